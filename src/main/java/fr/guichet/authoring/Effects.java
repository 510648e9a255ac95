package fr.guichet.authoring;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No question without an effect, no choice that leads nowhere. */
final class Effects {

    private Effects() {}

    static void check(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        List<Condition> conditions = conditions(procedure);
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            boolean used = conditions.stream()
                            .anyMatch(condition -> condition.keys().contains(question.id()))
                    || procedure.deadlines().stream().anyMatch(deadline -> counts(deadline.rule(), question.id()));
            if (!used) {
                faults.add(new Fault(
                        places.of("questions", i),
                        "la question « " + shortId(question) + " » ne change rien",
                        "retirez-la, ou utilisez-la dans un « si » ou une « regle »"));
            } else if (question.type() == QuestionType.CHOICE || question.type() == QuestionType.SEVERAL) {
                sameChoices(question, conditions, places.of("questions", i), faults);
            }
        }
    }

    /**
     * The same for the questions of the interview. A choice that nothing mentions is « all the others », so one is right and
     * two say the same.
     */
    static void checkInterview(KnowledgeFolder folder, List<Fault> faults) {
        List<Condition> conditions = new ArrayList<>();
        folder.rules().forEach(rule -> conditions.add(rule.when()));
        folder.procedures().values().forEach(procedure -> conditions.addAll(conditions(procedure)));
        for (Question question : folder.interview()) {
            conditions.add(question.when());
            question.settlements().forEach(settlement -> conditions.add(settlement.when()));
        }
        for (Question question : folder.interview()) {
            List<String> unused = question.listedChoices().stream()
                    .map(Question.Choice::id)
                    .filter(choice -> !signature(question, choice, conditions).contains("1"))
                    .toList();
            if (unused.size() > 1 && unused.size() == question.listedChoices().size()) {
                faults.add(new Fault(
                        place(folder, question),
                        "la question « " + question.id() + " » ne change rien",
                        "retirez-la, ou utilisez-la dans conseil.yaml"));
            } else if (unused.size() > 1) {
                faults.add(new Fault(
                        place(folder, question),
                        "« " + question.id() + " » : aucune règle ne regarde « " + String.join(" », « ", unused) + " »",
                        "réunissez ces choix, ou donnez à l'un un effet"));
            }
        }
    }

    static Node.Place place(KnowledgeFolder folder, Question question) {
        if (folder.trees().get("entretien.yaml") instanceof Node.Mapping file) {
            for (Node list : file.entries().values()) {
                if (list instanceof Node.Sequence sequence) {
                    for (Node one : sequence.items()) {
                        boolean same = one instanceof Node.Mapping mapping
                                && mapping.get("id") instanceof Node.Scalar id
                                && question.id().equals(id.text());
                        if (same) {
                            return one.place();
                        }
                    }
                }
            }
        }
        return new Node.Place("entretien.yaml", 1);
    }

    private static void sameChoices(
            Question question, List<Condition> conditions, Node.Place place, List<Fault> faults) {
        Map<String, String> bySignature = new HashMap<>();
        for (Question.Choice choice : question.choices()) {
            String twin = bySignature.putIfAbsent(signature(question, choice.id(), conditions), choice.id());
            if (twin != null) {
                faults.add(new Fault(
                        place,
                        "« " + shortId(question) + " » : les choix « " + twin + " » et « " + choice.id()
                                + " » mènent à la même chose",
                        "réunissez-les, ou donnez à l'un un effet"));
            }
        }
    }

    /** Which mentions of the question the choice matches. */
    private static String signature(Question question, String choice, List<Condition> conditions) {
        StringBuilder signature = new StringBuilder();
        Answer answer = new Answer.Choice(choice);
        for (Condition condition : conditions) {
            Stream.concat(condition.si().stream(), condition.sauf().stream()).forEach(clause -> {
                List<String> values = clause.expected().get(question.id());
                if (values != null) {
                    signature.append(values.stream().anyMatch(answer::matches) ? '1' : '0');
                }
            });
        }
        return signature.toString();
    }

    /** Whether the days of {@code rule} depend on the answer to {@code question}. */
    static boolean counts(DeadlineRule rule, String question) {
        if (rule instanceof DeadlineRule.After after) {
            return after.event().equals(question);
        }
        if (rule instanceof DeadlineRule.Before before) {
            return before.event().equals(question);
        }
        return rule instanceof DeadlineRule.ByDepartment zones
                && zones.question().equals(question);
    }

    static List<Condition> conditions(Procedure procedure) {
        List<Condition> conditions = new ArrayList<>();
        procedure.channels().forEach(channel -> conditions.add(channel.when()));
        procedure.questions().forEach(question -> conditions.add(question.when()));
        procedure.documents().forEach(document -> conditions.add(document.when()));
        procedure.steps().forEach(step -> conditions.add(step.when()));
        procedure.deadlines().forEach(deadline -> conditions.add(deadline.when()));
        Stream.of(
                        procedure.costs(),
                        procedure.identifiers(),
                        procedure.lasting(),
                        procedure.pitfalls(),
                        procedure.prevention(),
                        procedure.proChannel(),
                        procedure.reminders(),
                        procedure.silences())
                .flatMap(List::stream)
                .map(Item::when)
                .forEach(conditions::add);
        if (procedure.stop() != null) {
            conditions.add(procedure.stop().when());
        }
        if (procedure.discretion() != null) {
            conditions.add(procedure.discretion().when());
        }
        return conditions;
    }

    private static String shortId(Question question) {
        return question.id().substring(question.id().indexOf('.') + 1);
    }
}
