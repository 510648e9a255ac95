package fr.guichet.command;

import fr.guichet.authoring.LocalNotes;
import fr.guichet.directory.Here;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.NearbyPlace;
import fr.guichet.visit.DeskSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What this desk adds to the knowledge, read from its own files. */
final class LocalSettings {

    private LocalSettings() {}

    /** Returns {@link LocalKnowledge#NONE} itself when the desk adds nothing. */
    static LocalKnowledge read(Session session) throws IOException {
        DeskSettings desk = session.desk();
        LocalNotes notes = notes(session);
        if (desk == DeskSettings.DEFAULT && notes == LocalNotes.NONE) {
            return LocalKnowledge.NONE;
        }
        Map<String, Contact> counters = desk.counters().isEmpty()
                ? Map.of()
                : desk.localContacts(session.knowledge().contacts());
        Map<String, List<NearbyPlace>> places = NearbyPlaces.read(session.around, here(desk));
        return new LocalKnowledge(
                desk.office().signature(), counters, desk.months(), notes.procedures(), notes.contacts(), places);
    }

    /** Keeps the screen's note on a procedure, and reads all that the desk adds again. */
    static LocalKnowledge keep(String procedure, String text, Session session) throws IOException {
        boolean printed = text.startsWith("+");
        LocalNotes.write(
                session.around.configuration().toPath(),
                procedure,
                (printed ? text.substring(1) : text).strip(),
                printed,
                session.today());
        LocalKnowledge before = session.knowledgeOfDesk().local();
        LocalNotes notes = LocalNotes.read(session.around.configuration().toPath(), new ArrayList<>());
        return before.withNotes(notes.procedures(), notes.contacts());
    }

    /** The settings' own folder is looked at on every start: only a note in it loads what reads notes. */
    private static LocalNotes notes(Session session) throws IOException {
        String[] names = session.around.configuration().list();
        for (String name : names == null ? new String[0] : names) {
            if (name.endsWith(".local.yaml")) {
                List<Fault> faults = new ArrayList<>();
                LocalNotes notes =
                        LocalNotes.read(session.around.configuration().toPath(), faults);
                if (!faults.isEmpty()) {
                    session.messages.say(
                            faults.get(0) + " (note laissée de côté ; voyez « guichet poste --verifier »)");
                }
                return notes;
            }
        }
        return LocalNotes.NONE;
    }

    /** Where the desk is, as far as its settings say. */
    static Here here(DeskSettings desk) {
        return new Here(
                desk.office().town(), desk.desk().department(), desk.office().position());
    }
}
