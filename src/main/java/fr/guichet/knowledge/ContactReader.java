package fr.guichet.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code orientations.yaml}. */
final class ContactReader {

    private ContactReader() {}

    static Map<String, Contact> read(Node node, List<Fault> faults) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        Fields fields = new Fields(node, faults);
        for (String id : fields.names()) {
            Node entry = fields.node(id);
            if (entry != null) {
                contacts.put(id, contact(id, new Fields(entry, faults)));
            }
        }
        return contacts;
    }

    static Contact read(String id, Node node, List<Fault> faults) {
        Node entry = node instanceof Node.Mapping contacts ? contacts.get(id) : null;
        return entry == null ? null : contact(id, new Fields(entry, faults));
    }

    private static Contact contact(String id, Fields fields) {
        String name = fields.required("nom");
        Contact contact = new Contact(
                id,
                name,
                fields.text("nom_discret", name),
                fields.text("pour", ""),
                fields.text("telephone", ""),
                fields.text("site", ""),
                fields.text("adresse", ""),
                fields.flag("local"),
                fields.flag("chacun"),
                fields.text("rdv", "selon"),
                fields.text("horaires", ""),
                fields.coded("cout", Contact.Cost.values(), Contact.Cost.UNKNOWN),
                fields.texts("urgence"),
                Provenance.read(fields, Provenance.NONE));
        fields.finish();
        return contact;
    }
}
