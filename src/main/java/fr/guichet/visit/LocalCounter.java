package fr.guichet.visit;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Provenance;
import fr.guichet.knowledge.Reliability;
import java.time.LocalDate;

/**
 * What the desk says of a counter near it. Each part may be empty.
 *
 * @param appointment oui, non, selon
 * @param checkedOn null if not known
 */
public record LocalCounter(String name, String phone, String hours, String appointment, LocalDate checkedOn) {

    public static final LocalCounter EMPTY = new LocalCounter("", "", "", "", null);

    /** Where a local counter comes from: the desk itself. */
    public static final String SOURCE = "poste";

    /** The shared contact, with what the desk says in its place. */
    Contact over(Contact shared) {
        return new Contact(
                shared.id(),
                either(name, shared.name()),
                either(name, shared.plainName()),
                shared.purpose(),
                either(phone, shared.phone()),
                shared.site(),
                shared.address(),
                true,
                shared.personal(),
                either(appointment, shared.appointment()),
                either(hours, shared.hours()),
                shared.cost(),
                shared.emergencies(),
                new Provenance(
                        SOURCE,
                        checkedOn == null ? shared.provenance().checkedOn() : checkedOn,
                        shared.provenance().validMonths(),
                        Reliability.OFFICIAL));
    }

    private static String either(String own, String shared) {
        return own.isEmpty() ? shared : own;
    }
}
