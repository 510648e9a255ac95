package fr.guichet.screen;

import fr.guichet.knowledge.Contact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A situation of the emergency page, by the word that the contacts carry. */
enum EmergencyRow {
    VIOLENCE("violence", "Violence, menaces"),
    CHILD("enfant", "Un enfant en danger"),
    NIGHT("nuit", "Sans toit cette nuit"),
    DARK_THOUGHTS("idees_noires", "Idées noires"),
    ELDER("personne_agee", "Personne âgée ou fragile"),
    ENERGY("coupure_energie", "Coupure d'électricité ou de gaz"),
    THEFT("vol", "Vol, arnaque");

    private static final Set<String> IMMEDIATE = Set.of("15", "17", "18", "112", "114");

    private final String code;
    private final String label;

    EmergencyRow(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Those made for this situation first; those that stand in the first line of the page last. */
    List<Contact> contacts(Collection<Contact> all) {
        List<Contact> found = new ArrayList<>();
        for (Contact contact : all) {
            if (contact.emergencies().contains(code)) {
                found.add(contact);
            }
        }
        found.sort(Comparator.comparing((Contact contact) -> IMMEDIATE.contains(contact.phone()))
                .thenComparing(contact -> !contact.emergencies().get(0).equals(code)));
        return found;
    }
}
