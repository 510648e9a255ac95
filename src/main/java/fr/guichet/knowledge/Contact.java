package fr.guichet.knowledge;

import java.util.List;
import java.util.Locale;

/**
 * A counter, a telephone line, a person to see.
 *
 * @param plainName its name on a paper that must not say why; the same as {@code name} for most
 * @param purpose what it is for
 * @param phone in pairs; empty if none or not known
 * @param site without scheme; empty if none
 * @param address a postal address; empty if none
 * @param local true if each desk has its own: its name and number come from the desk's settings
 * @param personal true if each person has their own (a bank, a guardian), which no setting of a desk can name
 * @param appointment oui, non, selon
 * @param hours empty if not known
 * @param emergencies the situations of the emergency page it serves; may be empty
 */
public record Contact(
        String id,
        String name,
        String plainName,
        String purpose,
        String phone,
        String site,
        String address,
        boolean local,
        boolean personal,
        String appointment,
        String hours,
        Cost cost,
        List<String> emergencies,
        Provenance provenance) {

    /** What a call costs. */
    public enum Cost implements Coded {
        FREE("gratuit"),
        /** The price of an ordinary call. */
        CALL("appel"),
        SURCHARGED("surtaxe"),
        /** Nothing is known, or there is no telephone. */
        UNKNOWN("inconnu");

        private final String code;

        Cost(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The same contact at a place of the map near the desk. */
    Contact at(NearbyPlace place) {
        return new Contact(
                id,
                named(place.name()),
                plainName.equals(name) ? named(place.name()) : plainName,
                purpose,
                place.phone().isEmpty() ? phone : place.phone(),
                site,
                place.address(),
                local,
                personal,
                appointment,
                place.hours().isEmpty() ? hours : place.hours(),
                cost,
                emergencies,
                new Provenance(
                        NearbyPlace.SOURCE, place.checkedOn(), provenance.validMonths(), provenance.reliability()));
    }

    /** « CCAS de Rennes » says what it is; « Médiathèque du Port » does not. */
    private String named(String place) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        return place.toLowerCase(Locale.FRENCH).contains(first.toLowerCase(Locale.FRENCH))
                ? place
                : name + ", " + place;
    }
}
