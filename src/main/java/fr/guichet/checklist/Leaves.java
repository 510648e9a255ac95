package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The papers that go with a sheet: which ones the advice asks for, and each of them. */
public final class Leaves {

    private final KnowledgeBase knowledge;
    private final Situation situation;
    private final Advice advice;
    private final Checklist sheet;

    /**
     * @param advice for this same situation
     * @param sheet for this same situation
     */
    public Leaves(KnowledgeBase knowledge, Situation situation, Advice advice, Checklist sheet) {
        this.knowledge = knowledge;
        this.situation = situation;
        this.advice = advice;
        this.sheet = sheet;
    }

    /** Those that the advice asks for, in the order they are used. */
    public List<Leaf.Kind> asked() {
        List<Leaf.Kind> asked = new ArrayList<>();
        for (Leaf.Kind kind : Leaf.Kind.values()) {
            if (isAsked(kind)) {
                asked.add(kind);
            }
        }
        return asked;
    }

    private boolean isAsked(Leaf.Kind kind) {
        return switch (kind) {
            case MANDATE -> advice.procedures().stream().anyMatch(Leaves::needsPaper);
            case CONSENT -> advice.mandate() != null;
            // Whom to call in danger never goes on paper: the paper goes home.
            case REFERRAL -> !context().isInDanger() && isSomewhere(Posture.REFER);
            case TUTORIAL -> isSomewhere(Posture.ACCOMPANY) || isSomewhere(Posture.AUTONOMY);
            case ACCOUNTS -> !sites().isEmpty();
            case CALL_BACK ->
                isSomewhere(Posture.RETURN)
                        || sheet.blocks().stream().anyMatch(block -> block.by() == ChannelKind.PHONE);
        };
    }

    private boolean isSomewhere(Posture posture) {
        return advice.procedures().stream().anyMatch(one -> one.posture() == posture);
    }

    /** With Aidants Connect the mandate is signed on its own site. */
    static boolean needsPaper(ProcedureAdvice one) {
        return one.mandate() != null && one.mandate().type() != MandateType.AIDANTS_CONNECT;
    }

    /** The paper, asked for or not: what is not known is left blank. */
    public Leaf make(Leaf.Kind kind) {
        return switch (kind) {
            case MANDATE -> new MandateLeaf(context().knowledge(), situation.date(), advice, sheet).write();
            case CONSENT -> new MandateLeaf(context().knowledge(), situation.date(), advice, sheet).card();
            case REFERRAL -> new ReferralLeaf(context(), sheet).write();
            case TUTORIAL -> new TutorialLeaf(context(), whole()).write();
            case ACCOUNTS -> AccountsLeaf.write(sites());
            case CALL_BACK -> CallBackLeaf.write(sheet);
        };
    }

    private Set<String> sites() {
        return AccountsLeaf.sites(advice, context().discreet());
    }

    private Context context() {
        return Context.of(knowledge, situation, advice);
    }

    /** What was done today is to be done again one day. */
    private Checklist whole() {
        return new ChecklistBuilder(knowledge).build(situation.withDone(Set.of()), advice);
    }
}
