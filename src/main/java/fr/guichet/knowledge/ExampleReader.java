package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads example cases, in a procedure or in a file of cases. */
final class ExampleReader {

    private static final List<String> SITUATION = List.of("demarches", "reponses", "poste", "en_main", "fait", "date");

    private static final List<String> EXPECTED = List.of(
            "ouvre",
            "posture",
            "nettete",
            "canal",
            "mandat",
            "vers",
            "pieces_contient",
            "pieces_sans",
            "etapes_contient",
            "etapes_sans",
            "echeances_contient",
            "echeances_sans",
            "attention_contient",
            "attention_sans");

    private ExampleReader() {}

    static List<Example> read(Fields fields, String name, String procedure) {
        List<Example> examples = new ArrayList<>();
        for (Node node : fields.list(name)) {
            examples.add(read(new Fields(node, fields.faults()), procedure));
        }
        return List.copyOf(examples);
    }

    private static Example read(Fields example, String procedure) {
        Map<String, Node> situation = new LinkedHashMap<>();
        if (procedure != null) {
            situation.put("demarches", Node.text(example.place(), procedure));
        }
        for (String key : SITUATION) {
            Node node = example.node(key);
            if (node != null) {
                situation.put(key, node);
            }
        }
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Map<String, String> postures = new LinkedHashMap<>();
        Fields wanted = example.fields("attendu");
        if (wanted == null) {
            example.fault(example.place(), "il manque « attendu »", "dites ce que ce cas doit donner");
        } else {
            for (String key : wanted.names()) {
                if (key.equals("par_demarche")) {
                    postures.putAll(wanted.map(key));
                } else if (EXPECTED.contains(key)) {
                    expected.put(key, wanted.texts(key));
                } else {
                    String nearest = Nearest.of(key, EXPECTED);
                    wanted.fault(
                            wanted.place(key),
                            "« attendu » ne connaît pas « " + key + " »",
                            nearest == null
                                    ? "choisissez parmi : " + String.join(", ", EXPECTED)
                                    : "vouliez-vous dire « " + nearest + " » ?");
                }
            }
        }
        String name = example.text("nom", "");
        example.finish();
        return new Example(name, example.place(), new Node.Mapping(example.place(), situation), expected, postures);
    }
}
