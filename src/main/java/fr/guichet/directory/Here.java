package fr.guichet.directory;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where the desk is, as far as it said.
 *
 * @param town a name, a postcode or an Insee code; empty if not set
 * @param department empty if not set
 * @param position null if not set
 */
public record Here(String town, String department, Position position) {

    private static final int OVERSEAS = 3;

    public boolean isNowhere() {
        return town.isEmpty() && department.isEmpty() && position == null;
    }

    boolean isIn(MapPlace place) {
        return !town.isEmpty()
                && (town.equals(place.postcode())
                        || town.equals(place.insee())
                        || plain(town).equals(plain(place.town())));
    }

    /** Corsica has two départements and one beginning of postcodes. */
    boolean isInDepartmentOf(MapPlace place) {
        String code = department.startsWith("2A") || department.startsWith("2B") ? "20" : department;
        return isIn(place)
                || code.length() >= 2
                        && code.length() <= OVERSEAS
                        && place.postcode().startsWith(code);
    }

    /** « Saint-Étienne » is « saint etienne ». */
    private static String plain(String name) {
        String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().replaceFirst("^st(?=[a-z])", "saint");
    }
}
