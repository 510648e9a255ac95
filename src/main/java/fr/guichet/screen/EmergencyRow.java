package fr.guichet.screen;

import fr.guichet.knowledge.Contact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A situation of the emergency page, by the word that the contacts carry. */
enum EmergencyRow {
    VIOLENCE("violence", "Violence, menaces"),
    CHILD("enfant", "Un enfant en danger"),
    NIGHT("nuit", "Sans toit cette nuit"),
    DARK_THOUGHTS("idees_noires", "Idées noires"),
    ELDER("personne_agee", "Personne âgée ou fragile"),
    ENERGY("coupure_energie", "Coupure d'électricité ou de gaz"),
    THEFT("vol", "Vol, arnaque");

    private final String code;
    private final String label;

    EmergencyRow(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String label() {
        return label;
    }

    List<Contact> contacts(Collection<Contact> all) {
        List<Contact> found = new ArrayList<>();
        for (Contact contact : all) {
            if (contact.emergencies().contains(code)) {
                found.add(contact);
            }
        }
        return found;
    }
}
