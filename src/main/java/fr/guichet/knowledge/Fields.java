package fr.guichet.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one mapping, read by name. Each fault is noted and reading goes on, so that all of them are reported at
 * once; a field that was not asked for is a fault as well ({@link #finish}).
 */
public final class Fields {

    /** The first letter above ASCII that Unicode counts as a space and {@link String#strip} takes away. */
    private static final char FIRST_WIDE_SPACE = '\u1680';

    private final Node.Place place;
    private final Map<String, Node> entries;
    /** The names that were asked for; null for a compiled tree, which has no lines and was checked when it was made. */
    private final Set<String> read;

    private final List<Fault> faults;

    /** Opens {@code node}; anything but a mapping is a fault and reads as empty. */
    public Fields(Node node, List<Fault> faults) {
        this.place = node.place();
        this.read = place.line() == 0 ? null : new HashSet<>();
        this.faults = faults;
        if (node instanceof Node.Mapping mapping) {
            this.entries = mapping.entries();
        } else {
            this.entries = Map.of();
            fault(
                    node.place(),
                    "des champs « nom: valeur » sont attendus ici",
                    "écrivez-les entre { } ou un par ligne");
        }
    }

    public Node.Place place() {
        return place;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The names of all fields present, in the order of the file; they then count as read. */
    public List<String> names() {
        if (read != null) {
            read.addAll(entries.keySet());
        }
        return new ArrayList<>(entries.keySet());
    }

    public boolean has(String name) {
        Node node = entries.get(name);
        return node != null && !(node instanceof Node.Scalar scalar && scalar.isNull());
    }

    /** Returns the node of {@code name}, or null when it is absent or empty. */
    public Node node(String name) {
        if (read != null) {
            read.add(name);
        }
        return has(name) ? entries.get(name) : null;
    }

    public String text(String name, String otherwise) {
        Node node = node(name);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Node.Scalar scalar) {
            return stripped(scalar.text());
        }
        fault(
                node.place(),
                "« " + name + " » doit être un texte",
                "écrivez une phrase, entre guillemets si elle contient « : »");
        return otherwise;
    }

    /** Compiled texts end with a letter or a sign: asking Unicode about « … » or « € » costs a cold start a millisecond. */
    private static String stripped(String text) {
        int last = text.length() - 1;
        return last >= 0 && isSolid(text.charAt(0)) && isSolid(text.charAt(last)) ? text : text.strip();
    }

    private static boolean isSolid(char c) {
        return c > ' ' && c < FIRST_WIDE_SPACE || c == '…' || c == '€';
    }

    public String required(String name) {
        String text = text(name, "");
        if (text.isEmpty() && (entries.get(name) == null || entries.get(name) instanceof Node.Scalar)) {
            fault(place, "il manque « " + name + " »", "ajoutez la ligne « " + name + ": … »");
        }
        return text;
    }

    /** A yes or no: {@code oui} or {@code non}. */
    public boolean flag(String name) {
        String text = text(name, "non");
        if (!text.equals("oui") && !text.equals("non")) {
            fault(place(name), "« " + name + " » vaut oui ou non, pas « " + text + " »", "écrivez oui ou non");
        }
        return text.equals("oui");
    }

    public int number(String name, int otherwise) {
        String text = text(name, null);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            fault(
                    place(name),
                    "« " + name + " » doit être un nombre entier, pas « " + text + " »",
                    "écrivez par exemple 3");
            return otherwise;
        }
    }

    public LocalDate date(String name, LocalDate otherwise) {
        String text = text(name, null);
        if (text == null) {
            return otherwise;
        }
        try {
            return IsoDate.parse(text);
        } catch (DateTimeException e) {
            fault(place(name), "« " + text + " » n'est pas une date", "écrivez-la comme 2026-11-21");
            return otherwise;
        }
    }

    public <T extends Coded> T coded(String name, T[] values, T otherwise) {
        String text = text(name, null);
        return text == null ? otherwise : parse(place(name), name, text, values, otherwise);
    }

    public <T extends Coded> List<T> codedList(String name, T[] values) {
        List<T> found = new ArrayList<>();
        for (String text : texts(name)) {
            T value = parse(place(name), name, text, values, null);
            if (value != null) {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    private <T extends Coded> T parse(Node.Place at, String name, String text, T[] values, T otherwise) {
        T value = Coded.find(values, text);
        if (value == null) {
            fault(at, "« " + name + " » ne connaît pas « " + text + " »", "choisissez parmi : " + Coded.codes(values));
            return otherwise;
        }
        return value;
    }

    /** The texts of a list; a single text is a list of one. */
    public List<String> texts(String name) {
        Node node = node(name);
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            if (item instanceof Node.Scalar scalar && !scalar.isNull()) {
                texts.add(stripped(scalar.text()));
            } else {
                fault(item.place(), "« " + name + " » doit être une liste de textes", "écrivez « - » devant chacun");
            }
        }
        return List.copyOf(texts);
    }

    /** The nodes of a list; a single node is a list of one, an absent one an empty list. */
    public List<Node> list(String name) {
        return items(node(name));
    }

    private static List<Node> items(Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** The mapping under {@code name}, or null. */
    public Fields fields(String name) {
        Node node = node(name);
        return node == null ? null : new Fields(node, faults);
    }

    /** The texts of a mapping, in order; empty when absent. */
    public Map<String, String> map(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        Fields inner = fields(name);
        if (inner != null) {
            for (String key : inner.names()) {
                texts.put(key, inner.required(key));
            }
        }
        return texts;
    }

    /** Where the field stands, or the mapping when it is absent. */
    public Node.Place place(String name) {
        Node node = entries.get(name);
        return node == null ? place : node.place();
    }

    public void fault(Node.Place at, String message, String remedy) {
        faults.add(new Fault(at, message, remedy));
    }

    /** A name with a space is no name: an unquoted comma cut a sentence of a « { … } » in two. */
    private String remedy(String unknown) {
        if (unknown.indexOf(' ') >= 0) {
            return "si une virgule ou « : » a coupé votre phrase, mettez-la toute entre guillemets";
        }
        String nearest = Nearest.of(unknown, read);
        return nearest == null
                ? "corrigez son nom ou retirez-le (voir LISEZMOI.md)"
                : "vouliez-vous dire « " + nearest + " » ?";
    }

    /** Reports every field that nobody read: a misspelt name must not pass in silence. */
    public void finish() {
        if (read == null) {
            return;
        }
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!read.contains(entry.getKey())) {
                fault(
                        entry.getValue().place(),
                        "le champ « " + entry.getKey() + " » n'existe pas ici",
                        remedy(entry.getKey()));
            }
        }
    }
}
