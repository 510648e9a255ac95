package fr.guichet.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A procedure: everything a desk needs to ask, advise and print. One written by hand and an official sheet are the same
 * record; only {@link #kind} differs.
 *
 * @param words what people call it
 * @param skills the domains of basic digital skills it teaches; empty for most
 * @param difficulty 1 simple, 2 medium, 3 complex
 * @param express true for an answer in one page: no core question, no posture
 * @param money true if it touches the person's money (benefits, taxes, debts, pensions)
 * @param silences what no reply means, case by case
 * @param lasting what changes for good, to be said before the yes
 * @param stop when to stop and call; null if nothing is said
 * @param proChannel for the counsellor, never on the person's sheet
 * @param passages the whole text of an official sheet; empty for a procedure written by hand
 * @param discretion what its paper says when someone else may read it; null if it is never hidden
 * @param edition where an official sheet was published; null for a procedure written by hand
 */
public record Procedure(
        String id,
        Kind kind,
        String title,
        Theme theme,
        String summary,
        List<String> words,
        List<DigitalSkill> skills,
        Frequency frequency,
        int difficulty,
        boolean express,
        boolean money,
        RightStart rightStart,
        Provenance provenance,
        List<Channel> channels,
        Delegation delegation,
        List<Question> questions,
        List<Document> documents,
        List<Step> steps,
        List<Deadline> deadlines,
        List<Reminder> reminders,
        List<Silence> silences,
        List<Note> costs,
        List<Note> identifiers,
        List<Note> lasting,
        List<Note> pitfalls,
        List<Note> prevention,
        Note stop,
        List<Note> proChannel,
        List<String> seeAlso,
        List<Source> sources,
        List<Example> examples,
        List<Passage> passages,
        Discretion discretion,
        Edition edition) {

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
