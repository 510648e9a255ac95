package fr.guichet.report;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Theme;
import java.util.List;
import java.util.regex.Pattern;

/** The only values that a report is made of. */
final class Codes {

    /** A procedure of ours or an official sheet: no space, no accent, no long number. */
    private static final Pattern PROCEDURE = Pattern.compile("[a-z]+(-[a-z]+)*|[FNR][0-9]{1,6}");

    private static final Pattern CONTACT = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final int LONGEST = 80;

    private Codes() {}

    /** @throws IllegalArgumentException if one is not of its list */
    static void check(
            List<String> themes,
            List<String> procedures,
            String posture,
            String mandate,
            int minutes,
            List<String> referrals,
            String autonomy) {
        require(!procedures.isEmpty() && procedures.stream().allMatch(id -> matches(PROCEDURE, id)), "démarche");
        require(themes.stream().allMatch(code -> Coded.find(Theme.values(), code) != null), "thème");
        require(posture.isEmpty() || Coded.find(Posture.values(), posture) != null, "posture");
        require(mandate.equals(Activity.NO_MANDATE) || Coded.find(MandateType.values(), mandate) != null, "mandat");
        require(Activity.DURATIONS.contains(minutes), "durée");
        require(referrals.stream().allMatch(id -> matches(CONTACT, id)), "orientation");
        require(autonomy.isEmpty() || Activity.AUTONOMY.containsValue(autonomy), "autonomie");
    }

    private static boolean matches(Pattern pattern, String id) {
        return id.length() <= LONGEST && pattern.matcher(id).matches();
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }
}
