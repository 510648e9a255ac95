package fr.guichet.pack;

import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a counsellor must know of a new edition, in a few lines: what is printed on sheets and is no longer true. */
public final class ContentChanges {

    /** What a change is about, the most pressing first. */
    private enum About {
        PRICE("Prix"),
        PHONE("Numéro"),
        DATE("Date ou délai"),
        RULE("Règle du conseil"),
        ADDED("Nouveau"),
        REMOVED("Retiré"),
        OTHER("Texte");

        private final String word;

        About(String word) {
            this.word = word;
        }
    }

    private record Change(About about, String where, String before, String after, boolean lately) {}

    private static final int MOST = 10;
    private static final int LONGEST = 70;
    private static final Set<String> NOT_SHOWN = Set.of("cas", "exemples", "entrainement");
    /** Files whose entries are things of their own, and what one is called. */
    private static final Map<String, String> ENTRIES = Map.of(
            "courriers.yaml", "courrier",
            "evenements.yaml", "moment de vie",
            "orientations.yaml", "contact");

    private static final Pattern PHONE = Pattern.compile("\\b0\\d(?: \\d\\d){4}\\b|\\b3\\d \\d\\d\\b|\\b\\d{3,4}\\b");
    private static final Pattern DAY = Pattern.compile("(?i)\\b(?:janvier|février|mars|avril|mai|juin|juillet|août"
            + "|septembre|octobre|novembre|décembre|jours?|semaines?|mois|ans?|heures?)\\b");
    private static final Pattern DATED = Pattern.compile("/(?:echeances|relance|silence|delai|arret_apres)/");

    private final KnowledgeFolder before;
    private final KnowledgeFolder after;
    private final Set<String> lately;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();

    private ContentChanges(KnowledgeFolder before, KnowledgeFolder after, Set<String> lately) {
        this.before = before;
        this.after = after;
        this.lately = lately;
    }

    /**
     * Ten lines at most.
     *
     * @param lately ids of procedures that this desk printed lately, which come first
     */
    public static List<String> between(KnowledgeFolder before, KnowledgeFolder after, Set<String> lately) {
        return new ContentChanges(before, after, lately).lines();
    }

    private List<String> lines() {
        Set<String> names = new LinkedHashSet<>(before.trees().keySet());
        names.addAll(after.trees().keySet());
        for (String file : names) {
            String room = file.contains("/") ? file.substring(0, file.indexOf('/')) : stem(file);
            if (!NOT_SHOWN.contains(room)) {
                compare(file);
            }
        }
        changes.sort(Comparator.comparing((Change change) -> !change.lately()).thenComparing(Change::about));
        List<String> lines = new ArrayList<>();
        int shown = changes.size() <= MOST ? changes.size() : MOST - 1;
        changes.subList(0, shown).forEach(change -> lines.add(line(change)));
        int left = changes.size() - shown;
        if (left > 0) {
            lines.add("Et " + FrenchCount.of(left, "autre changement", "autres changements") + " ; en tout, "
                    + FrenchCount.of(files.size(), "fichier changé", "fichiers changés") + ".");
        }
        return lines.isEmpty() ? List.of("Rien de ce qui s'imprime n'a changé.") : lines;
    }

    private void compare(String file) {
        Node old = before.trees().get(file);
        Node fresh = after.trees().get(file);
        boolean recent = lately.contains(stem(file));
        if (old == null || fresh == null) {
            files.add(file);
            boolean added = old == null;
            String title = title(file, added ? after : before);
            changes.add(new Change(added ? About.ADDED : About.REMOVED, title, "", "", recent));
            return;
        }
        if (ENTRIES.containsKey(file) && old instanceof Node.Mapping was && fresh instanceof Node.Mapping is) {
            old = without(was, is, file, About.REMOVED);
            fresh = without(is, was, file, About.ADDED);
        }
        List<Leaf> gone = Leaf.of(old, NOT_SHOWN);
        List<Leaf> come = Leaf.of(fresh, NOT_SHOWN);
        Set<Leaf> same = new LinkedHashSet<>(gone);
        same.retainAll(come);
        gone.removeAll(same);
        come.removeAll(same);
        for (Leaf leaf : come) {
            Leaf was = was(leaf, gone);
            gone.remove(was);
            add(file, leaf, was == null ? "" : was.text(), leaf.text(), recent);
        }
        for (Leaf leaf : gone) {
            add(file, leaf, leaf.text(), "", recent);
        }
    }

    /** What both have; what only {@code one} has is a change of its own, whole. */
    private Node without(Node.Mapping one, Node.Mapping other, String file, About about) {
        Map<String, Node> kept = new LinkedHashMap<>();
        one.entries().forEach((id, entry) -> {
            if (other.get(id) != null) {
                kept.put(id, entry);
            } else {
                files.add(file);
                changes.add(new Change(about, ENTRIES.get(file) + " « " + called(id, entry) + " »", "", "", false));
            }
        });
        return new Node.Mapping(one.place(), kept);
    }

    private static String called(String id, Node entry) {
        for (String key : List.of("titre", "nom")) {
            if (entry instanceof Node.Mapping fields && fields.get(key) instanceof Node.Scalar name && !name.isNull()) {
                return name.text();
            }
        }
        return id;
    }

    /** What a text was before: what stood at its place, or what reads the same but for its figures. */
    private static Leaf was(Leaf leaf, List<Leaf> gone) {
        for (Leaf one : gone) {
            if (one.path().equals(leaf.path())) {
                return one;
            }
        }
        for (Leaf one : gone) {
            if (one.key().equals(leaf.key()) && Leaf.shape(one.text()).equals(Leaf.shape(leaf.text()))) {
                return one;
            }
        }
        return null;
    }

    private void add(String file, Leaf leaf, String was, String is, boolean recent) {
        files.add(file);
        About about = about(file, leaf, was, is);
        String where = where(file, leaf);
        // A shared document stands in many procedures; once is enough.
        boolean said = changes.stream()
                .anyMatch(
                        change -> change.before().equals(was) && change.after().equals(is));
        if (!said) {
            changes.add(new Change(about, where, was, is, recent));
        }
    }

    private static About about(String file, Leaf leaf, String was, String is) {
        boolean figures = !numbers(was).equals(numbers(is));
        if (figures && (was + is).contains("€")) {
            return About.PRICE;
        }
        if (figures
                && (leaf.key().equals("telephone")
                        || PHONE.matcher(was + " " + is).find()
                                && !DAY.matcher(was + is).find())) {
            return About.PHONE;
        }
        if (DATED.matcher(leaf.path()).find()
                || figures && DAY.matcher(was + " " + is).find()) {
            return About.DATE;
        }
        return file.equals("conseil.yaml") ? About.RULE : About.OTHER;
    }

    private static List<String> numbers(String text) {
        return Leaf.DIGITS.matcher(text).results().map(found -> found.group()).toList();
    }

    private String where(String file, Leaf leaf) {
        String entry = leaf.path().substring(1, leaf.path().indexOf('/', 1));
        Node tree = after.trees().get(file);
        if (file.equals("orientations.yaml")
                && tree instanceof Node.Mapping mapping
                && mapping.get(entry) instanceof Node.Mapping contact
                && contact.get("nom") instanceof Node.Scalar name
                && !name.isNull()) {
            return name.text();
        }
        return title(file, after);
    }

    private static String title(String file, KnowledgeFolder folder) {
        Procedure procedure = folder.procedures().get(stem(file));
        if (procedure != null && file.contains("/")) {
            return procedure.title();
        }
        return switch (file) {
            case "conseil.yaml" -> "Le conseil";
            case "orientations.yaml" -> "Les contacts";
            case "pieces.yaml" -> "Les documents";
            case "entretien.yaml" -> "L'entretien";
            case "courriers.yaml" -> "Les courriers";
            case "evenements.yaml" -> "Les moments de vie";
            case "franceconnect.yaml" -> "FranceConnect";
            default -> file;
        };
    }

    private static String stem(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static String line(Change change) {
        String start = change.about().word + " : " + change.where();
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return start + ".";
        }
        if (change.before().isEmpty()) {
            return start + ", en plus « " + cut(change.after()) + " »";
        }
        if (change.after().isEmpty()) {
            return start + ", n'y est plus « " + cut(change.before()) + " »";
        }
        int from = sameStart(change.before(), change.after());
        return start + ", « " + cut(change.before(), from) + " » devient « " + cut(change.after(), from) + " »";
    }

    /** How many letters both begin with. */
    private static int sameStart(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String cut(String text) {
        return cut(text, 0);
    }

    /** A long text is shown around what changed in it, from {@code from} on. */
    private static String cut(String text, int from) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = from < LONGEST / 2 ? 0 : text.lastIndexOf(' ', from - LONGEST / 2) + 1;
        int end = Math.min(text.length(), start + LONGEST);
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }
}
