package fr.guichet.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the {@code regle} of a deadline. */
final class DeadlineRuleReader {

    private static final String REMEDY =
            "écrivez par exemple « regle: {apres: vol_le, jours: 2} » (« echeances », dans LISEZMOI.md)";

    private static final List<String> KINDS = List.of("apres", "avant", "chaque_mois", "le", "departement");

    private static final DeadlineRule NOTHING = new DeadlineRule.After("", new DeadlineRule.Span(0, 0, 0, 0), false);

    private DeadlineRuleReader() {}

    static DeadlineRule read(Fields deadline, String owner, Set<String> own) {
        Node node = deadline.node("regle");
        if (!(node instanceof Node.Mapping)) {
            boolean missing = node == null;
            deadline.fault(
                    missing ? deadline.place() : node.place(),
                    missing ? "il manque « regle »" : "« regle » n'est pas une phrase",
                    REMEDY);
            return NOTHING;
        }
        Fields rule = deadline.fields("regle");
        DeadlineRule read = rule(rule, owner, own);
        rule.finish();
        return read;
    }

    private static DeadlineRule rule(Fields rule, String owner, Set<String> own) {
        if (rule.has("apres") && rule.has("au_jour")) {
            return between(rule, qualify(rule.required("apres"), owner, own), -1);
        }
        if (rule.has("apres")) {
            DeadlineRule.Span span = new DeadlineRule.Span(
                    rule.number("jours", 0),
                    rule.number("jours_ouvres", 0),
                    rule.number("semaines", 0),
                    rule.number("mois", 0));
            if (span.days() + span.workingDays() + span.weeks() + span.months() <= 0) {
                rule.fault(rule.place(), "« apres » demande un nombre de jours, de semaines ou de mois", REMEDY);
            }
            return new DeadlineRule.After(qualify(rule.required("apres"), owner, own), span, rule.flag("reporte"));
        }
        if (rule.has("avant")) {
            return between(rule, qualify(rule.required("avant"), owner, own), 1);
        }
        if (rule.has("chaque_mois")) {
            Fields window = rule.fields("chaque_mois");
            DeadlineRule read = new DeadlineRule.MonthlyWindow(window.number("du", 1), window.number("au", 28));
            window.finish();
            return read;
        }
        if (rule.has("le")) {
            return new DeadlineRule.Fixed(rule.date("le", LocalDate.EPOCH));
        }
        if (rule.has("departement")) {
            return byDepartment(rule, owner, own);
        }
        String nearest = null;
        for (String name : rule.names()) {
            nearest = nearest == null ? Nearest.of(name, KINDS) : nearest;
        }
        rule.fault(
                rule.place(),
                "cette règle n'est pas connue",
                nearest == null ? REMEDY : "vouliez-vous dire « " + nearest + " » ?");
        return NOTHING;
    }

    /** @param sign 1 for days before the event, -1 for days after it */
    private static DeadlineRule between(Fields rule, String event, int sign) {
        if (!rule.has("du_jour") && !rule.has("au_jour")) {
            rule.names();
            rule.fault(
                    rule.place(),
                    "« avant » demande « du_jour » et « au_jour »",
                    "écrivez par exemple « regle: {avant: fin_titre, du_jour: 120, au_jour: 60} »");
        }
        int from = sign * rule.number("du_jour", 0);
        int to = sign * rule.number("au_jour", 0);
        if (from < to) {
            rule.fault(rule.place(), "« du_jour » vient après « au_jour »", "échangez les deux nombres");
        }
        return new DeadlineRule.Before(event, from, to);
    }

    private static DeadlineRule byDepartment(Fields rule, String owner, Set<String> own) {
        List<DeadlineRule.ByDepartment.Zone> zones = new ArrayList<>();
        Fields dates = rule.fields("dates");
        if (dates != null) {
            for (String departments : dates.names()) {
                zones.add(new DeadlineRule.ByDepartment.Zone(
                        Range.parse(departments), dates.date(departments, LocalDate.EPOCH)));
            }
        }
        return new DeadlineRule.ByDepartment(qualify(rule.required("departement"), owner, own), List.copyOf(zones));
    }

    private static String qualify(String name, String owner, Set<String> own) {
        return own.contains(name) ? owner + "." + name : name;
    }
}
