package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No initials that nobody explains: in the file itself, in brackets, or in {@code sigles.yaml}. */
final class Initials {

    static final String FILE = "sigles.yaml";

    /** Capitals in a row, but not those of a number plate (« 123 AB 01 »). */
    private static final Pattern INITIALS = Pattern.compile("(?!(?<=\\d )\\p{Lu}+ \\d)\\b\\p{Lu}{2,}\\d?\\b");

    private Initials() {}

    static void check(PrintedTexts printed, KnowledgeFolder folder, List<Fault> faults) {
        Set<String> explained = new HashSet<>();
        if (folder.trees().get(FILE) instanceof Node.Mapping known) {
            explained.addAll(known.entries().keySet());
        }
        String whole = String.join("\n", printed.texts());
        for (PrintedTexts.Text text : printed.all()) {
            Matcher matcher = INITIALS.matcher(text.text());
            while (matcher.find()) {
                String initials = matcher.group();
                boolean inBrackets = whole.contains("(" + initials + ")") || whole.contains(initials + " (");
                if (!inBrackets && explained.add(initials)) {
                    faults.add(new Fault(
                            text.place(),
                            "le sigle « " + initials + " » n'est pas expliqué",
                            "écrivez ce qu'il veut dire : « " + initials + " (…) », ou ajoutez-le à " + FILE
                                    + " ; un mot ordinaire s'écrit en minuscules"));
                }
            }
        }
    }
}
