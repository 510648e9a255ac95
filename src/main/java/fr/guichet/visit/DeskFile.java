package fr.guichet.visit;

import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import fr.guichet.report.Reporting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    private final String key;
    private final String value;
    private final DeskValue read;

    private DeskFile(Node.Place place, String key, String value, List<Fault> faults) {
        this.key = key;
        this.value = value;
        this.read = new DeskValue(place, key, value, faults);
    }

    static DeskSettings parse(String content, String file, List<Fault> faults) {
        DeskEdit edit = new DeskEdit();
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
                read(line, edit, new Node.Place(file, number), faults);
            }
            start = end + 1;
        }
        return edit.settings();
    }

    /** Reads one line into {@code edit}; a faulty one changes nothing. */
    static void read(String line, DeskEdit edit, Node.Place place, List<Fault> faults) {
        int equal = line.indexOf('=');
        if (equal < 0) {
            faults.add(new Fault(place, "cette ligne n'a pas de « = »", "écrivez « clé = valeur », ou # devant"));
            return;
        }
        String key = line.substring(0, equal).strip();
        String value = line.substring(equal + 1).strip();
        new DeskFile(place, key, value, faults).set(edit);
    }

    private void set(DeskEdit edit) {
        int dot = key.indexOf('.');
        if (dot > 0 && PARTS.contains(key.substring(dot + 1))) {
            setCounter(edit, key.substring(0, dot), key.substring(dot + 1));
            return;
        }
        if (key.startsWith(MONTH)) {
            setMonth(edit);
            return;
        }
        switch (key) {
            case "role", "aidants_connect", "en_ligne", "imprimante", "departement" -> edit.desk = setDesk(edit.desk);
            case "imprimer" -> edit.printer = value;
            case "effacement" -> edit.wipeMinutes = read.minutes(DeskSettings.WIPE_MINUTES);
            case "veille" -> edit.sleepMinutes = read.minutes(DeskSettings.SLEEP_MINUTES);
            case "historique" -> edit.history = read.flag(DeskSettings.DEFAULT.history());
            case "cle" -> edit.packKeys = read.packKeys();
            case "largeur" -> edit.width = read.width();
            case "nom", "adresse", "telephone", "commune" -> edit.office = edit.office.with(key, value);
            case "position" -> edit.office = edit.office.at(read.position());
            case "bilan", "bilan_public", "lieu" -> edit.reporting = setReporting(edit.reporting);
            default -> unknown();
        }
    }

    private Reporting setReporting(Reporting old) {
        return switch (key) {
            case "bilan" -> new Reporting(read.flag(Reporting.DEFAULT.kept()), old.audience(), old.place());
            case "bilan_public" -> new Reporting(old.kept(), read.flag(Reporting.DEFAULT.audience()), old.place());
            default -> new Reporting(old.kept(), old.audience(), read.placeKind());
        };
    }

    private void setMonth(DeskEdit edit) {
        int month = MONTHS.indexOf(key.substring(MONTH.length())) + 1;
        if (month == 0) {
            String nearest = Nearest.of(key.substring(MONTH.length()), MONTHS);
            read.fault(
                    "le mois de « " + key + " » n'existe pas",
                    "écrivez par exemple " + MONTH + (nearest == null ? "septembre" : nearest));
            return;
        }
        List<String> ids = new ArrayList<>();
        for (String id : value.split(",", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        edit.months.put(month, List.copyOf(ids));
    }

    private void unknown() {
        String nearest = Nearest.of(key, KEYS);
        read.fault(
                "le réglage « " + key + " » n'existe pas",
                nearest == null
                        ? "choisissez parmi : " + String.join(", ", KEYS) + ", ou un guichet (mairie.telephone)"
                        : "vouliez-vous dire « " + nearest + " » ?");
    }

    private Desk setDesk(Desk old) {
        return switch (key) {
            case "role" ->
                new Desk(read.role(old.role()), old.aidantsConnect(), old.online(), old.printer(), old.department());
            case "aidants_connect" ->
                new Desk(old.role(), read.flag(old.aidantsConnect()), old.online(), old.printer(), old.department());
            case "en_ligne" ->
                new Desk(old.role(), old.aidantsConnect(), read.flag(old.online()), old.printer(), old.department());
            case "imprimante" ->
                new Desk(old.role(), old.aidantsConnect(), old.online(), read.flag(old.printer()), old.department());
            default ->
                new Desk(
                        old.role(),
                        old.aidantsConnect(),
                        old.online(),
                        old.printer(),
                        read.department(old.department()));
        };
    }

    private void setCounter(DeskEdit edit, String id, String part) {
        LocalCounter counter = edit.counters.getOrDefault(id, LocalCounter.EMPTY);
        String name = part.equals("nom") ? value : counter.name();
        String phone = part.equals("telephone") ? PhoneNumber.inPairs(value) : counter.phone();
        String hours = part.equals("horaires") ? value : counter.hours();
        String appointment = part.equals("rdv") ? read.appointment() : counter.appointment();
        LocalDate checkedOn = part.equals("verifie_le") ? read.day() : counter.checkedOn();
        edit.counters.put(id, new LocalCounter(name, phone, hours, appointment, checkedOn));
    }
}
