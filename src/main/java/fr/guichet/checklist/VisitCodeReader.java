package fr.guichet.checklist;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one {@link VisitCode}, character by character: people retype it with a space too many or a hyphen too few. */
final class VisitCodeReader {

    /** A code of twenty procedures has some 600 characters; what is longer is not one. */
    private static final int LONGEST = 2_000;
    /** A name of a procedure has at most this many words. */
    private static final int MOST_WORDS = 6;

    private final KnowledgeBase knowledge;
    private final List<String> words;
    private final Set<String> procedures = new LinkedHashSet<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();
    /** The procedure whose answers are read; null before the first, and after one that is not known. */
    private Procedure current;

    private boolean inInterview = true;
    private String check = "";

    VisitCodeReader(KnowledgeBase knowledge, String code) {
        this.knowledge = knowledge;
        this.words = words(code);
    }

    /** Letters together, figures with what follows them, {@code +3}. */
    private static List<String> words(String code) {
        String text = code.substring(0, Math.min(code.length(), LONGEST)).toLowerCase(Locale.ROOT);
        String spaced = text.replaceAll("[^a-z0-9?=+-]", " ")
                .replaceAll("\\s*=\\s*", "=")
                .replaceAll("\\+\\s*(\\d)", " +$1")
                .replaceAll("(?<![a-z0-9=+-])(\\d+)\\s+([a-z?])(?![a-z0-9-])", "$1$2")
                .replaceAll("(?<![a-z0-9])-+|-+(?![a-z0-9])", " ")
                .strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split("\\s+", -1));
    }

    VisitCode.Decoded read() {
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            if (at == words.size() - 1 && word.length() == 1 && Character.isLetter(word.charAt(0))) {
                check = word;
                at++;
            } else if (Character.isDigit(word.charAt(0))) {
                answer(word);
                at++;
            } else if (word.charAt(0) == '+') {
                step(word);
                at++;
            } else {
                at += procedure(at);
            }
        }
        boolean exact = misfits.isEmpty() && check.equalsIgnoreCase(String.valueOf(VisitCode.checkLetter(ids)));
        return new VisitCode.Decoded(List.copyOf(procedures), Answers.of(answers), done, misfits, exact);
    }

    /** Takes the longest name that is known; returns how many words it had. */
    private int procedure(int at) {
        inInterview = false;
        for (int count = Math.min(MOST_WORDS, words.size() - at); count > 0; count--) {
            String name = String.join("-", words.subList(at, at + count));
            Optional<Procedure> found = find(name);
            if (found.isPresent()) {
                current = found.get();
                if (procedures.add(current.id())) {
                    ids.add(current.id());
                }
                return count;
            }
        }
        misfits.add("« " + words.get(at) + " » " + VisitCode.UNKNOWN_PROCEDURE);
        current = null;
        return 1;
    }

    private Optional<Procedure> find(String name) {
        Optional<Procedure> procedure = knowledge.procedure(name);
        return procedure.isPresent() ? procedure : knowledge.procedure(name.toUpperCase(Locale.ROOT));
    }

    private void answer(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        Question question = question(number(word.substring(0, end)));
        Answer answer = question == null ? null : answer(question, word.substring(end));
        if (answer == null) {
            misfits.add("« " + word + " » ne correspond plus à une réponse" + ofCurrent() + ".");
        } else {
            answers.put(question.id(), answer);
            ids.add(VisitCode.fingerprint(question, answer));
        }
    }

    private String ofCurrent() {
        return current == null ? "" : " de « " + current.title() + " »";
    }

    private Question question(int number) {
        if (!inInterview && current == null) {
            return null;
        }
        List<Question> questions = inInterview ? knowledge.interview() : current.questions();
        if (number < 1 || number > questions.size()) {
            return null;
        }
        Question question = questions.get(number - 1);
        return VisitCode.isKept(question) ? question : null;
    }

    private static Answer answer(Question question, String letters) {
        if (letters.equals(String.valueOf(VisitCode.NOT_KNOWN))) {
            return Answer.Blank.DONT_KNOW;
        }
        if (question.type() == QuestionType.DEPARTMENT) {
            String code = letters.startsWith("=") ? letters.substring(1).toUpperCase(Locale.ROOT) : "";
            return Range.departmentNumber(code) < 0 ? null : new Answer.Department(code);
        }
        List<String> choices = choices(question, letters);
        if (choices.isEmpty() || choices.size() > 1 && question.type() != QuestionType.SEVERAL) {
            return null;
        }
        return question.type() == QuestionType.SEVERAL
                ? new Answer.Choices(choices)
                : new Answer.Choice(choices.get(0));
    }

    /** The choices in the order of the question; none if a letter is not one of them. */
    private static List<String> choices(Question question, String letters) {
        List<String> chosen = new ArrayList<>();
        for (int place = 0; place < question.choices().size(); place++) {
            Question.Choice choice = question.choices().get(place);
            if (choice.listed() && letters.indexOf('a' + place) >= 0) {
                chosen.add(choice.id());
            }
        }
        return chosen.size() == letters.length() ? chosen : List.of();
    }

    private void step(String word) {
        int number = number(word.substring(1));
        if (current == null || number < 1 || number > current.steps().size()) {
            misfits.add("« " + word + " » ne correspond plus à une étape" + ofCurrent() + ".");
            return;
        }
        Step step = current.steps().get(number - 1);
        String id = current.id() + "." + step.id();
        done.add(id);
        ids.add("+" + id);
    }

    private static int number(String figures) {
        return figures.matches("\\d{1,3}") ? Integer.parseInt(figures) : -1;
    }
}
