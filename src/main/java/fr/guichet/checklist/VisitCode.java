package fr.guichet.checklist;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The visit as a code to retype: {@code 2a 5c carte-identite 1d 2b +3 H}.
 *
 * <p>The answers of the interview first: the place of the question in {@code entretien.yaml} and the letter of the choice
 * ({@code ?} for « je ne sais pas », {@code 3ac} for several choices, {@code 2=35} for a département). Then each procedure
 * with its own answers and {@code +3} for its third step when it is done. A letter, computed from ids and not from places,
 * ends it: content that changed since is noticed.
 *
 * <p>Left out: protection, reading, language, danger, days and years. There is no name to leave out.
 */
public final class VisitCode {

    /**
     * What a code says.
     *
     * @param misfits what no longer fits, one French sentence each; empty when all does
     * @param exact false when the check letter is missing or another: the content changed, or a letter was misread
     */
    public record Decoded(
            List<String> procedures, Answers answers, Set<String> done, List<String> misfits, boolean exact) {

        public Decoded {
            procedures = List.copyOf(procedures);
            misfits = List.copyOf(misfits);
        }

        /** The visit taken up again, at the desk and on the day of {@code start}. */
        public Situation resume(Situation start) {
            return start.forProcedures(procedures).withAnswers(answers).withDone(done);
        }
    }

    /** How a misfit ends when it is the name of a procedure. */
    public static final String UNKNOWN_PROCEDURE = "n'est pas une démarche connue.";

    static final char NOT_KNOWN = '?';

    private static final Set<String> NEVER = Set.of("protection", "lecture", "langue");
    private static final String DANGER = "danger";
    /** No I and no O: they read as figures. */
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final KnowledgeBase knowledge;

    public VisitCode(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** @param situation a visit; the answers that no longer count are left out */
    public String encode(Situation situation) {
        Situation relevant = knowledge.relevant(situation);
        List<String> words = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        addAnswers(knowledge.interview(), relevant.answers(), words, ids);
        for (String id : relevant.procedures()) {
            Procedure procedure = knowledge.require(id);
            words.add(id);
            ids.add(id);
            // What another procedure was told stands there.
            addAnswers(procedure.questions(), given(relevant, situation), words, ids);
            addDone(procedure, relevant.done(), words, ids);
        }
        words.add(String.valueOf(checkLetter(ids)));
        return String.join(" ", words);
    }

    private static Answers given(Situation relevant, Situation situation) {
        Map<String, Answer> given = new LinkedHashMap<>(relevant.answers().asMap());
        given.keySet().retainAll(situation.answers().questions());
        return Answers.of(given);
    }

    /**
     * Reads a code, whatever its spaces, capitals and punctuation.
     *
     * @return what fits; never fails
     */
    public Decoded decode(String code) {
        return new VisitCodeReader(knowledge, code).read();
    }

    /**
     * Tells whether a line typed in a search is a code rather than words. Whoever copies one often forgets the letter that
     * ends it: then everything in it must be of a code.
     */
    public boolean isCode(String line) {
        if (looksLikeCode(line)) {
            return true;
        }
        boolean answers = false;
        for (String word : line.strip().split("\\s+", -1)) {
            boolean answer = word.matches("\\+\\d+|\\d+([a-zA-Z]+|\\?|=\\w+)");
            if (!answer && !isProcedure(word)) {
                return false;
            }
            answers |= answer;
        }
        return answers;
    }

    private boolean isProcedure(String word) {
        return knowledge.entries().containsKey(word.toLowerCase(Locale.ROOT))
                || knowledge.entries().containsKey(word.toUpperCase(Locale.ROOT));
    }

    /** Tells whether the letter that ends a code is there. */
    public static boolean isComplete(String line) {
        return line.strip().matches("(?s).*(^|\\s)\\p{L}");
    }

    /** Tells whether a line typed in a search looks like a code: it has an answer in it and ends with a letter alone. */
    static boolean looksLikeCode(String line) {
        String[] words = line.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        if (words.length < 2 || last.length() != 1 || !Character.isLetter(last.charAt(0))) {
            return false;
        }
        for (String word : words) {
            if (word.matches("\\d+[a-zA-Z?=].*|\\+\\d+|[a-zA-Z]\\w*(-\\w+)+")) {
                return true;
            }
        }
        return false;
    }

    private static void addAnswers(List<Question> questions, Answers answers, List<String> words, List<String> ids) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Answer answer = answers.get(question.id());
            String letters = isKept(question, answer) ? letters(question, answer) : "";
            if (!letters.isEmpty()) {
                words.add(i + 1 + letters);
                ids.add(fingerprint(question, answer));
            }
        }
    }

    /** What the check letter is computed from, for one answer. */
    static String fingerprint(Question question, Answer answer) {
        return question.id() + "=" + answer.written();
    }

    /** True if a question may stand in a code. */
    public static boolean isKept(Question question) {
        return !NEVER.contains(question.id())
                && question.type() != QuestionType.DATE
                && question.type() != QuestionType.YEAR;
    }

    private static boolean isKept(Question question, Answer answer) {
        return answer != null
                && answer != Answer.Blank.NOT_APPLICABLE
                && isKept(question)
                && !DANGER.equals(answer.written());
    }

    private static String letters(Question question, Answer answer) {
        if (answer == Answer.Blank.DONT_KNOW) {
            return String.valueOf(NOT_KNOWN);
        }
        if (answer instanceof Answer.Choice choice) {
            return letter(question, choice.id());
        }
        if (answer instanceof Answer.Choices choices) {
            StringBuilder letters = new StringBuilder();
            for (String id : choices.ids()) {
                letters.append(letter(question, id));
            }
            return letters.toString();
        }
        return answer instanceof Answer.Department department ? "=" + department.code() : "";
    }

    private static String letter(Question question, String choice) {
        for (int i = 0; i < question.choices().size(); i++) {
            if (question.choices().get(i).id().equals(choice)) {
                return String.valueOf((char) ('a' + i));
            }
        }
        return "";
    }

    private static void addDone(Procedure procedure, Set<String> done, List<String> words, List<String> ids) {
        for (int i = 0; i < procedure.steps().size(); i++) {
            Step step = procedure.steps().get(i);
            String id = procedure.id() + "." + step.id();
            if (done.contains(id)) {
                words.add("+" + (i + 1));
                ids.add("+" + id);
            }
        }
    }

    static char checkLetter(List<String> ids) {
        int sum = 7;
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            for (int at = 0; at < id.length(); at++) {
                sum = sum * 31 + id.charAt(at);
            }
            sum = sum * 37 + i;
        }
        return CHECK_LETTERS.charAt(Math.floorMod(sum ^ (sum >>> 15), CHECK_LETTERS.length()));
    }
}
