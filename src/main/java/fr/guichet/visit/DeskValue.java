package fr.guichet.visit;

import fr.guichet.directory.Position;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.IsoDate;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Role;
import fr.guichet.print.Layout;
import fr.guichet.report.PlaceKind;
import fr.guichet.report.Reporting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The value of one setting, read; a faulty one is noted and gives its default. */
record DeskValue(Node.Place place, String key, String value, List<Fault> faults) {

    private static final List<String> APPOINTMENTS = List.of("oui", "non", "selon");
    private static final int LONGEST_MINUTES = 1440;
    /** The 32 bytes of an Ed25519 key, six bits a letter. */
    private static final int KEY_LENGTH = 43;

    /** Only their form; what checks packs reads them. */
    String packKeys() {
        for (String word : value.split("[ ,]+")) {
            boolean right = word.length() == KEY_LENGTH || word.isEmpty();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                right &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            }
            if (!right) {
                fault(
                        "« cle » n'est pas une clé publique de guichet",
                        "recopiez les " + KEY_LENGTH + " caractères donnés par qui fait vos paquets");
                return "";
            }
        }
        return value;
    }

    PlaceKind placeKind() {
        PlaceKind kind = Coded.find(PlaceKind.values(), value);
        if (kind == null && !value.isEmpty()) {
            fault("le lieu « " + value + " » n'existe pas", "choisissez parmi : " + Coded.codes(PlaceKind.values()));
        }
        return kind == null ? Reporting.DEFAULT.place() : kind;
    }

    Position position() {
        Position position = Position.parse(value);
        if (position == null && !value.isEmpty()) {
            fault(
                    "« " + value + " » n'est pas une position",
                    "écrivez la latitude et la longitude, comme 48.11, -1.67");
        }
        return position;
    }

    Role role(Role old) {
        Role role = Coded.find(Role.values(), value);
        if (role == null && !value.isEmpty()) {
            fault("le rôle « " + value + " » n'existe pas", "choisissez parmi : " + Coded.codes(Role.values()));
        }
        return role == null ? old : role;
    }

    boolean flag(boolean old) {
        if (!value.isEmpty() && !value.equals("oui") && !value.equals("non")) {
            fault("« " + key + " » vaut oui ou non, pas « " + value + " »", "écrivez oui ou non");
            return old;
        }
        return value.isEmpty() ? old : value.equals("oui");
    }

    String department(String old) {
        String code = value.toUpperCase(Locale.ROOT);
        int number = Range.departmentNumber(code);
        boolean exists = number >= 1 && number <= 95 || number >= 971 && number <= 989;
        if (!value.isEmpty() && !exists) {
            fault("« " + value + " » n'est pas un département", "écrivez par exemple 35, 2A ou 974");
            return old;
        }
        return code.length() == 1 ? "0" + code : code;
    }

    int minutes(int otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        Range range = Range.parse(value);
        if (range.low() != range.high() || range.low() < 1 || range.low() > LONGEST_MINUTES) {
            fault("« " + key + " » est un nombre de minutes, pas « " + value + " »", "écrivez par exemple 15");
            return otherwise;
        }
        return range.low();
    }

    int width() {
        Range range = Range.parse(value.isEmpty() ? Integer.toString(DeskSettings.WIDTH) : value);
        if (range.low() != range.high() || range.low() < Layout.MIN_WIDTH || range.low() > Layout.MAX_WIDTH) {
            fault(
                    "« " + key + " » est un nombre de colonnes, pas « " + value + " »",
                    "écrivez un nombre de " + Layout.MIN_WIDTH + " à " + Layout.MAX_WIDTH);
            return DeskSettings.WIDTH;
        }
        return range.low();
    }

    String appointment() {
        if (!value.isEmpty() && !APPOINTMENTS.contains(value)) {
            fault("« " + key + " » vaut oui, non ou selon, pas « " + value + " »", "écrivez oui, non ou selon");
            return "";
        }
        return value;
    }

    LocalDate day() {
        try {
            return value.isEmpty() ? null : IsoDate.parse(value);
        } catch (DateTimeException e) {
            fault("« " + value + " » n'est pas une date", "écrivez-la comme 2026-11-21");
            return null;
        }
    }

    void fault(String message, String remedy) {
        faults.add(new Fault(place, message, remedy));
    }
}
