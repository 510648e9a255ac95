package fr.guichet.command;

import fr.guichet.directory.Here;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.NearbyPlace;
import fr.guichet.visit.DeskSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What this desk adds to the knowledge, read from its own files. */
final class LocalSettings {

    private LocalSettings() {}

    /** Returns {@link LocalKnowledge#NONE} itself when the desk adds nothing. */
    static LocalKnowledge read(Session session) throws IOException {
        DeskSettings desk = session.desk();
        if (desk == DeskSettings.DEFAULT) {
            return LocalKnowledge.NONE;
        }
        Map<String, Contact> counters = desk.counters().isEmpty()
                ? Map.of()
                : desk.localContacts(session.knowledge().contacts());
        Map<String, List<NearbyPlace>> places = NearbyPlaces.read(session.around, here(desk));
        return new LocalKnowledge(desk.office().signature(), counters, desk.months(), Map.of(), Map.of(), places);
    }

    /** Where the desk is, as far as its settings say. */
    static Here here(DeskSettings desk) {
        return new Here(
                desk.office().town(), desk.desk().department(), desk.office().position());
    }
}
