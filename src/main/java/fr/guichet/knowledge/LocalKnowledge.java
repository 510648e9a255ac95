package fr.guichet.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a desk adds to the knowledge that everybody shares. It changes nothing of it and survives its updates.
 *
 * @param signature name, address and telephone of the desk, for the foot of the sheet; empty if not set
 * @param contacts the desk's own counters, by contact id
 * @param months by number (1 to 12), the procedures that the home view proposes first
 * @param procedureNotes by procedure id
 * @param contactNotes by contact id
 * @param places the nearest first, by the id of the contact they stand for
 */
public record LocalKnowledge(
        String signature,
        Map<String, Contact> contacts,
        Map<Integer, List<String>> months,
        Map<String, List<LocalNote>> procedureNotes,
        Map<String, List<LocalNote>> contactNotes,
        Map<String, List<NearbyPlace>> places) {

    /** Before a note of the screen that goes on the sheet too. */
    public static final String PRINTED = "+ ";

    public static final LocalKnowledge NONE = new LocalKnowledge("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public LocalKnowledge withContacts(Map<String, Contact> others) {
        return new LocalKnowledge(signature, others, months, procedureNotes, contactNotes, places);
    }

    public LocalKnowledge withNotes(
            Map<String, List<LocalNote>> ofProcedures, Map<String, List<LocalNote>> ofContacts) {
        return new LocalKnowledge(signature, contacts, months, ofProcedures, ofContacts, places);
    }

    /** The notes on a procedure, in their order. */
    public List<LocalNote> ofProcedure(String id) {
        List<LocalNote> notes = procedureNotes.get(id);
        return notes == null ? List.of() : notes;
    }

    /** The notes on a contact, in their order. */
    public List<LocalNote> ofContact(String id) {
        List<LocalNote> notes = contactNotes.get(id);
        return notes == null ? List.of() : notes;
    }

    /** The one note of the screen on a procedure; empty if there is none. */
    public String editableNote(String procedure) {
        for (LocalNote note : ofProcedure(procedure)) {
            if (note.editable()) {
                return (note.printed() ? PRINTED : "") + note.text();
            }
        }
        return "";
    }

    /** The places that stand for a contact, the nearest first; none when the desk set its own. */
    public List<NearbyPlace> placesOf(String contact) {
        List<NearbyPlace> near = contacts.containsKey(contact) ? null : places.get(contact);
        return near == null ? List.of() : near;
    }

    /** Own counters over the places of the map: what the desk set itself is surer. */
    Map<String, Contact> contactsOver(Map<String, Contact> shared) {
        Map<String, Contact> all = new HashMap<>();
        for (Map.Entry<String, List<NearbyPlace>> entry : places.entrySet()) {
            Contact contact = shared.get(entry.getKey());
            if (contact != null && contact.local()) {
                all.put(entry.getKey(), contact.at(entry.getValue().get(0)));
            }
        }
        all.putAll(contacts);
        return all;
    }
}
