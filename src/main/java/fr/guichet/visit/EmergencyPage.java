package fr.guichet.visit;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom to call, by situation. It is shown and forgotten: no visit, no draft, no sheet knows that it was. */
public final class EmergencyPage {

    /** One situation and whom to call; a contact without a telephone is left out. */
    public record Section(String title, List<Contact> contacts) {}

    private static final List<String[]> SITUATIONS = List.of(
            new String[] {"violence", "Violences, danger"},
            new String[] {"enfant", "Un enfant en danger"},
            new String[] {"nuit", "Dehors cette nuit"},
            new String[] {"idees_noires", "Idées noires"},
            new String[] {"personne_agee", "Une personne âgée, malade ou handicapée"},
            new String[] {"coupure_energie", "Une coupure d'électricité ou de gaz"},
            new String[] {"vol", "Un vol, une arnaque"});

    private EmergencyPage() {}

    /** The sections that have at least one number, in the order of the page. */
    public static List<Section> of(KnowledgeBase knowledge) {
        List<Section> sections = new ArrayList<>();
        for (String[] situation : SITUATIONS) {
            List<Contact> contacts = knowledge.contacts().values().stream()
                    .filter(contact -> contact.emergencies().contains(situation[0])
                            && !contact.phone().isEmpty())
                    .toList();
            if (!contacts.isEmpty()) {
                sections.add(new Section(situation[1], contacts));
            }
        }
        return sections;
    }

    /** A bare slip of numbers, to take home: nothing on it says why, not even the names. */
    public static String slip(Collection<Contact> contacts) {
        StringBuilder text = new StringBuilder("Numéros utiles\n\n");
        for (Contact contact : contacts) {
            if (!contact.phone().isEmpty()) {
                text.append(contact.phone())
                        .append("  ")
                        .append(contact.plainName())
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The slip of every number of the page, each once. */
    public static String slip(KnowledgeBase knowledge) {
        Set<Contact> contacts = new LinkedHashSet<>();
        of(knowledge).forEach(section -> contacts.addAll(section.contacts()));
        return slip(contacts);
    }

    /** One number a line: « 39 19 : Violences femmes info, jour et nuit. » */
    public static List<String> lines(KnowledgeBase knowledge) {
        List<String> lines = new ArrayList<>();
        for (Section section : of(knowledge)) {
            lines.add(section.title() + " :");
            for (Contact contact : section.contacts()) {
                String hours = contact.hours().isEmpty() ? "" : ", " + contact.hours();
                lines.add(contact.phone() + " : " + contact.name() + hours + ".");
            }
        }
        return lines;
    }
}
