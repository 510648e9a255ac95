package fr.guichet.authoring;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.checklist.Checklist;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every choice of the interview changes something: for each two choices of a question there is a procedure, and a visit, of
 * which the advice or the sheet is not the same. The visits that are tried are those that the conditions which name the
 * question speak of.
 */
final class CoreEffects {

    private final Walker walker;
    private final KnowledgeFolder folder;
    private final LocalDate today;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    CoreEffects(Walker walker, KnowledgeFolder folder, LocalDate today) {
        this.walker = walker;
        this.folder = folder;
        this.today = today;
        folder.interview().forEach(question -> questions.put(question.id(), question));
        for (Procedure procedure : folder.procedures().values()) {
            procedure.questions().forEach(question -> questions.put(question.id(), question));
        }
    }

    /** Which choices of a core question nothing tells apart. */
    void check(Question question) {
        if (question.type() != QuestionType.CHOICE) {
            return;
        }
        List<List<String>> alike = new ArrayList<>();
        alike.add(question.listedChoices().stream().map(Question.Choice::id).toList());
        for (Situation visit : visits(question)) {
            alike.removeIf(choices -> choices.size() < 2);
            if (alike.isEmpty()) {
                return;
            }
            alike = split(alike, question, visit);
        }
        for (List<String> choices : alike) {
            if (choices.size() > 1) {
                fault(question, choices);
            }
        }
    }

    /** Those that give the same in this visit stay together. */
    private List<List<String>> split(List<List<String>> alike, Question question, Situation visit) {
        List<List<String>> left = new ArrayList<>();
        for (List<String> choices : alike) {
            Map<List<Object>, List<String>> byOutcome = new LinkedHashMap<>();
            for (String choice : choices) {
                Situation answered = visit.answering(question.id(), new Answer.Choice(choice));
                byOutcome
                        .computeIfAbsent(outcome(answered), outcome -> new ArrayList<>())
                        .add(choice);
            }
            left.addAll(byOutcome.values());
        }
        return left;
    }

    /** What the counsellor and the person read. What would change the advice, and the code, repeat the answers: they do not count. */
    private List<Object> outcome(Situation situation) {
        Advice advice = walker.adviser.advise(situation);
        Checklist sheet = walker.sheet(situation);
        List<Object> outcome = new ArrayList<>();
        for (ProcedureAdvice one : advice.procedures()) {
            outcome.addAll(List.of(one.today(), one.later(), one.to(), one.reasons(), one.prevention()));
            outcome.add(one.posture());
            outcome.add(one.channel());
            outcome.add(one.mandate());
        }
        outcome.addAll(List.of(sheet.blocks(), sheet.pouch(), sheet.deadlines(), sheet.warnings()));
        outcome.addAll(List.of(sheet.reminders(), sheet.prevention(), sheet.identifiers()));
        return outcome;
    }

    /** A visit for each condition that names the question, in each procedure; the most telling first. */
    private List<Situation> visits(Question question) {
        Set<Situation> visits = new LinkedHashSet<>();
        List<Condition> rules = new ArrayList<>();
        folder.rules().forEach(rule -> rules.add(rule.when()));
        for (Procedure procedure : folder.procedures().values()) {
            List<Condition> conditions = new ArrayList<>(Effects.conditions(procedure));
            conditions.addAll(rules);
            Situation start = Situation.start(Desk.DEFAULT, today).forProcedures(List.of(procedure.id()));
            visits.add(start);
            for (Condition condition : conditions) {
                Stream.concat(condition.si().stream(), condition.sauf().stream())
                        .filter(clause -> clause.expected().containsKey(question.id()))
                        .forEach(clause -> visits.add(visit(start, clause, question)));
            }
        }
        return List.copyOf(visits);
    }

    /** The visit of which the rest of the clause is true, as far as answers and the desk can make it so. */
    private Situation visit(Situation start, Condition.Clause clause, Question question) {
        Situation visit = start;
        for (Map.Entry<String, List<String>> wanted : clause.expected().entrySet()) {
            String value = wanted.getValue().get(0);
            Question other = questions.get(wanted.getKey());
            if (wanted.getKey().startsWith("poste.")) {
                visit = visit.withDesk(desk(visit.desk(), wanted.getKey(), value));
            } else if (other != null && !other.id().equals(question.id())) {
                Answer answer = answer(other, value);
                visit = answer == null ? visit : visit.answering(other.id(), answer);
            }
        }
        return visit;
    }

    private Answer answer(Question question, String value) {
        if (value.equals(Answer.UNKNOWN_WORD)) {
            return null;
        }
        return PossibleAnswers.of(question, today).stream()
                .filter(answer -> answer.matches(value))
                .findFirst()
                .orElse(null);
    }

    private static Desk desk(Desk desk, String fact, String value) {
        boolean yes = value.equals("oui");
        return switch (fact) {
            case "poste.role" -> new Desk(role(value), desk.aidantsConnect(), desk.online(), false, "");
            case "poste.aidants_connect" -> new Desk(desk.role(), yes, desk.online(), false, "");
            default -> new Desk(desk.role(), desk.aidantsConnect(), yes, false, "");
        };
    }

    private static Role role(String code) {
        return Stream.of(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElse(Desk.DEFAULT.role());
    }

    private void fault(Question question, List<String> choices) {
        Node.Place place = Effects.place(folder, question);
        walker.faults.add(new Fault(
                place,
                "« " + question.id() + " » : les choix « " + String.join(" », « ", choices)
                        + " » mènent à la même chose dans toutes les démarches",
                "réunissez-les, ou donnez à l'un un effet dans conseil.yaml ou dans une démarche"));
    }
}
