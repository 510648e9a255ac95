package fr.guichet.print;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A block as it is read: first what counts for everybody, then each case once, with all that it asks for. Someone reads
 * their own case, and passes over the others.
 */
final class Cases {

    /** What counts under one condition. */
    record Case(String onlyIf, List<Act> acts, List<Paper> papers, List<Said> notes) {

        private Case(String onlyIf) {
            this(onlyIf, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final String common;
    /** Up to the last one that counts for everybody: what is done in a place keeps its order. */
    private final List<Act> acts = new ArrayList<>();

    private final List<Paper> papers = new ArrayList<>();
    private final List<Said> notes = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private Cases(Block block) {
        this.common = commonCondition(block);
        int last = lastCertain(block.steps());
        acts.addAll(block.steps().subList(0, last));
        block.steps().subList(last, block.steps().size()).forEach(this::add);
        for (Paper paper : block.documents()) {
            (isCertain(paper.onlyIf()) ? papers : of(paper.onlyIf()).papers()).add(paper);
        }
        for (Said note : block.notes()) {
            (isCertain(note.onlyIf()) ? notes : of(note.onlyIf()).notes()).add(note);
        }
    }

    static Cases of(Block block) {
        return new Cases(block);
    }

    /** What counts for sure, then the rest, a group for each condition; the first has none. */
    static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> onlyIf) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        for (T one : all) {
            groups.computeIfAbsent(onlyIf.apply(one), unused -> new ArrayList<>())
                    .add(one);
        }
        return groups;
    }

    /** What makes the whole block conditional; empty if it is not, or not as one. */
    private static String commonCondition(Block block) {
        String common = block.steps().isEmpty() ? "" : block.steps().get(0).onlyIf();
        for (Act act : block.steps()) {
            common = act.onlyIf().equals(common) ? common : "";
        }
        for (Paper paper : block.documents()) {
            common = paper.onlyIf().equals(common) ? common : "";
        }
        return common;
    }

    private int lastCertain(List<Act> steps) {
        int last = steps.size();
        while (last > 0 && !isCertain(steps.get(last - 1).onlyIf())) {
            last--;
        }
        return last;
    }

    private void add(Act act) {
        boolean goesOn =
                !cases.isEmpty() && cases.get(cases.size() - 1).onlyIf().equals(act.onlyIf());
        if (!goesOn) {
            cases.add(new Case(act.onlyIf()));
        }
        cases.get(cases.size() - 1).acts().add(act);
    }

    private Case of(String onlyIf) {
        for (Case one : cases) {
            if (one.onlyIf().equals(onlyIf)) {
                return one;
            }
        }
        Case added = new Case(onlyIf);
        cases.add(added);
        return added;
    }

    /** True where nothing more than {@link #common()} needs to be said. */
    boolean isCertain(String onlyIf) {
        return onlyIf.isEmpty() || onlyIf.equals(common);
    }

    String common() {
        return common;
    }

    List<Act> acts() {
        return acts;
    }

    List<Paper> papers() {
        return papers;
    }

    List<Said> notes() {
        return notes;
    }

    List<Case> cases() {
        return cases;
    }

    /** True if the documents of this case need their heading: none above says what these boxes are. */
    boolean needsHeading(Case one) {
        boolean first = papers.isEmpty()
                && cases.stream()
                                .filter(other -> !other.papers().isEmpty())
                                .findFirst()
                                .orElse(null)
                        == one;
        return !one.papers().isEmpty() && (first || !one.acts().isEmpty());
    }
}
