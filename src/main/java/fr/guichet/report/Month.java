package fr.guichet.report;

import fr.guichet.knowledge.Coded;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a month. A visit is a line, a trait is another; sorted, so that the order tells nothing.
 *
 * @param month null when it does not matter
 * @param traits {@code age;soixante_dix_plus}, once for each person who said so
 * @param foreign lines that this version does not understand; they are kept and not counted
 */
public record Month(YearMonth month, List<Activity> visits, List<String> traits, List<String> foreign) {

    private static final String VISIT = "visite";
    private static final String SEPARATOR = ";";
    private static final String AMONG = "|";
    private static final int FIELDS = 10;

    static Month parse(YearMonth month, String content) {
        List<Activity> visits = new ArrayList<>();
        List<String> traits = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            Activity visit = visit(line);
            if (visit != null) {
                visits.add(visit);
            } else if (isTrait(line)) {
                traits.add(line);
            } else if (!line.isBlank()) {
                foreign.add(line);
            }
        }
        return new Month(month, visits, traits, foreign);
    }

    /** The lines of a file with one visit more. */
    static String with(String content, Activity visit, Audience who) {
        List<String> lines = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        lines.add(line(visit));
        who.said().forEach((trait, code) -> lines.add(trait.code() + SEPARATOR + code));
        lines.sort(null);
        return String.join("\n", lines) + "\n";
    }

    private static String line(Activity visit) {
        return String.join(
                SEPARATOR,
                VISIT,
                visit.place().code(),
                String.join(AMONG, visit.themes()),
                String.join(AMONG, visit.procedures()),
                visit.posture(),
                visit.mandate(),
                Integer.toString(visit.minutes()),
                visit.outcome() == null ? "" : visit.outcome().code(),
                String.join(AMONG, visit.referrals()),
                visit.autonomy());
    }

    private static Activity visit(String line) {
        String[] fields = line.split(SEPARATOR, -1);
        if (fields.length != FIELDS || !fields[0].equals(VISIT)) {
            return null;
        }
        int i = 1;
        PlaceKind place = Coded.find(PlaceKind.values(), fields[i++]);
        List<String> themes = among(fields[i++]);
        List<String> procedures = among(fields[i++]);
        String posture = fields[i++];
        String mandate = fields[i++];
        String minutes = fields[i++];
        Outcome outcome = Coded.find(Outcome.values(), fields[i]);
        boolean said = !fields[i++].isEmpty();
        List<String> referrals = among(fields[i++]);
        if (place == null || said && outcome == null) {
            return null;
        }
        try {
            return new Activity(
                    place,
                    themes,
                    procedures,
                    posture,
                    mandate,
                    Integer.parseInt(minutes),
                    outcome,
                    referrals,
                    fields[i]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> among(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    private static boolean isTrait(String line) {
        int separator = line.indexOf(SEPARATOR);
        Audience.Trait trait = separator < 0 ? null : Coded.find(Audience.Trait.values(), line.substring(0, separator));
        return trait != null && trait.band(line.substring(separator + 1)) != null;
    }
}
