package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.checklist.Checklist;
import fr.guichet.interview.Asked;
import java.util.List;
import java.util.Optional;

/**
 * What the engines say of a visit.
 *
 * @param next the id of the question to ask now; empty when nothing more needs asking
 * @param advice null while no procedure is chosen
 * @param sheet null while no procedure is chosen
 * @param lines the sheet, line by line, in signs that this terminal shows
 * @param paper the sheet as it is printed and saved
 */
record Findings(List<Asked> questions, String next, Advice advice, Checklist sheet, List<String> lines, String paper) {

    static final Findings NONE = new Findings(List.of(), "", null, null, List.of(), "");

    Findings {
        questions = List.copyOf(questions);
        lines = List.copyOf(lines);
    }

    Optional<Asked> asked(String question) {
        return questions.stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst();
    }
}
