package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Situation;
import fr.guichet.search.Hit;
import fr.guichet.search.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the person needs: from their own words, or from a code on a sheet, to procedures. */
final class SearchStage implements Stage.Part {

    /** More would be long to listen to; other words find better. */
    private static final int MOST_SHOWN = 5;

    private static final String REMOVE = "retirer";

    private final LineVisit visit;
    private final Waiting waiting;
    private final CodeReader codes;

    /** What the last search found, to be picked by number. */
    private List<Found> found = List.of();

    /** A life event whose procedures are to be chosen first; null for none. */
    private LifeEvent named;

    /** One line of what was found: a procedure, a sheet or a life event. */
    private record Found(String id, String line) {}

    SearchStage(LineVisit visit, Waiting waiting) {
        this.visit = visit;
        this.waiting = waiting;
        this.codes = new CodeReader(visit);
    }

    /** The stage begins with the choice of what this event opens. */
    void beginWith(LifeEvent event) {
        named = event;
    }

    @Override
    public Move run(boolean backwards) {
        found = List.of();
        sayProcedures();
        if (named != null) {
            LifeEvent event = named;
            named = null;
            Move move = open(event);
            if (move != Move.BACK) {
                return move;
            }
        }
        while (true) {
            Reply reply = visit.ask(prompt());
            if (reply instanceof Reply.Leave leave) {
                if (leave.move() == Move.BACK) {
                    visit.say("C'est le début. Il n'y a rien avant.");
                    continue;
                }
                return leave.move();
            }
            String text = ((Reply.Typed) reply).text();
            if (!text.isEmpty()) {
                Optional<Move> move = serve(text);
                if (move.isPresent()) {
                    return move.get();
                }
            } else if (!found.isEmpty()) {
                found = List.of();
            } else if (visit.situation().procedures().isEmpty()) {
                visit.say("Tapez d'abord ce que la personne demande, avec ses mots.");
            } else {
                return Move.FORWARD;
            }
        }
    }

    private Prompt prompt() {
        String text = "Que demande la personne ? Tapez ses mots, ou le code d'une feuille : ";
        if (!found.isEmpty()) {
            text = found.size() == 1
                    ? "Tapez 1 pour la prendre, ou d'autres mots : "
                    : "Tapez " + Numbers.one(found.size()) + ", ou plusieurs comme 1 2, ou d'autres mots : ";
        } else if (!visit.situation().procedures().isEmpty()) {
            text = "Tapez d'autres mots pour ajouter une démarche, ou Entrée pour continuer : ";
        }
        return Prompt.of(text)
                .withHelp(
                        "Tapez les mots de la personne, comme : j'ai perdu ma carte.",
                        "Tapez le code en bas d'une feuille pour reprendre une visite.",
                        "Tapez l'identifiant d'une fiche officielle, comme F1341, pour l'ajouter.",
                        "retirer 1 : retirer la première démarche de la visite.")
                .withWords(known());
    }

    /** What completes what is typed. */
    private List<String> known() {
        List<String> known = new ArrayList<>(visit.knowledge().entries().keySet());
        visit.knowledge().events().all().forEach(event -> known.add(event.id()));
        return known;
    }

    /** Returns where to go at once; nothing when more may be added first. */
    private Optional<Move> serve(String text) {
        Set<Integer> picked = Numbers.picked(text, found.size()).orElse(Set.of());
        Optional<LifeEvent> event = visit.knowledge().events().find(text);
        if (!picked.isEmpty()) {
            return pick(picked);
        } else if (event.isPresent()) {
            return elsewhere(open(event.get()));
        } else if (waiting.serve(text, visit)) {
            return goOn(!visit.situation().procedures().isEmpty());
        } else if (SpokenAnswer.plain(text).startsWith(REMOVE)) {
            remove(text.substring(REMOVE.length()).strip());
        } else if (visit.knowledge().procedure(id(text)).isPresent()) {
            add(id(text));
        } else if (codes.isCode(text)) {
            return goOn(codes.resume(text));
        } else {
            search(text);
        }
        return Optional.empty();
    }

    private static Optional<Move> goOn(boolean ready) {
        return ready ? Optional.of(Move.FORWARD) : Optional.empty();
    }

    private Optional<Move> pick(Set<Integer> picked) {
        List<Found> list = found;
        for (int index : picked) {
            String id = list.get(index).id();
            Optional<LifeEvent> event = visit.knowledge().events().find(id);
            if (event.isEmpty()) {
                add(id);
                continue;
            }
            Optional<Move> move = elsewhere(open(event.get()));
            if (move.isPresent()) {
                return move;
            }
        }
        return Optional.empty();
    }

    /** Who chose, or went back, stays here and may add more. */
    private static Optional<Move> elsewhere(Move move) {
        return move == Move.FORWARD || move == Move.BACK ? Optional.empty() : Optional.of(move);
    }

    /** Asks which of its procedures concern the person; those that concern everybody are chosen before. */
    private Move open(LifeEvent event) {
        found = List.of();
        visit.say(event.title() + ". " + event.summary());
        List<TickList.Item> items = new ArrayList<>();
        for (LifeEvent.Part part : event.parts()) {
            String when = part.always() ? "" : ", si : " + part.inWords();
            items.add(new TickList.Item(part.procedure(), visit.title(part.procedure()) + when));
        }
        TickList.Ticked ticked = new TickList(
                        visit, items, event.ticked(visit.situation().procedures()))
                .ask("Quelles démarches ? Elles se feront dans cet ordre.", TickList.IF_NONE, List.of());
        if (ticked.move() == Move.FORWARD) {
            event.parts().stream()
                    .map(LifeEvent.Part::procedure)
                    .filter(ticked.ids()::contains)
                    .forEach(this::add);
            visit.change(event.answered(visit.situation()));
        }
        return ticked.move();
    }

    /** The id that {@code text} may be: those of the official sheets have a capital first (F1341). */
    private static String id(String text) {
        return text.matches("[a-z]\\d+") ? text.toUpperCase(Locale.ROOT) : text;
    }

    private void add(String id) {
        found = List.of();
        List<String> procedures = new ArrayList<>(visit.situation().procedures());
        if (procedures.contains(id)) {
            visit.say("Déjà dans la visite : " + visit.title(id) + ".");
            return;
        }
        procedures.add(id);
        visit.change(visit.situation().forProcedures(procedures));
        visit.say("Ajoutée : " + visit.title(id) + ".");
    }

    private void remove(String rank) {
        Situation situation = visit.situation();
        Set<Integer> picked =
                Numbers.picked(rank, situation.procedures().size()).orElse(Set.of());
        if (picked.isEmpty()) {
            visit.say("Tapez retirer et le numéro d'une démarche de la visite.");
            return;
        }
        List<String> kept = new ArrayList<>(situation.procedures());
        picked.forEach(index -> kept.remove(situation.procedures().get(index)));
        visit.change(situation.forProcedures(kept));
        sayProcedures();
    }

    private void sayProcedures() {
        List<String> procedures = visit.situation().procedures();
        if (procedures.isEmpty()) {
            return;
        }
        visit.say(procedures.size() == 1 ? "Démarche de la visite :" : "Démarches de la visite :");
        for (int i = 0; i < procedures.size(); i++) {
            visit.say((i + 1) + " : " + visit.title(procedures.get(i)));
        }
    }

    private void search(String words) {
        Results results;
        try {
            results = visit.setting().finder().find(words);
        } catch (IOException e) {
            visit.say("La recherche ne marche pas. Tapez l'identifiant d'une démarche, comme carte-identite.");
            return;
        }
        found = found(results);
        if (found.isEmpty()) {
            visit.say("Rien trouvé. Essayez un seul mot, ou le nom d'un papier.");
            found = results.nearest().stream().map(this::found).toList();
            if (!found.isEmpty()) {
                visit.say("Au plus près de ces mots :");
                sayFound();
            }
            return;
        }
        if (results.suggestion() != null) {
            visit.say("Compris comme « " + results.suggestion() + " ».");
        }
        String count = FrenchCount.of(found.size(), "résultat", "résultats") + ".";
        visit.say(results.total() > found.size() ? "Les " + found.size() + " meilleurs résultats." : count);
        sayFound();
    }

    private void sayFound() {
        for (int i = 0; i < found.size(); i++) {
            visit.say((i + 1) + " : " + found.get(i).line());
        }
    }

    /** Each life event stands before the hit of its rank. */
    private List<Found> found(Results results) {
        List<Found> all = new ArrayList<>();
        List<Hit> hits =
                results.hits().subList(0, Math.min(MOST_SHOWN, results.hits().size()));
        for (int i = 0; i <= hits.size(); i++) {
            for (Results.Event event : results.events()) {
                if (event.rank() == i + 1) {
                    all.add(new Found(event.id(), event.title() + ", plusieurs démarches. " + event.summary()));
                }
            }
            if (i < hits.size()) {
                all.add(found(hits.get(i)));
            }
        }
        return all;
    }

    private Found found(Hit hit) {
        return new Found(hit.id(), line(hit));
    }

    private String line(Hit hit) {
        var entry = visit.knowledge().entries().get(hit.id());
        String about = entry == null ? hit.snippet().text() : entry.summary();
        String why = hit.why() == null ? "" : " " + hit.why() + ".";
        return hit.title() + ". " + about + why;
    }
}
