package fr.guichet.visit;

import fr.guichet.directory.Position;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.IsoDate;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Role;
import fr.guichet.print.Layout;
import fr.guichet.report.PlaceKind;
import fr.guichet.report.Reporting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of {@code poste.conf}. Read by hand: it is looked at on every start. */
final class DeskFile {

    /** The keys that are not of a counter, in the order they are written. */
    static final List<String> KEYS = List.of(
            "role",
            "aidants_connect",
            "en_ligne",
            "imprimante",
            "departement",
            "imprimer",
            "effacement",
            "veille",
            "historique",
            "cle",
            "largeur",
            "nom",
            "adresse",
            "telephone",
            "commune",
            "position",
            "bilan",
            "bilan_public",
            "lieu");

    /** What is said of a counter, after its id and a dot. */
    static final List<String> PARTS = List.of("nom", "telephone", "horaires", "rdv", "verifie_le");

    private static final List<String> APPOINTMENTS = List.of("oui", "non", "selon");
    private static final int LONGEST_MINUTES = 1440;
    /** The 32 bytes of an Ed25519 key, six bits a letter. */
    private static final int KEY_LENGTH = 43;
    private static final String MONTH = "mois.";
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private final Node.Place place;
    private final String key;
    private final String value;
    private final List<Fault> faults;

    private DeskFile(Node.Place place, String key, String value, List<Fault> faults) {
        this.place = place;
        this.key = key;
        this.value = value;
        this.faults = faults;
    }

    static DeskSettings parse(String content, String file, List<Fault> faults) {
        DeskSettings settings = DeskSettings.DEFAULT;
        int number = 0;
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            if (end < 0) {
                end = content.length();
            }
            number++;
            String line = content.substring(start, end).strip();
            // An editor may have put a byte order mark first.
            if (line.startsWith("\uFEFF")) {
                line = line.substring(1).strip();
            }
            if (!line.isEmpty() && line.charAt(0) != '#') {
                settings = with(settings, line, new Node.Place(file, number), faults);
            }
            start = end + 1;
        }
        return settings;
    }

    /** The settings with one more line; a faulty one changes nothing. */
    static DeskSettings with(DeskSettings settings, String line, Node.Place place, List<Fault> faults) {
        int equal = line.indexOf('=');
        if (equal < 0) {
            faults.add(new Fault(place, "cette ligne n'a pas de « = »", "écrivez « clé = valeur », ou # devant"));
            return settings;
        }
        String key = line.substring(0, equal).strip();
        String value = line.substring(equal + 1).strip();
        return new DeskFile(place, key, value, faults).set(settings);
    }

    private DeskSettings set(DeskSettings old) {
        int dot = key.indexOf('.');
        if (dot > 0 && PARTS.contains(key.substring(dot + 1))) {
            return setCounter(old, key.substring(0, dot), key.substring(dot + 1));
        }
        if (key.startsWith(MONTH)) {
            return setMonth(old);
        }
        return switch (key) {
            case "role", "aidants_connect", "en_ligne", "imprimante", "departement" ->
                old.withDesk(setDesk(old.desk()));
            case "imprimer" -> old.withPrinter(value);
            case "effacement" -> old.withMinutes(minutes(DeskSettings.WIPE_MINUTES), old.sleepMinutes());
            case "veille" -> old.withMinutes(old.wipeMinutes(), minutes(DeskSettings.SLEEP_MINUTES));
            case "historique" -> old.withHistory(flag(DeskSettings.DEFAULT.history()));
            case "cle" -> old.withPackKeys(packKeys());
            case "largeur" -> old.withWidth(width());
            case "nom", "adresse", "telephone", "commune" ->
                old.withOffice(old.office().with(key, value));
            case "position" -> old.withOffice(old.office().at(position()));
            case "bilan", "bilan_public", "lieu" -> old.withReporting(setReporting(old.reporting()));
            default -> unknown(old);
        };
    }

    /** Only their form; what checks packs reads them. */
    private String packKeys() {
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

    private Reporting setReporting(Reporting old) {
        return switch (key) {
            case "bilan" -> new Reporting(flag(Reporting.DEFAULT.kept()), old.audience(), old.place());
            case "bilan_public" -> new Reporting(old.kept(), flag(Reporting.DEFAULT.audience()), old.place());
            default -> new Reporting(old.kept(), old.audience(), placeKind());
        };
    }

    private PlaceKind placeKind() {
        PlaceKind kind = Coded.find(PlaceKind.values(), value);
        if (kind == null && !value.isEmpty()) {
            fault("le lieu « " + value + " » n'existe pas", "choisissez parmi : " + Coded.codes(PlaceKind.values()));
        }
        return kind == null ? Reporting.DEFAULT.place() : kind;
    }

    private Position position() {
        Position position = Position.parse(value);
        if (position == null && !value.isEmpty()) {
            fault(
                    "« " + value + " » n'est pas une position",
                    "écrivez la latitude et la longitude, comme 48.11, -1.67");
        }
        return position;
    }

    private DeskSettings setMonth(DeskSettings old) {
        int month = MONTHS.indexOf(key.substring(MONTH.length())) + 1;
        if (month == 0) {
            String nearest = Nearest.of(key.substring(MONTH.length()), MONTHS);
            fault(
                    "le mois de « " + key + " » n'existe pas",
                    "écrivez par exemple " + MONTH + (nearest == null ? "septembre" : nearest));
            return old;
        }
        List<String> ids = new ArrayList<>();
        for (String id : value.split(",", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        Map<Integer, List<String>> months = new LinkedHashMap<>(old.months());
        months.put(month, List.copyOf(ids));
        return old.withMonths(months);
    }

    private DeskSettings unknown(DeskSettings old) {
        String nearest = Nearest.of(key, KEYS);
        fault(
                "le réglage « " + key + " » n'existe pas",
                nearest == null
                        ? "choisissez parmi : " + String.join(", ", KEYS) + ", ou un guichet (mairie.telephone)"
                        : "vouliez-vous dire « " + nearest + " » ?");
        return old;
    }

    private Desk setDesk(Desk old) {
        return switch (key) {
            case "role" ->
                new Desk(role(old.role()), old.aidantsConnect(), old.online(), old.printer(), old.department());
            case "aidants_connect" ->
                new Desk(old.role(), flag(old.aidantsConnect()), old.online(), old.printer(), old.department());
            case "en_ligne" ->
                new Desk(old.role(), old.aidantsConnect(), flag(old.online()), old.printer(), old.department());
            case "imprimante" ->
                new Desk(old.role(), old.aidantsConnect(), old.online(), flag(old.printer()), old.department());
            default ->
                new Desk(old.role(), old.aidantsConnect(), old.online(), old.printer(), department(old.department()));
        };
    }

    private DeskSettings setCounter(DeskSettings old, String id, String part) {
        Map<String, LocalCounter> counters = new LinkedHashMap<>(old.counters());
        LocalCounter counter = counters.getOrDefault(id, LocalCounter.EMPTY);
        String name = part.equals("nom") ? value : counter.name();
        String phone = part.equals("telephone") ? PhoneNumber.inPairs(value) : counter.phone();
        String hours = part.equals("horaires") ? value : counter.hours();
        String appointment = part.equals("rdv") ? appointment() : counter.appointment();
        LocalDate checkedOn = part.equals("verifie_le") ? day() : counter.checkedOn();
        counters.put(id, new LocalCounter(name, phone, hours, appointment, checkedOn));
        return old.withCounters(counters);
    }

    private Role role(Role old) {
        Role role = Coded.find(Role.values(), value);
        if (role == null && !value.isEmpty()) {
            fault("le rôle « " + value + " » n'existe pas", "choisissez parmi : " + Coded.codes(Role.values()));
        }
        return role == null ? old : role;
    }

    private boolean flag(boolean old) {
        if (!value.isEmpty() && !value.equals("oui") && !value.equals("non")) {
            fault("« " + key + " » vaut oui ou non, pas « " + value + " »", "écrivez oui ou non");
            return old;
        }
        return value.isEmpty() ? old : value.equals("oui");
    }

    private String department(String old) {
        String code = value.toUpperCase(Locale.ROOT);
        int number = Range.departmentNumber(code);
        boolean exists = number >= 1 && number <= 95 || number >= 971 && number <= 989;
        if (!value.isEmpty() && !exists) {
            fault("« " + value + " » n'est pas un département", "écrivez par exemple 35, 2A ou 974");
            return old;
        }
        return code.length() == 1 ? "0" + code : code;
    }

    private int minutes(int otherwise) {
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

    private int width() {
        Range range = Range.parse(value.isEmpty() ? Integer.toString(DeskSettings.WIDTH) : value);
        if (range.low() != range.high() || range.low() < Layout.MIN_WIDTH || range.low() > Layout.MAX_WIDTH) {
            fault(
                    "« " + key + " » est un nombre de colonnes, pas « " + value + " »",
                    "écrivez un nombre de " + Layout.MIN_WIDTH + " à " + Layout.MAX_WIDTH);
            return DeskSettings.WIDTH;
        }
        return range.low();
    }

    private String appointment() {
        if (!value.isEmpty() && !APPOINTMENTS.contains(value)) {
            fault("« " + key + " » vaut oui, non ou selon, pas « " + value + " »", "écrivez oui, non ou selon");
            return "";
        }
        return value;
    }

    private LocalDate day() {
        try {
            return value.isEmpty() ? null : IsoDate.parse(value);
        } catch (DateTimeException e) {
            fault("« " + value + " » n'est pas une date", "écrivez-la comme 2026-11-21");
            return null;
        }
    }

    private void fault(String message, String remedy) {
        faults.add(new Fault(place, message, remedy));
    }
}
