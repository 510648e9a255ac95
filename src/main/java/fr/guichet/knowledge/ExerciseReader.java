package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code entrainement.yaml}. */
final class ExerciseReader {

    private static final List<String> SITUATION = List.of("demarches", "reponses", "poste", "en_main", "date");

    private ExerciseReader() {}

    static List<Exercise> read(Node node, List<Fault> faults) {
        List<Exercise> exercises = new ArrayList<>();
        Fields fields = new Fields(node, faults);
        for (String id : fields.names()) {
            Node entry = fields.node(id);
            if (entry != null) {
                exercises.add(exercise(id, new Fields(entry, faults)));
            }
        }
        return List.copyOf(exercises);
    }

    private static Exercise exercise(String id, Fields fields) {
        Map<String, Node> situation = new LinkedHashMap<>();
        for (String key : SITUATION) {
            Node node = fields.node(key);
            if (node != null) {
                situation.put(key, node);
            }
        }
        Posture posture = fields.coded("attendu", Posture.values(), null);
        if (posture == null) {
            fields.fault(fields.place(), "il manque « attendu »", "écrivez la posture que l'avis donne");
        }
        Exercise exercise = new Exercise(
                id,
                fields.required("prenom"),
                fields.required("scene"),
                fields.required("dit"),
                new Node.Mapping(fields.place(), situation),
                fields.map("paroles"),
                posture,
                fields.texts("retenir"),
                fields.place());
        fields.finish();
        return exercise;
    }
}
