package fr.guichet.line;

import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import fr.guichet.visit.Draft;
import fr.guichet.visit.Guide;
import fr.guichet.visit.Visit;

/** The visit under way at this line and its draft. The one thing in this room that changes. */
final class LineVisit {

    private final Setting setting;
    private final Talk talk;
    private final Asker asker;

    private Visit visit;
    private Draft draft;
    private boolean advised;

    LineVisit(Setting setting, Talk talk) {
        this.setting = setting;
        this.talk = talk;
        this.asker = new Asker(talk, setting, this::note);
        this.visit = blank();
        this.draft = setting.drafts().open();
    }

    private Visit blank() {
        return Visit.start(Situation.start(setting.desk(), setting.date()));
    }

    Situation situation() {
        return visit.situation();
    }

    /** The free note, on paper only; empty if none. */
    String note() {
        return visit.notes();
    }

    private void note(String text) {
        visit = visit.withNotes(text);
    }

    boolean isBlank() {
        return visit.isBlank();
    }

    /** The visit goes on from here; its draft follows. */
    void change(Situation situation) {
        visit = visit.with(situation);
        draft.save(visit).ifPresent(talk::say);
    }

    /** Takes up a visit that was left. */
    void takeUp(Draft left) {
        draft.discard();
        draft.close();
        draft = left;
        advised = false;
        note("");
        change(left.visit(knowledge(), setting.desk(), setting.date()).situation());
    }

    /** The visit is over: nothing of it stays, in memory or on disk. */
    void end() {
        draft.discard();
        visit = blank();
        advised = false;
    }

    /** Lets go of the visit; what is in its draft can be taken up again. */
    void leave() {
        draft.close();
    }

    /** What becomes of the visit if it stops here. */
    String lastWord() {
        if (visit.isBlank()) {
            return "Rien n'était commencé.";
        }
        if (!draft.isKept()) {
            return "La visite n'a pas pu être gardée.";
        }
        return "La visite est gardée pendant "
                + FrenchCount.of(setting.drafts().keep().toMinutes(), "minute", "minutes")
                + ". Pour la reprendre, lancez guichet entretien et tapez reprendre.";
    }

    /** True the first time, so that the first advice is given once. */
    boolean adviseFirst() {
        boolean first = !advised;
        advised = true;
        return first;
    }

    String title(String procedure) {
        return knowledge().require(procedure).title();
    }

    void say(String line) {
        talk.say(line);
    }

    Talk talk() {
        return talk;
    }

    Reply ask(Prompt prompt) {
        return asker.ask(prompt);
    }

    Setting setting() {
        return setting;
    }

    Guide guide() {
        return setting.guide();
    }

    KnowledgeBase knowledge() {
        return setting.guide().knowledge();
    }
}
