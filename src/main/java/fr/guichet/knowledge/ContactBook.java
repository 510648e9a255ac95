package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counters and telephone numbers, read as they are asked for; the desk's own replace the blank ones. */
final class ContactBook {

    private final CompiledFolder files;
    private final LocalKnowledge local;
    private final Map<String, Contact> singly = new HashMap<>();
    private Node orientations;
    private Map<String, Contact> all;

    /** @param all when they were read already; else null */
    ContactBook(CompiledFolder files, LocalKnowledge local, Map<String, Contact> all) {
        this.files = files;
        this.local = local;
        this.all = all;
    }

    Map<String, Contact> all() {
        if (all == null) {
            List<Fault> faults = new ArrayList<>();
            Map<String, Contact> read = new LinkedHashMap<>(
                    KnowledgeBase.checked(KnowledgeReader.contacts(orientations(), faults), faults));
            read.putAll(local.contactsOver(read));
            all = read;
        }
        return all;
    }

    /** One contact, without reading the others; null if there is none of that id. */
    Contact get(String id) {
        if (all != null || !local.placesOf(id).isEmpty()) {
            return all().get(id);
        }
        Contact contact = local.contacts().get(id);
        if (contact != null) {
            return contact;
        }
        contact = singly.get(id);
        if (contact == null) {
            List<Fault> faults = new ArrayList<>();
            contact = KnowledgeBase.checked(KnowledgeReader.contact(id, orientations(), faults), faults);
            singly.put(id, contact);
        }
        return contact;
    }

    private Node orientations() {
        if (orientations == null) {
            orientations = files.read("orientations");
        }
        return orientations;
    }
}
