package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads example cases, in a procedure or in a file of cases. */
final class ExampleReader {

    private static final List<String> SITUATION = List.of("demarches", "reponses", "poste", "en_main", "fait", "date");

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
                } else {
                    expected.put(key, wanted.texts(key));
                }
            }
        }
        String name = example.text("nom", "");
        example.finish();
        return new Example(name, example.place(), new Node.Mapping(example.place(), situation), expected, postures);
    }
}
