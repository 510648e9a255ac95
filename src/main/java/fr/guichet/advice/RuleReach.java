package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Relevance;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Rule;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the table of rules as a whole: a rule that can never fire, and a case in which nothing is allowed. Each rule is tried
 * on every procedure, with the answers that it names, until it fires; one that gives a posture must decide.
 */
public final class RuleReach {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);
    private static final List<Desk> DESKS = desks();

    private final List<Rule> rules;
    private final RuleBook book;
    private final List<Question> interview;
    private final List<Procedure> written = new ArrayList<>();
    private final List<Procedure> imaginary;
    private final Map<String, Question> questions = new HashMap<>();

    /** @param written those of the knowledge; official sheets of every theme, and sites with one way in, are added here */
    public RuleReach(List<Rule> rules, List<Question> interview, Iterable<Procedure> written) {
        this(rules, interview, written, ImaginaryProcedures.all());
    }

    private RuleReach(
            List<Rule> rules, List<Question> interview, Iterable<Procedure> written, List<Procedure> imaginary) {
        this.rules = rules;
        this.book = new RuleBook(rules);
        this.interview = interview;
        this.imaginary = imaginary;
        written.forEach(this.written::add);
        interview.forEach(question -> questions.put(question.id(), question));
        this.written.forEach(
                procedure -> procedure.questions().forEach(question -> questions.put(question.id(), question)));
    }

    /** The same for one procedure alone. */
    public static RuleReach within(Procedure procedure, List<Rule> rules, List<Question> interview) {
        return new RuleReach(rules, interview, List.of(procedure), List.of());
    }

    /** The rules that never fire, or never decide. */
    public List<Rule> dead() {
        return rules.stream().filter(rule -> path(rule).isEmpty()).toList();
    }

    /**
     * True if the table always allows something: it ends with a rule without condition, that gives a posture which no rule
     * forbids.
     */
    public boolean alwaysAllowsSomething() {
        if (rules.isEmpty()) {
            return false;
        }
        Rule last = rules.get(rules.size() - 1);
        Posture given = last.effect() == Effect.GIVES && last.when().isAlways() ? last.posture() : null;
        return given != null
                && rules.stream().noneMatch(rule -> rule.effect() == Effect.FORBIDS && rule.posture() == given);
    }

    /**
     * A visit in which the rule fires, and decides if it gives a posture: with a procedure of the knowledge if there is one,
     * where one choice of its own may be needed too.
     */
    public Optional<Situation> path(Rule rule) {
        return path(rule, written, false).or(() -> path(rule, written, true)).or(() -> path(rule, imaginary, false));
    }

    private Optional<Situation> path(Rule rule, List<Procedure> procedures, boolean withOwnChoice) {
        List<Condition.Clause> clauses = rule.when().si().isEmpty()
                ? List.of(new Condition.Clause(Map.of()))
                : rule.when().si();
        for (Condition.Clause clause : clauses) {
            for (Map<String, String> answers : choices(clause)) {
                for (Procedure procedure : procedures) {
                    Optional<Situation> path = firingVisit(rule, procedure, answers, withOwnChoice);
                    if (path.isPresent()) {
                        return path;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Each way to answer the questions that the clause names. */
    private List<Map<String, String>> choices(Condition.Clause clause) {
        List<Map<String, String>> ways = List.of(Map.of());
        for (Map.Entry<String, List<String>> entry : clause.expected().entrySet()) {
            if (questions.containsKey(entry.getKey())) {
                List<Map<String, String>> longer = new ArrayList<>();
                for (Map<String, String> way : ways) {
                    for (String value : entry.getValue()) {
                        Map<String, String> more = new HashMap<>(way);
                        more.put(entry.getKey(), value);
                        longer.add(more);
                    }
                }
                ways = longer;
            }
        }
        return ways;
    }

    private Optional<Situation> firingVisit(
            Rule rule, Procedure procedure, Map<String, String> answers, boolean withOwnChoice) {
        ProcedureProfile profile = new ProcedureProfile(procedure);
        for (Map<String, String> all : withOwnChoice ? withEachChoice(procedure, answers) : List.of(answers)) {
            for (Desk desk : DESKS) {
                for (boolean reassured : new boolean[] {false, true}) {
                    Situation situation = situation(procedure, desk, all, reassured);
                    if (fires(rule, procedure, profile, situation)) {
                        return Optional.of(situation);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Map<String, String>> withEachChoice(Procedure procedure, Map<String, String> answers) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Question question : procedure.questions()) {
            for (Question.Choice choice : question.choices()) {
                Map<String, String> more = new HashMap<>(answers);
                if (more.putIfAbsent(question.id(), choice.id()) == null) {
                    all.add(more);
                }
            }
        }
        return all;
    }

    private boolean fires(Rule rule, Procedure procedure, ProcedureProfile profile, Situation situation) {
        List<Question> asked = new ArrayList<>(interview);
        asked.addAll(procedure.questions());
        Situation relevant = Relevance.relevant(situation, asked);
        Map<String, Answer> settled = Settlements.byAnswers(interview, relevant);
        Case tried = Case.of(procedure, profile, book, relevant, settled);
        if (rule.when().test(tried.facts()) != Truth.YES) {
            return false;
        }
        return rule.effect() != Effect.GIVES
                || rule.equals(book.trial(tried.facts()).verdict().deciding());
    }

    /** @param reassured true to add that the person comes for themselves and is not protected, where nothing else is said */
    private Situation situation(Procedure procedure, Desk desk, Map<String, String> answers, boolean reassured) {
        Situation situation = Situation.start(desk, ANY_DAY).forProcedures(List.of(procedure.id()));
        if (reassured) {
            situation = situation
                    .answering("pour_qui", new Answer.Choice("moi"))
                    .answering("protection", new Answer.Choice("aucune"));
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            if (answer.getValue().equals(Answer.UNKNOWN_WORD)) {
                situation = situation.withAnswers(situation.answers().without(answer.getKey()));
            } else {
                situation = situation.answering(answer.getKey(), answer(answer.getKey(), answer.getValue()));
            }
        }
        return situation;
    }

    private Answer answer(String question, String value) {
        if (value.equals(Answer.DONT_KNOW_WORD)) {
            return Answer.Blank.DONT_KNOW;
        }
        return questions.get(question).type() == QuestionType.SEVERAL
                ? new Answer.Choices(List.of(value))
                : new Answer.Choice(value);
    }

    private static List<Desk> desks() {
        List<Desk> desks = new ArrayList<>();
        for (Role role : Role.values()) {
            for (boolean authorised : new boolean[] {false, true}) {
                desks.add(new Desk(role, authorised, true, false, ""));
            }
        }
        desks.add(new Desk(Role.COUNSELLOR, false, false, false, ""));
        return desks;
    }
}
