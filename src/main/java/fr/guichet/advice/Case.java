package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Coverage;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.Map;

/**
 * One procedure in one visit: its facts, and the way to go.
 *
 * @param channel null when no procedure is named
 */
record Case(CaseFacts facts, ChannelChoice channel) {

    /** The case of a visit that names no procedure. */
    static Case general(Situation relevant, Map<String, Answer> settled) {
        return new Case(new CaseFacts(relevant, settled, null), null);
    }

    static Case of(
            Procedure procedure,
            ProcedureProfile profile,
            RuleBook rules,
            Situation relevant,
            Map<String, Answer> settledByAnswers) {
        String deadline = NearestDeadline.word(procedure, relevant);
        Map<String, Answer> settled = Settlements.of(procedure, relevant, settledByAnswers, deadline);
        CaseFacts facts = new CaseFacts(relevant, settled, profile);
        if (deadline != null) {
            facts.derive("echeance", deadline);
        }
        derivePresence(procedure, facts);
        ChannelChoice choice = ChannelChoice.of(procedure, facts, rules.forbiddenActs(facts));
        deriveChannel(procedure, choice, facts);
        return new Case(facts, choice);
    }

    /** Nothing is derived when no channel is known in this case: its way to go is unknown, not closed. */
    private static void deriveChannel(Procedure procedure, ChannelChoice choice, CaseFacts facts) {
        for (Channel channel : procedure.channels()) {
            boolean plus = channel.logins().contains(Login.FRANCE_CONNECT_PLUS);
            if (plus && channel.when().test(facts) != Truth.NO) {
                facts.derive("france_connect_plus", "oui");
            }
        }
        if (!choice.exists()) {
            return;
        }
        Channel channel = choice.channel();
        facts.derive("canal", channel == null ? "aucun" : channel.by().code());
        facts.derive(
                "connexion", choice.login() == null ? "aucune" : choice.login().code());
        facts.derive("autre_canal", choice.first() || channel == null ? "non" : "oui");
        facts.derive("messagerie", choice.wantsMailbox() ? "oui" : "non");
        facts.derive("sur_telephone", channel != null && channel.onPhone() ? "oui" : "non");
    }

    /** The person must come in person as soon as one channel that exists in this case asks for it. */
    private static void derivePresence(Procedure procedure, CaseFacts facts) {
        Truth presence = procedure.delegation().known() ? Truth.NO : Truth.UNKNOWN;
        for (Channel channel : procedure.channels()) {
            if (!channel.presence().isEmpty() && channel.coverage() != Coverage.TRACKING) {
                presence = presence.or(channel.when().test(facts));
            }
        }
        if (presence != Truth.UNKNOWN) {
            facts.derive("presence", presence == Truth.YES ? "oui" : "non");
        }
    }
}
