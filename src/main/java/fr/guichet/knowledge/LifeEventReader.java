package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code evenements.yaml}. */
final class LifeEventReader {

    private LifeEventReader() {}

    static List<LifeEvent> read(Node node, List<Fault> faults) {
        List<LifeEvent> events = new ArrayList<>();
        Fields fields = new Fields(node, faults);
        for (String id : fields.names()) {
            Node entry = fields.node(id);
            if (entry != null) {
                events.add(event(id, new Fields(entry, faults)));
            }
        }
        return List.copyOf(events);
    }

    private static LifeEvent event(String id, Fields fields) {
        LifeEvent event = new LifeEvent(
                id,
                fields.required("titre"),
                fields.required("resume"),
                fields.texts("mots"),
                parts(fields),
                Provenance.read(fields, Provenance.NONE),
                fields.place());
        fields.finish();
        return event;
    }

    private static List<LifeEvent.Part> parts(Fields fields) {
        List<LifeEvent.Part> parts = new ArrayList<>();
        for (Node node : fields.list("demarches")) {
            Fields part = new Fields(node, fields.faults());
            String procedure = part.required("demarche");
            Map<String, String> answers = new LinkedHashMap<>();
            part.map("reponses").forEach((question, choice) -> answers.put(procedure + "." + question, choice));
            parts.add(new LifeEvent.Part(procedure, part.text("quand", ""), answers, part.place()));
            part.finish();
        }
        return List.copyOf(parts);
    }
}
