package fr.guichet.visit;

import fr.guichet.directory.Position;

/**
 * The desk as those who come to it know it. Each part may be empty.
 *
 * @param town its commune, by name, postcode or Insee code
 * @param position null if not set
 */
public record Office(String name, String address, String phone, String town, Position position) {

    public static final Office NONE = new Office("", "", "", "", null);

    /** « Espace numérique, 5 rue du Port, 35000 Rennes, 02 99 12 34 56 »; empty if nothing is set. */
    public String signature() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {name, address, phone}) {
            text.append(text.length() == 0 || part.isEmpty() ? "" : ", ").append(part);
        }
        return text.toString();
    }

    Office with(String key, String value) {
        return switch (key) {
            case "nom" -> new Office(value, address, phone, town, position);
            case "adresse" -> new Office(name, value, phone, town, position);
            case "telephone" -> new Office(name, address, PhoneNumber.inPairs(value), town, position);
            default -> new Office(name, address, phone, value, position);
        };
    }

    Office at(Position other) {
        return new Office(name, address, phone, town, other);
    }
}
