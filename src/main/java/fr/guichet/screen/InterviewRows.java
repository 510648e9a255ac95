package fr.guichet.screen;

import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the interview shows, for its keys and its view alike. */
final class InterviewRows {

    /** The letters of what is seen: those that do nothing else in this view. */
    private static final String LETTERS = "abfgijkmnoqsuwyz";

    private InterviewRows() {}

    /** Something the counsellor sees and ticks with one letter. */
    record Tick(char letter, String question, String choice, String label, boolean on, boolean first, String title) {}

    static List<Tick> ticks(Findings findings) {
        List<Tick> ticks = new ArrayList<>();
        for (Asked asked : findings.questions()) {
            if (asked.question().group() != Group.SEEN) {
                continue;
            }
            boolean first = true;
            for (Question.Choice choice : asked.question().listedChoices()) {
                if (ticks.size() == LETTERS.length()) {
                    return ticks;
                }
                boolean on = new Answer.Choice(choice.id()).equals(asked.answer());
                ticks.add(new Tick(
                        LETTERS.charAt(ticks.size()),
                        asked.question().id(),
                        choice.id(),
                        choice.label(),
                        on,
                        first,
                        title(asked.question())));
                first = false;
            }
        }
        return ticks;
    }

    /** In few words: the panel is narrow, and the person may read it. */
    private static String title(Question question) {
        return switch (question.id()) {
            case "autonomie" -> "Souris, mail, pièce jointe";
            case "lecture" -> "Lecture";
            case "langue" -> "Français parlé";
            case "pieces" -> "Documents sur place";
            default -> question.text();
        };
    }

    /** Those that the counsellor sees, in order. */
    static List<Question> seen(Findings findings) {
        return findings.questions().stream()
                .map(Asked::question)
                .filter(question -> question.group() == Group.SEEN)
                .toList();
    }

    /** Those that are asked aloud, in order. */
    static List<Asked> spoken(Findings findings) {
        return findings.questions().stream()
                .filter(asked -> asked.question().group() != Group.SEEN)
                .toList();
    }

    /** The question on show; empty when nothing more needs asking. */
    static Optional<Asked> shown(Findings findings, Page.Interview page) {
        Optional<Asked> named = page.question().isEmpty() ? Optional.empty() : findings.asked(page.question());
        Optional<Asked> next =
                findings.asked(findings.next()).filter(asked -> asked.question().group() != Group.SEEN);
        return named.isPresent() ? named : next.isPresent() ? next : firstOpen(findings);
    }

    /** When only what is seen is left, no question stands in the middle. */
    private static Optional<Asked> firstOpen(Findings findings) {
        return findings.next().isEmpty()
                ? Optional.empty()
                : spoken(findings).stream()
                        .filter(asked -> asked.state() == Asked.State.OPEN)
                        .findFirst();
    }

    /** The id of the question before or after the one on show; empty past the last. */
    static String beside(Findings findings, Page.Interview page, int step) {
        List<Asked> spoken = spoken(findings);
        int at = shown(findings, page).map(spoken::indexOf).orElse(step > 0 ? -1 : spoken.size());
        int wanted = at + step;
        return wanted < 0 || wanted >= spoken.size()
                ? (step < 0 && at == 0 && !spoken.isEmpty()
                        ? spoken.get(0).question().id()
                        : "")
                : spoken.get(wanted).question().id();
    }

    /** Rows that can be selected: its choices and « je ne sais pas », or the field and « je ne sais pas ». */
    static int choices(Question question) {
        return (question.choices().isEmpty() ? 1 : question.listedChoices().size()) + 1;
    }
}
