package fr.guichet.advice;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Coverage;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The way to go: the first channel of the procedure that can be used here and now. A channel whose mailbox is missing is kept
 * (the mailbox is made first) unless something presses or the right starts on the request: then one that needs none is better.
 *
 * @param channel null when none can be used
 * @param login what its site will ask; null off line or when none can be used
 * @param exists false when the procedure has no channel at all in this case
 * @param first false when the procedure's first channel had to be left
 * @param wantsMailbox true if the channel that is taken needs one
 */
record ChannelChoice(Channel channel, Login login, boolean exists, boolean first, boolean wantsMailbox) {

    /** The answers that the choice looks at itself, besides the conditions of the channels. */
    static final Set<String> KEYS = Set.of("messagerie", "telephone", "urgence");

    private static final String FRANCE_CONNECT = "france_connect";

    static ChannelChoice of(Procedure procedure, CaseFacts facts, Set<String> forbiddenActs) {
        List<Channel> open = open(procedure, facts);
        List<Channel> usable = new ArrayList<>();
        for (Channel channel : open) {
            if (isUsable(channel, facts, forbiddenActs)) {
                usable.add(channel);
            }
        }
        if (usable.isEmpty()) {
            return new ChannelChoice(null, null, !open.isEmpty(), false, false);
        }
        Channel chosen = usable.get(0);
        if (needsAccount(chosen, forbiddenActs) && mailboxIsMissing(facts) && cannotWait(procedure, facts)) {
            chosen = withoutAccount(usable, forbiddenActs, chosen);
        }
        return new ChannelChoice(
                chosen,
                login(chosen, forbiddenActs),
                true,
                chosen.equals(open.get(0)),
                needsAccount(chosen, forbiddenActs));
    }

    /** The channels that exist in this case; one for following up comes last unless this case calls for it. */
    private static List<Channel> open(Procedure procedure, CaseFacts facts) {
        List<Channel> open = new ArrayList<>();
        List<Channel> followUp = new ArrayList<>();
        for (Channel channel : procedure.channels()) {
            Truth truth = channel.when().test(facts);
            boolean calledFor = !channel.when().si().isEmpty() && truth == Truth.YES;
            if (truth == Truth.NO) {
                continue;
            }
            (channel.coverage() == Coverage.TRACKING && !calledFor ? followUp : open).add(channel);
        }
        open.addAll(followUp);
        return open;
    }

    private static boolean isUsable(Channel channel, CaseFacts facts, Set<String> forbiddenActs) {
        if (channel.by() != ChannelKind.ONLINE) {
            return true;
        }
        return !facts.is("poste.en_ligne", "non") && (isFree(channel) || login(channel, forbiddenActs) != null);
    }

    private static boolean isFree(Channel channel) {
        return channel.logins().isEmpty() || channel.logins().contains(Login.NONE);
    }

    private static boolean needsAccount(Channel channel, Set<String> forbiddenActs) {
        Login login = login(channel, forbiddenActs);
        return login != null && login != Login.NONE;
    }

    /** The first login of the site that is not forbidden. */
    private static Login login(Channel channel, Set<String> forbiddenActs) {
        if (channel.by() != ChannelKind.ONLINE) {
            return null;
        }
        if (isFree(channel)) {
            return Login.NONE;
        }
        for (Login login : channel.logins()) {
            if (login == Login.ACCOUNT || !forbiddenActs.contains(FRANCE_CONNECT)) {
                return login;
            }
        }
        return null;
    }

    private static boolean mailboxIsMissing(CaseFacts facts) {
        return facts.is("messagerie", "aucune") || facts.is("messagerie", "bloquee") && !facts.is("telephone", "oui");
    }

    private static boolean cannotWait(Procedure procedure, CaseFacts facts) {
        boolean pressing = facts.is("urgence", "coupure") || facts.is("urgence", "48h") || facts.is("urgence", "7j");
        return pressing || procedure.rightStart() != RightStart.NONE;
    }

    private static Channel withoutAccount(List<Channel> usable, Set<String> forbiddenActs, Channel otherwise) {
        for (Channel channel : usable) {
            if (!needsAccount(channel, forbiddenActs) && channel.coverage() != Coverage.TRACKING) {
                return channel;
            }
        }
        return otherwise;
    }
}
