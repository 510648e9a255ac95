package fr.guichet.advice;

import fr.guichet.knowledge.Delegation;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mandate that acting for the person needs. */
final class MandateChoice {

    private static final int DAY = 1;
    private static final int MONTH = 31;
    private static final int HALF_YEAR = 182;
    private static final int YEAR = 365;

    private MandateChoice() {}

    static Mandate of(Procedure procedure, CaseFacts facts, Desk desk, Login login) {
        return new Mandate(type(procedure, facts, desk, login), perimeters(procedure), days(procedure));
    }

    /** One for several procedures: every perimeter, the longest duration; a written one when their kinds differ. */
    static Mandate union(List<Mandate> mandates) {
        if (mandates.isEmpty()) {
            return null;
        }
        MandateType type = mandates.get(0).type();
        Set<String> perimeters = new LinkedHashSet<>();
        int days = 0;
        for (Mandate mandate : mandates) {
            type = mandate.type() == type ? type : MandateType.PAPER;
            perimeters.addAll(mandate.perimeters());
            days = Math.max(days, mandate.days());
        }
        return new Mandate(type, new ArrayList<>(perimeters), days);
    }

    private static MandateType type(Procedure procedure, CaseFacts facts, Desk desk, Login login) {
        Delegation delegation = procedure.delegation();
        if (delegation.declaredThirdParty()) {
            return MandateType.DECLARED_THIRD_PARTY;
        }
        // Aidants Connect is no provider of FranceConnect+, and its mandate is no longer signed at a distance.
        boolean together = !facts.is("presence", "joignable") && !facts.is("presence", "absente");
        boolean reaches = login != Login.FRANCE_CONNECT_PLUS;
        return desk.aidantsConnect() && delegation.aidantsConnect() && together && reaches
                ? MandateType.AIDANTS_CONNECT
                : MandateType.PAPER;
    }

    private static List<String> perimeters(Procedure procedure) {
        List<String> perimeters = procedure.delegation().perimeters();
        return perimeters.isEmpty() ? perimeters(procedure.theme()) : perimeters;
    }

    private static List<String> perimeters(Theme theme) {
        return switch (theme) {
            case PAPERS -> List.of("papiers");
            case FAMILY -> List.of("famille");
            case SOCIAL -> List.of("social");
            case WORK -> List.of("travail");
            case HOUSING -> List.of("logement");
            case TRANSPORT -> List.of("transports");
            case MONEY -> List.of("argent");
            case JUSTICE -> List.of("justice");
            case FOREIGNERS -> List.of("etranger");
            case LEISURE, ASSOCIATIONS -> List.of("loisirs");
        };
    }

    private static int days(Procedure procedure) {
        if (procedure.delegation().days() > 0) {
            return procedure.delegation().days();
        }
        return switch (procedure.frequency()) {
            case MONTHLY, QUARTERLY -> HALF_YEAR;
            case YEARLY -> YEAR;
            case ONCE -> once(procedure.difficulty());
        };
    }

    private static int once(int difficulty) {
        return switch (difficulty) {
            case 1 -> DAY;
            case 2 -> MONTH;
            default -> HALF_YEAR;
        };
    }
}
