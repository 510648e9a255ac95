package fr.guichet.print;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.LocalNote;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the desk knows more of a procedure and of those it goes to, for a fiche. On the cold path: plain loops only. */
public final class LocalNotesText {

    public static final String TITLE = "Notes du poste";

    private LocalNotesText() {}

    /** One line a note; empty when the desk wrote none. */
    public static List<String> lines(Procedure procedure, KnowledgeBase knowledge) {
        LocalKnowledge local = knowledge.local();
        List<String> lines = new ArrayList<>();
        for (LocalNote note : local.ofProcedure(procedure.id())) {
            lines.add(note.text());
        }
        if (local.contactNotes().isEmpty()) {
            return lines;
        }
        Set<String> contacts = new LinkedHashSet<>();
        for (Channel channel : procedure.channels()) {
            contacts.add(channel.contact());
        }
        for (Step step : procedure.steps()) {
            contacts.add(step.place());
        }
        for (String id : contacts) {
            for (LocalNote note : local.ofContact(id)) {
                Contact contact = knowledge.contact(id);
                lines.add((contact == null ? id : contact.name()) + " : " + note.text());
            }
        }
        return lines;
    }
}
