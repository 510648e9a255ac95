package fr.guichet.authoring;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names, numbers and addresses that people copy from a sheet letter by letter. */
final class ContactCheck {

    private static final Set<String> APPOINTMENTS = Set.of("oui", "non", "selon");

    /** « 01 23 45 67 89 », « 0 800 11 10 35 », « 116 006 », « 15 », « +33 9 71 10 39 60 ». */
    private static final Pattern PHONE = Pattern.compile("(?:\\+\\d{2} )?\\d{1,3}(?: \\d{2,3}){0,4}");

    private static final Pattern PROTOCOL = Pattern.compile("\\w+://.*");

    private final Node tree;
    private final List<Fault> faults;

    private ContactCheck(Node tree, List<Fault> faults) {
        this.tree = tree;
        this.faults = faults;
    }

    static void check(KnowledgeFolder folder, List<Fault> faults) {
        ContactCheck check = new ContactCheck(folder.trees().get("orientations.yaml"), faults);
        folder.contacts().values().forEach(check::check);
    }

    private void check(Contact contact) {
        Node entry = tree instanceof Node.Mapping contacts ? contacts.get(contact.id()) : null;
        Node.Place place = entry == null ? new Node.Place("orientations.yaml", 1) : entry.place();
        if (!PlainName.isPlain(contact.id(), PlainName.INNER)) {
            fault(
                    place,
                    "l'identifiant « " + contact.id() + " » ne convient pas",
                    PlainName.remedy(contact.id(), PlainName.INNER));
        }
        if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
            fault(
                    place,
                    "« " + contact.phone() + " » n'est pas écrit comme un numéro de téléphone",
                    "écrivez-le par deux, entre guillemets : \"01 23 45 67 89\"");
        }
        if (!APPOINTMENTS.contains(contact.appointment())) {
            fault(
                    place,
                    "« rdv » ne connaît pas « " + contact.appointment() + " »",
                    "choisissez parmi : oui, non, selon");
        }
        site(contact.site(), place, faults);
    }

    /** The sites of the channels. */
    static void check(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        for (int i = 0; i < procedure.channels().size(); i++) {
            site(procedure.channels().get(i).site(), places.of("canaux", i), faults);
        }
    }

    private static void site(String site, Node.Place place, List<Fault> faults) {
        if (PROTOCOL.matcher(site).matches()) {
            faults.add(new Fault(
                    place,
                    "l'adresse d'un site s'écrit sans « https:// »",
                    "écrivez « " + site.substring(site.indexOf("://") + 3) + " »"));
        }
    }

    private void fault(Node.Place place, String message, String remedy) {
        faults.add(new Fault(place, message, remedy));
    }
}
