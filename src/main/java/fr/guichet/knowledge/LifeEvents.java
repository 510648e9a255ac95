package fr.guichet.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life events of a knowledge folder, in the order of their file. */
public record LifeEvents(List<LifeEvent> all) {

    /** The name of their compiled file. */
    public static final String FILE = "evenements";

    public static final LifeEvents NONE = new LifeEvents(List.of());

    public Optional<LifeEvent> find(String id) {
        return all.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /**
     * The procedures that these ids open, in order, each once. An event opens those that always concern, and those of its
     * others that are named beside it, at their place; every other id stands for itself.
     */
    public List<String> opened(List<String> ids) {
        Set<String> opened = new LinkedHashSet<>();
        for (String id : ids) {
            Optional<LifeEvent> event = find(id);
            if (event.isEmpty()) {
                opened.add(id);
                continue;
            }
            for (LifeEvent.Part part : event.get().parts()) {
                if (part.always() || ids.contains(part.procedure())) {
                    opened.add(part.procedure());
                }
            }
        }
        return List.copyOf(opened);
    }

    /** A visit of the procedures that these ids open, with what the events among them say of it. */
    public Situation opened(Situation situation, List<String> ids) {
        Situation opened = situation.forProcedures(opened(ids));
        for (String id : ids) {
            Optional<LifeEvent> event = find(id);
            opened = event.isEmpty() ? opened : event.get().answered(opened);
        }
        return opened;
    }
}
