package fr.guichet.opendata;

import fr.guichet.knowledge.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents of a sheet, each once, with every case in which it is asked for. */
final class Papers {

    private static final int LONGEST = 400;
    private static final int LONGEST_HELP = 400;

    private Papers() {}

    private static final class Merged {
        final String text;
        final Set<String> help = new LinkedHashSet<>();
        Guard when;

        Merged(String text, Guard when) {
            this.text = text;
            this.when = when;
        }
    }

    static List<Node> nodes(SheetDraft sheet, Node.Place place) {
        Map<String, Merged> merged = new LinkedHashMap<>();
        for (SheetDraft.Paper paper : sheet.papers) {
            String text = Wording.open(Wording.brief(paper.text(), LONGEST));
            Merged same = merged.get(Slug.plain(text));
            if (same == null) {
                same = new Merged(text, paper.when());
                merged.put(Slug.plain(text), same);
            } else {
                same.when = same.when.or(paper.when()).bounded();
            }
            if (paper.text().length() > LONGEST) {
                same.help.add(paper.text());
            }
            if (!paper.help().isEmpty()) {
                same.help.add(paper.help());
            }
        }
        Set<String> taken = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        for (Merged paper : merged.values()) {
            nodes.add(new Tree(place)
                    .put("id", Slug.free(Slug.of(paper.text), taken))
                    .put("texte", paper.text)
                    .put("aide", Wording.brief(String.join(" ; ", paper.help), LONGEST_HELP))
                    .put(sheet.questions.shortened(paper.when))
                    .node());
        }
        return nodes;
    }
}
