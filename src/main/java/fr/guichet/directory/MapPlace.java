package fr.guichet.directory;

import fr.guichet.knowledge.IsoDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place of the national map, of its 32 fields those that serve at a desk.
 *
 * @param kinds its « typologie », codes of the standard (those of the standard's own library, version 2.3)
 * @param position null if the map has none
 * @param hours in French words
 * @param services as the map names them
 * @param checkedOn when its own people last changed it; null if not known
 */
record MapPlace(
        String name,
        String town,
        String postcode,
        String insee,
        String address,
        Position position,
        List<String> kinds,
        String phone,
        String hours,
        List<String> services,
        LocalDate checkedOn) {

    /** Every field of « standard de médiation numérique »; only those of {@link #NEEDED} must be there. */
    static final List<String> NEEDED = List.of("nom", "commune", "code_postal", "adresse");

    /** « Réseau France services » in « typologie ». */
    static final String NETWORK = "RFS";

    private static final String FRANCE_SERVICES = "France Services";
    private static final int POSTCODE = 5;
    private static final int LONGEST = 200;
    private static final int FIELDS = 11;
    private static final String AMONG = "\\|";

    /** @throws IllegalArgumentException with what is wrong, in French */
    static MapPlace of(Map<String, String> fields) {
        for (String needed : NEEDED) {
            require(!field(fields, needed).isEmpty(), "« " + needed + " » est vide");
        }
        String postcode = field(fields, "code_postal");
        require(
                postcode.length() == POSTCODE && postcode.chars().allMatch(c -> c >= '0' && c <= '9'),
                "« " + cut(postcode) + " » n'est pas un code postal");
        String latitude = field(fields, "latitude");
        String longitude = field(fields, "longitude");
        boolean placed = !latitude.isEmpty() || !longitude.isEmpty();
        Position position = placed ? Position.parse(latitude, longitude) : null;
        require(!placed || position != null, "« " + cut(latitude + ", " + longitude) + " » n'est pas une position");
        return new MapPlace(
                cut(field(fields, "nom")),
                cut(field(fields, "commune")),
                postcode,
                cut(field(fields, "code_insee")),
                cut(field(fields, "adresse")),
                position,
                kinds(fields),
                phone(field(fields, "telephone")),
                cut(OpeningHours.french(field(fields, "horaires"))),
                among(field(fields, "services")),
                day(field(fields, "date_maj")));
    }

    /** A place may say that it is of the France services network by its programme alone. */
    private static List<String> kinds(Map<String, String> fields) {
        List<String> kinds = new ArrayList<>(among(field(fields, "typologie")));
        boolean labelled = among(field(fields, "dispositif_programmes_nationaux")).stream()
                .anyMatch(FRANCE_SERVICES::equalsIgnoreCase);
        if (labelled && !kinds.contains(NETWORK)) {
            kinds.add(NETWORK);
        }
        return List.copyOf(kinds);
    }

    private static void require(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The first one: the map may have several. */
    private static String phone(String written) {
        String first = written.split(AMONG, -1)[0].strip();
        return cut(first.startsWith("+33") ? "0" + first.substring(3).strip() : first);
    }

    private static LocalDate day(String written) {
        try {
            int length = "2026-11-21".length();
            return written.length() < length ? null : IsoDate.parse(written.substring(0, length));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<String> among(String field) {
        return field.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(field.split(AMONG, -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(MapPlace::cut)
                        .toList();
    }

    /** One line of our own file; no cell holds a tab. */
    String line() {
        return String.join(
                "\t",
                name,
                town,
                postcode,
                insee,
                address,
                position == null ? "" : position.text(),
                String.join("|", kinds),
                phone,
                hours,
                String.join("|", services),
                checkedOn == null ? "" : checkedOn.toString());
    }

    /** Null if the line is damaged. */
    static MapPlace parse(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length != FIELDS
                ? null
                : new MapPlace(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        Position.parse(cells[5]),
                        among(cells[6]),
                        cells[7],
                        cells[8],
                        among(cells[9]),
                        day(cells[10]));
    }

    /** « 5 rue du Port, 35000 Rennes ». */
    String fullAddress() {
        return address + ", " + postcode + " " + town;
    }
}
