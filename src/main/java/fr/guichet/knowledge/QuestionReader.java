package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a {@link Question}, of a procedure or of the interview. */
final class QuestionReader {

    private QuestionReader() {}

    /**
     * @param owner the procedure, or null for the interview
     * @param group the group when the node names none
     * @param own the short ids of the owner's questions
     */
    static Question read(Node node, String owner, Group group, Set<String> own, List<Fault> faults) {
        Fields fields = new Fields(node, faults);
        String id = fields.required("id");
        QuestionType type = fields.coded("type", QuestionType.values(), QuestionType.CHOICE);
        List<Question.Choice> choices = choices(fields);
        boolean choosing = type == QuestionType.CHOICE || type == QuestionType.SEVERAL;
        if (choosing && choices.size() < 2 && isTyped(fields) && !isList(fields)) {
            fields.fault(
                    fields.place(),
                    "la question « " + id + " » a moins de deux choix",
                    "ajoutez « choix: {…} » ou un « type »");
        }
        if (!choosing && !choices.isEmpty()) {
            fields.fault(
                    fields.place("choix"),
                    "une question de type " + type.code() + " n'a pas de choix",
                    "retirez « choix » ou le type");
        }
        Question question = new Question(
                owner == null ? id : owner + "." + id,
                owner,
                owner == null ? fields.coded("groupe", Group.values(), group) : group,
                type,
                fields.required("texte"),
                fields.text("pourquoi", ""),
                fields.text("attitude", ""),
                fields.text("avec", ""),
                choices,
                Condition.read(fields, owner, own),
                settlements(fields, choices, owner, own),
                fields.text("partage", ""));
        fields.finish();
        return question;
    }

    /** {@code acquis: [{reponse: la, si: …}]}. */
    private static List<Question.Settlement> settlements(
            Fields fields, List<Question.Choice> choices, String owner, Set<String> own) {
        List<Question.Settlement> settlements = new ArrayList<>();
        for (Node node : fields.list("acquis")) {
            Fields settlement = new Fields(node, fields.faults());
            String answer = settlement.required("reponse");
            if (!isChoice(answer, choices)) {
                settlement.fault(
                        settlement.place("reponse"),
                        "« " + answer + " » n'est pas un choix de cette question",
                        "reprenez l'un de ses choix");
            }
            settlements.add(new Question.Settlement(
                    answer, Condition.read(settlement, owner, own), settlement.texts("en_main")));
            settlement.finish();
        }
        return List.copyOf(settlements);
    }

    /** A choice is {@code id: libellé}, or {@code id: {libelle: …, cache: oui}}. */
    private static List<Question.Choice> choices(Fields fields) {
        List<Question.Choice> choices = new ArrayList<>();
        if (isList(fields)) {
            fields.fault(
                    fields.place("choix"),
                    "les choix n'ont pas de nom",
                    "écrivez-les comme « choix: {premiere: Première demande, autre: Autre demande} »");
            return choices;
        }
        Fields inner = fields.fields("choix");
        if (inner == null) {
            return choices;
        }
        for (String id : inner.names()) {
            if (id.equals(Answer.DONT_KNOW_WORD) || id.equals(Answer.UNKNOWN_WORD) || id.equals(Answer.KNOWN_WORD)) {
                inner.fault(
                        inner.place(id),
                        "« " + id + " » est réservé",
                        "« je ne sais pas » est déjà une réponse de chaque question");
            }
            if (inner.node(id) instanceof Node.Mapping mapping) {
                Fields choice = new Fields(mapping, fields.faults());
                choices.add(new Question.Choice(id, choice.required("libelle"), !choice.flag("cache")));
                choice.finish();
            } else if (inner.has(id)) {
                choices.add(new Question.Choice(id, inner.required(id), true));
            } else {
                inner.fault(
                        inner.place(id),
                        "le choix « " + id + " » n'a pas de libellé",
                        "si une virgule a coupé votre phrase, mettez-la toute entre guillemets");
            }
        }
        return List.copyOf(choices);
    }

    /** Choices without ids; told once. */
    private static boolean isList(Fields fields) {
        return fields.node("choix") instanceof Node.Sequence;
    }

    /** False after a type that does not exist, which was told already. */
    private static boolean isTyped(Fields fields) {
        return !fields.has("type") || Coded.find(QuestionType.values(), fields.text("type", "")) != null;
    }

    /** A plain loop: a look-up by id reads questions on the cold path. */
    private static boolean isChoice(String answer, List<Question.Choice> choices) {
        for (Question.Choice choice : choices) {
            if (choice.id().equals(answer)) {
                return true;
            }
        }
        return false;
    }
}
