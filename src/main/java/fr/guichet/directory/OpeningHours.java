package fr.guichet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The opening hours of the map, written as in OpenStreetMap, in French words. */
final class OpeningHours {

    private static final Map<String, String> DAYS = Map.of(
            "Mo",
            "lundi",
            "Tu",
            "mardi",
            "We",
            "mercredi",
            "Th",
            "jeudi",
            "Fr",
            "vendredi",
            "Sa",
            "samedi",
            "Su",
            "dimanche");
    private static final int TIME = 5;

    private OpeningHours() {}

    /** « Mo-Fr 09:00-12:00,14:00-18:30 » in words; what is not understood stays as it is written. */
    static String french(String written) {
        List<String> parts = new ArrayList<>();
        for (String rule : written.split(";", -1)) {
            String said = rule.isBlank() ? "" : rule(rule.strip());
            if (said == null) {
                return written;
            }
            if (!said.isEmpty()) {
                parts.add(said);
            }
        }
        return String.join(" ; ", parts);
    }

    private static String rule(String rule) {
        int space = rule.indexOf(' ');
        if (rule.equals("24/7")) {
            return "jour et nuit";
        }
        // Public and school holidays: nobody reads them on a sheet.
        if (rule.startsWith("PH") || rule.startsWith("SH")) {
            return "";
        }
        if (space < 0) {
            return null;
        }
        String days = days(rule.substring(0, space));
        String rest = rule.substring(space + 1).strip().toLowerCase(Locale.ROOT);
        if (days == null) {
            return null;
        }
        return rest.equals("off") || rest.equals("closed") ? days + " : fermé" : hours(days, rest);
    }

    private static String days(String written) {
        List<String> days = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            int dash = part.indexOf('-');
            String from = DAYS.get(dash < 0 ? part : part.substring(0, dash));
            String to = dash < 0 ? from : DAYS.get(part.substring(dash + 1));
            if (from == null || to == null) {
                return null;
            }
            days.add(dash < 0 ? from : "du " + from + " au " + to);
        }
        return String.join(", ", days);
    }

    private static String hours(String days, String written) {
        List<String> hours = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            int dash = part.indexOf('-');
            String from = dash < 0 ? null : time(part.substring(0, dash).strip());
            String to = dash < 0 ? null : time(part.substring(dash + 1).strip());
            if (from == null || to == null) {
                return null;
            }
            hours.add("de " + from + " à " + to);
        }
        return days + " " + String.join(" et ", hours);
    }

    /** « 09:30 » is « 9 h 30 ». */
    private static String time(String written) {
        if (written.length() != TIME || written.charAt(2) != ':') {
            return null;
        }
        try {
            int hour = Integer.parseInt(written.substring(0, 2));
            return hour + " h" + (written.endsWith("00") ? "" : " " + written.substring(3));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
