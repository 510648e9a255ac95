package fr.guichet.visit;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong, old or missing in the settings of a desk: one French sentence each. */
public record DeskCheck(List<String> wrong, List<String> old, List<String> missing) {

    /** A counter that moved is worse than a dotted line. */
    private static final int VALID_MONTHS = 12;

    /** @param shared every contact, as everybody has it */
    public static DeskCheck of(DeskSettings settings, Map<String, Contact> shared, LocalDate today) {
        List<String> wrong = new ArrayList<>();
        List<String> old = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, Contact> settable = settable(shared);
        if (settings.desk().department().isEmpty()) {
            missing.add("le département n'est pas réglé : les dates qui en dépendent restent en mots");
        }
        settings.counters().forEach((id, counter) -> {
            Contact contact = settable.get(id);
            if (contact == null) {
                String nearest = Nearest.of(id, settable.keySet());
                wrong.add("« " + id + " » n'est pas un guichet à régler"
                        + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?"));
                return;
            }
            check(contact, counter, today, wrong, old);
        });
        settable.forEach((id, contact) -> {
            if (!settings.counters().containsKey(id)) {
                missing.add(contact.name() + " (" + id + ")");
            }
        });
        return new DeskCheck(wrong, old, missing);
    }

    /** What the months of the settings name that does not exist. */
    public static List<String> months(DeskSettings settings, Set<String> procedures) {
        List<String> wrong = new ArrayList<>();
        for (List<String> ids : settings.months().values()) {
            for (String id : ids) {
                if (!procedures.contains(id)) {
                    String nearest = Nearest.of(id, procedures);
                    wrong.add("mois : la démarche « " + id + " » n'existe pas"
                            + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?"));
                }
            }
        }
        return wrong;
    }

    private static void check(
            Contact contact, LocalCounter counter, LocalDate today, List<String> wrong, List<String> old) {
        if (!counter.phone().isEmpty() && !PhoneNumber.isDialable(counter.phone())) {
            wrong.add(contact.name() + " : « " + counter.phone() + " » n'est pas un numéro de téléphone");
        }
        LocalDate checked = counter.checkedOn();
        if (checked == null) {
            old.add(contact.name() + " : jamais vérifié");
        } else if (today.isAfter(checked.plusMonths(VALID_MONTHS))) {
            old.add(contact.name() + " : vérifié le " + FrenchDate.plain(checked));
        }
    }

    /** The counters that a desk can set, in the order of the content. */
    public static Map<String, Contact> settable(Map<String, Contact> shared) {
        Map<String, Contact> settable = new LinkedHashMap<>();
        shared.forEach((id, contact) -> {
            if (contact.local() && !contact.personal()) {
                settable.put(id, contact);
            }
        });
        return settable;
    }
}
