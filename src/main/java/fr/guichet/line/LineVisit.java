package fr.guichet.line;

import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import fr.guichet.report.Activity;
import fr.guichet.report.Audience;
import fr.guichet.report.Journal;
import fr.guichet.report.Outcome;
import fr.guichet.visit.Draft;
import fr.guichet.visit.Guide;
import fr.guichet.visit.Visit;
import java.time.Duration;
import java.time.Instant;

/** The visit under way at this line and its draft. The one thing in this room that changes. */
final class LineVisit {

    private final Setting setting;
    private final Talk talk;
    private final Asker asker;

    private Visit visit;
    private Draft draft;
    private boolean advised;

    /** When the first thing was said; null before. */
    private Instant begun;

    private Outcome outcome;
    private Audience who = Audience.NONE;

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
        if (begun == null) {
            begun = setting.clock().instant();
        }
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

    /** How the visit ends, for the report. */
    void outcome(Outcome said, Audience came) {
        outcome = said;
        who = came;
    }

    /** The visit is over and counted: nothing of it stays, in memory or on disk. */
    void end() {
        Journal journal = setting.journal();
        if (journal.reporting().kept() && !situation().procedures().isEmpty()) {
            long minutes = begun == null
                    ? 0
                    : Duration.between(begun, setting.clock().instant()).toMinutes();
            Activity activity = Activity.of(
                    knowledge(),
                    situation(),
                    minutes,
                    outcome,
                    journal.reporting().place());
            journal.record(activity, who).ifPresent(talk::say);
        }
        erase();
    }

    /** The visit goes as if it had not been: nothing of it is counted. */
    void erase() {
        draft.discard();
        visit = blank();
        advised = false;
        begun = null;
        outcome = null;
        who = Audience.NONE;
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
