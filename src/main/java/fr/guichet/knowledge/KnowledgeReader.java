package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one way from a {@link Node} tree to the model, for authored and for compiled content. Faults are noted in the list. */
public final class KnowledgeReader {

    private KnowledgeReader() {}

    public static Procedure procedure(String id, Node node, List<Fault> faults) {
        return ProcedureReader.read(id, node, faults);
    }

    /** Reads {@code entretien.yaml}: the core questions in the order they are spoken. */
    public static List<Question> interview(Node node, List<Fault> faults) {
        Fields fields = new Fields(node, faults);
        List<Question> questions = new ArrayList<>();
        for (Node question : fields.list("questions")) {
            questions.add(QuestionReader.read(question, null, Group.SPOKEN, Set.of(), faults));
        }
        fields.finish();
        return List.copyOf(questions);
    }

    /** Reads {@code orientations.yaml}, in its order. */
    public static Map<String, Contact> contacts(Node node, List<Fault> faults) {
        return ContactReader.read(node, faults);
    }

    /** Reads one entry of {@code orientations.yaml}; null if there is none of that id. */
    static Contact contact(String id, Node node, List<Fault> faults) {
        return ContactReader.read(id, node, faults);
    }

    /** Reads {@code courriers.yaml}, in its order. */
    public static List<Letter> letters(Node node, List<Fault> faults) {
        return LetterReader.read(node, faults);
    }

    /** Reads {@code evenements.yaml}, in its order. */
    public static List<LifeEvent> events(Node node, List<Fault> faults) {
        return LifeEventReader.read(node, faults);
    }

    /** Reads {@code entrainement.yaml}, in its order. */
    public static List<Exercise> exercises(Node node, List<Fault> faults) {
        return ExerciseReader.read(node, faults);
    }

    /** Reads {@code conseil.yaml}, in its order. */
    public static List<Rule> rules(Node node, List<Fault> faults) {
        return RuleReader.read(node, faults);
    }

    /** Reads what {@code conseil.yaml} says with each posture. */
    public static Map<Posture, PostureText> postures(Node node, List<Fault> faults) {
        return RuleReader.postures(node, faults);
    }

    /** Reads a file of {@code cas/}. */
    public static List<Example> cases(Node node, List<Fault> faults) {
        Fields fields = new Fields(node, faults);
        List<Example> examples = ExampleReader.read(fields, "cas", null);
        fields.finish();
        return examples;
    }
}
