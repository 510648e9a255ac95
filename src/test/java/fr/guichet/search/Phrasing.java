package fr.guichet.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One line of {@code paroles.tsv}: what somebody says at the desk, and what it asks for.
 *
 * @param kept true for the part that nobody looks at while tuning ({@code garde}; the other is {@code reglage})
 * @param manner how it is said: {@code mots}, {@code phrase}, {@code oreille} (spelt by ear), {@code sigle},
 *     {@code ancien} (an old name), {@code plusieurs} (several needs)
 * @param needs for each need, every procedure that serves it; in the file joined by « + » and by spaces
 */
record Phrasing(boolean kept, String manner, List<Set<String>> needs, String words) {

    static final int FIRST_THREE = 3;

    /** How many of some phrasings are found. */
    record Score(int count, int first, int firstThree) {

        double firstShare() {
            return (double) first / count;
        }

        double firstThreeShare() {
            return (double) firstThree / count;
        }
    }

    static List<Phrasing> all() throws IOException {
        List<Phrasing> all = new ArrayList<>();
        try (InputStream file = Phrasing.class.getResourceAsStream("paroles.tsv")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                if (!cells[0].equals("part")) {
                    all.add(new Phrasing(cells[0].equals("garde"), cells[1], needs(cells[2]), cells[3]));
                }
            }
        }
        return all;
    }

    private static List<Set<String>> needs(String cell) {
        List<Set<String>> needs = new ArrayList<>();
        for (String need : cell.split("\\+")) {
            needs.add(Set.of(need.split(" ")));
        }
        return needs;
    }

    /** One of the procedures is the first found. */
    boolean isFirst(List<String> ids) {
        return !ids.isEmpty() && needs.stream().anyMatch(need -> need.contains(ids.get(0)));
    }

    /** Each need has one of its procedures among the first three. */
    boolean isAmongFirstThree(List<String> ids) {
        List<String> three = ids.subList(0, Math.min(FIRST_THREE, ids.size()));
        return needs.stream().allMatch(need -> three.stream().anyMatch(need::contains));
    }

    static Score judge(List<Phrasing> phrasings, Searcher searcher) throws IOException {
        int first = 0;
        int firstThree = 0;
        for (Phrasing phrasing : phrasings) {
            List<String> ids = new ArrayList<>();
            searcher.search(Query.of(phrasing.words())).hits().forEach(hit -> ids.add(hit.id()));
            first += phrasing.isFirst(ids) ? 1 : 0;
            firstThree += phrasing.isAmongFirstThree(ids) ? 1 : 0;
        }
        return new Score(phrasings.size(), first, firstThree);
    }
}
