package fr.guichet.advice;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.PostureText;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts a verdict into the words of an advice: today, later, whom to see, why. */
final class ProcedureWording {

    /** Whom the desk refers to when it may do nothing itself. */
    private static final String LAST_RESORT = "travailleur_social";

    private static final String TITLE = "{titre}";
    private static final String CHANNEL = "{canal}";

    private final Procedure procedure;
    private final Channel channel;
    private final RuleBook.Verdict verdict;
    private final PostureText text;

    ProcedureWording(Procedure procedure, Channel channel, RuleBook.Verdict verdict, PostureText text) {
        this.procedure = procedure;
        this.channel = channel;
        this.verdict = verdict;
        this.text = text;
    }

    static ProcedureAdvice express(Procedure procedure, Channel channel) {
        return new ProcedureAdvice(
                procedure.id(), null, channel, List.of(), List.of(), List.of(), null, List.of(), List.of(), "");
    }

    ProcedureAdvice advice(Mandate mandate, List<Change> changes) {
        Set<String> today = new LinkedHashSet<>();
        Set<String> later = new LinkedHashSet<>();
        boolean postponed = false;
        for (Rule rule : speaking(verdict)) {
            rule.today().forEach(sentence -> today.add(filled(sentence)));
            rule.later().forEach(sentence -> later.add(filled(sentence)));
            postponed |= rule.later().stream().anyMatch(sentence -> sentence.contains(TITLE));
        }
        // A rule that puts the procedure off to later says itself what is done today.
        if (!postponed) {
            add(today, text.today());
        }
        add(later, text.later());
        return new ProcedureAdvice(
                procedure.id(),
                verdict.posture(),
                channel,
                new ArrayList<>(today),
                new ArrayList<>(later),
                to(verdict),
                mandate,
                reasons(verdict),
                changes,
                text.prevention());
    }

    static List<String> to(RuleBook.Verdict verdict) {
        Set<String> to = new LinkedHashSet<>();
        for (Rule rule : speaking(verdict)) {
            to.addAll(rule.to());
        }
        if (to.isEmpty() && verdict.posture() == Posture.REFER) {
            to.add(LAST_RESORT);
        }
        return new ArrayList<>(to);
    }

    static List<Reason> reasons(RuleBook.Verdict verdict) {
        return verdict.fired().stream()
                .map(rule -> new Reason(
                        rule.id(), rule.effect(), rule.posture(), rule.act(), rule.because(), rule.provenance()))
                .toList();
    }

    /** The rules whose gestures count: all that fired; when the person is sent elsewhere, the one that sends. */
    private static List<Rule> speaking(RuleBook.Verdict verdict) {
        if (verdict.posture() != Posture.REFER) {
            return verdict.fired();
        }
        return verdict.deciding() == null ? List.of() : List.of(verdict.deciding());
    }

    private void add(Set<String> sentences, String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(filled(sentence));
        }
    }

    private String filled(String sentence) {
        return sentence.replace(TITLE, procedure.title()).replace(CHANNEL, channelWords());
    }

    private String channelWords() {
        return channel == null ? "par un autre guichet" : words(channel.by());
    }

    private static String words(ChannelKind kind) {
        return switch (kind) {
            case ONLINE -> "en ligne";
            case PHONE -> "par téléphone";
            case PAPER -> "sur papier";
            case COUNTER -> "au guichet";
        };
    }
}
