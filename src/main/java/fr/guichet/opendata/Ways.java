package fr.guichet.opendata;

import fr.guichet.knowledge.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a sheet is carried out: its channels and its steps. */
final class Ways {

    /** More counters than these are there to inform. */
    private static final int MOST_COUNTERS = 4;

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "deman", "decla", "formu", "servi", "ligne", "carte", "achat", "perso", "franc", "etran", "dossi", "attes");

    private final SheetDraft sheet;
    private final Node.Place place;
    private final Places places;
    private final List<SheetDraft.Service> online = new ArrayList<>();
    private final List<SheetDraft.Service> forms = new ArrayList<>();
    private final List<SheetDraft.Counter> counters = new ArrayList<>();
    private final List<Node> steps = new ArrayList<>();
    private final Set<String> stepIds = new HashSet<>();

    Ways(SheetDraft sheet, Node.Place place, Places places) {
        this.sheet = sheet;
        this.place = place;
        this.places = places;
        for (SheetDraft.Service service : merged()) {
            boolean ours = service.own() || sharesWord(service.title(), sheet.title);
            if (ours && service.type().startsWith("Téléservice")) {
                online.add(service);
            } else if (ours && service.type().equals("Formulaire")) {
                forms.add(service);
            }
        }
        choose();
    }

    /** Each service once. */
    private List<SheetDraft.Service> merged() {
        Map<String, SheetDraft.Service> merged = new LinkedHashMap<>();
        for (SheetDraft.Service service : sheet.services) {
            String key = service.id() + service.title();
            SheetDraft.Service same = merged.get(key);
            Guard when = same == null || same.own() && !service.own()
                    ? service.when()
                    : same.when().or(service.when());
            if (same == null || service.own()) {
                merged.put(key, with(service, when.bounded()));
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static SheetDraft.Service with(SheetDraft.Service one, Guard when) {
        return new SheetDraft.Service(
                one.id(), one.type(), one.title(), one.address(), one.form(), one.note(), one.own(), when);
    }

    /** Those that stand in the text; when there are none, the first of the list at the end. */
    private void choose() {
        Map<String, SheetDraft.Counter> own = new LinkedHashMap<>();
        for (SheetDraft.Counter counter : sheet.counters) {
            if (counter.own() && !counter.title().isEmpty()) {
                String contact = places.contact(counter.pivot(), counter.title());
                own.merge(contact.isEmpty() ? counter.title() : contact, counter, Ways::both);
            }
        }
        counters.addAll(own.values());
        if (counters.isEmpty() && sheet.actions.isEmpty()) {
            for (SheetDraft.Counter counter : sheet.counters) {
                if (counters.isEmpty() && !counter.title().isEmpty()) {
                    counters.add(counter);
                }
            }
        }
        while (counters.size() > MOST_COUNTERS) {
            counters.remove(counters.size() - 1);
        }
    }

    private static SheetDraft.Counter both(SheetDraft.Counter one, SheetDraft.Counter two) {
        return new SheetDraft.Counter(
                one.id(),
                one.type(),
                one.pivot(),
                one.title(),
                one.phone(),
                true,
                one.when().or(two.when()).bounded());
    }

    List<Node> channels() {
        List<Node> channels = new ArrayList<>();
        for (SheetDraft.Service service : online) {
            channels.add(new Tree(place)
                    .put("par", "en_ligne")
                    .put("service", service.title())
                    .put("site", service.address())
                    .texts("connexion", logins(service.note()))
                    .put("couvre", coverage(service.title()))
                    .put(sheet.questions.shortened(service.when()))
                    .node());
        }
        for (SheetDraft.Counter counter : counters) {
            if (!isPhone(counter)) {
                Tree channel = new Tree(place)
                        .put("par", "guichet")
                        .put("service", counter.title())
                        .put("contact", places.contact(counter.pivot(), counter.title()));
                if (sheet.presence) {
                    channel.put(
                            "presence",
                            new Tree(place)
                                    .put("motif", "la fiche officielle dit que la présence est obligatoire")
                                    .node());
                }
                channels.add(
                        channel.put(sheet.questions.shortened(counter.when())).node());
            }
        }
        for (SheetDraft.Service form : forms) {
            channels.add(new Tree(place)
                    .put("par", "papier")
                    .put("service", form.title())
                    .put("site", form.address())
                    .put("cerfa", form.form())
                    .put(sheet.questions.shortened(form.when()))
                    .node());
        }
        if (channels.isEmpty()) {
            for (SheetDraft.Counter counter : counters) {
                channels.add(new Tree(place)
                        .put("par", "telephone")
                        .put("service", named(counter))
                        .put(sheet.questions.shortened(counter.when()))
                        .node());
            }
        }
        return channels;
    }

    List<Node> steps() {
        for (SheetDraft.Action action : merged(sheet.actions)) {
            Tree step = step(action.text(), action.when())
                    .put("qui", action.reading() ? "ensemble" : "usager")
                    .put("par", action.reading() ? "guichet" : "papier")
                    .put("ou", action.reading() ? "ici" : "maison");
            steps.add(step.node());
        }
        for (SheetDraft.Service form : forms) {
            String number = form.form().isEmpty() ? "" : " (Cerfa n° " + form.form() + ")";
            steps.add(step("Remplir le formulaire : " + form.title() + number + ".", form.when())
                    .put("qui", "ensemble")
                    .put("par", "papier")
                    .put("ou", "ici")
                    .texts("canal", List.of("papier", "guichet"))
                    .put("pieces", hasCounter() ? "" : "oui")
                    .node());
        }
        for (SheetDraft.Service service : online) {
            if (!coverage(service.title()).equals("suivi")) {
                steps.add(step("Faire en ligne : " + service.title() + ".", service.when())
                        .put("qui", "ensemble")
                        .put("par", "en_ligne")
                        .put("ou", "ici")
                        .texts("canal", List.of("en_ligne"))
                        .put("pieces", hasCounter() ? "" : "oui")
                        .put("numero", "oui")
                        .node());
            }
        }
        for (SheetDraft.Counter counter : counters) {
            boolean phone = isPhone(counter);
            steps.add(step(
                            phone ? "Appeler : " + named(counter) + "." : "S'adresser à : " + counter.title() + ".",
                            counter.when())
                    .put("qui", "usager")
                    .put("par", phone ? "telephone" : "guichet")
                    .put("ou", places.contact(counter.pivot(), counter.title()))
                    .put("pieces", phone ? "" : "oui")
                    .node());
        }
        return steps;
    }

    /** What several cases ask for is one thing to do. */
    private static List<SheetDraft.Action> merged(List<SheetDraft.Action> actions) {
        Map<String, SheetDraft.Action> merged = new LinkedHashMap<>();
        for (SheetDraft.Action action : actions) {
            merged.merge(
                    action.text(),
                    action,
                    (one, two) -> new SheetDraft.Action(
                            one.text(), one.reading(), one.when().or(two.when()).bounded()));
        }
        return new ArrayList<>(merged.values());
    }

    private Tree step(String text, Guard when) {
        return new Tree(place)
                .put("id", Slug.free(Slug.of(text), stepIds))
                .put("texte", text)
                .put(sheet.questions.shortened(when));
    }

    private boolean hasCounter() {
        for (SheetDraft.Counter counter : counters) {
            if (!isPhone(counter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhone(SheetDraft.Counter counter) {
        return !counter.type().startsWith("Local") && !counter.phone().isEmpty();
    }

    private static String named(SheetDraft.Counter counter) {
        boolean said = counter.phone().isEmpty() || counter.title().contains(counter.phone());
        return said ? counter.title() : counter.title() + ", " + counter.phone();
    }

    private static List<String> logins(String note) {
        String plain = Slug.plain(note);
        List<String> logins = new ArrayList<>();
        if (plain.contains("franceconnect")) {
            logins.add("france_connect");
        }
        if (plain.contains("compte") || plain.contains("identifiant")) {
            logins.add("compte");
        }
        return logins;
    }

    private static String coverage(String title) {
        String plain = Slug.plain(title);
        if (plain.startsWith("suiv") || plain.contains("ou en est") || plain.contains("etat d'avancement")) {
            return "suivi";
        }
        boolean before = plain.startsWith("pre-") || plain.contains("rendez-vous") || plain.startsWith("preparer");
        return before ? "preparation" : "tout";
    }

    private static boolean sharesWord(String one, String two) {
        Set<String> words = words(one);
        words.retainAll(words(two));
        return !words.isEmpty();
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : Slug.of(title).split("_", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        words.removeAll(EMPTY_WORDS);
        return words;
    }
}
