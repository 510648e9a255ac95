package fr.guichet.screen;

import fr.guichet.checklist.Leaf;
import fr.guichet.interview.SelfCheck;
import fr.guichet.report.Audience;
import fr.guichet.report.Outcome;
import java.util.EnumSet;
import java.util.Set;

/** A question of the program's own, over the view. It takes every key until it is answered. */
sealed interface Dialog {

    /** The screen is hidden: a blank page with the clock. */
    record Asleep() implements Dialog {}

    /** « Même personne ? »; nothing of the visit shows behind it. */
    record SamePerson() implements Dialog {}

    /** « Nouvelle personne »: wipe everything of this one? */
    record NewPerson() implements Dialog {}

    /** The visit is over: wipe it? */
    record EndVisit(Outcome outcome, Audience who) implements Dialog {}

    /** Who came, trait by trait, for the desk's report: asked only if it wants to know. */
    record Who(Outcome outcome, Audience.Trait trait, Audience said) implements Dialog {}

    /** What is to be printed is old: print it all the same? */
    record OldPaper(String paper) implements Dialog {}

    /** The visits under way. */
    record Visits(int selected) implements Dialog {}

    /** The papers to print with the sheet. */
    record Papers(Set<Leaf.Kind> ticked, int selected) implements Dialog {
        public Papers {
            ticked = Set.copyOf(ticked);
        }

        Papers toggled() {
            Set<Leaf.Kind> changed = EnumSet.noneOf(Leaf.Kind.class);
            changed.addAll(ticked);
            Leaf.Kind kind = Leaf.Kind.values()[selected];
            if (!changed.remove(kind)) {
                changed.add(kind);
            }
            return new Papers(changed, selected);
        }
    }

    /** The counsellor's own posture, before the advice. */
    record Judge(int selected) implements Dialog {}

    /** What follows from the line of a half page filled in before coming. */
    record Gestures(SelfCheck check) implements Dialog {}

    /**
     * A line to type.
     *
     * @param question what the line is about: the id of a question or of a procedure, the papers to save; may be empty
     * @param error why the last try was not taken; empty if none
     */
    record Entry(Purpose purpose, String question, String prompt, Line line, String error) implements Dialog {
        Entry typed(Line changed) {
            return new Entry(purpose, question, prompt, changed, "");
        }

        Entry refused(String why) {
            return new Entry(purpose, question, prompt, line, why);
        }
    }

    /** What a typed line is for. */
    enum Purpose {
        ANSWER,
        NOTE,
        DESK_NOTE,
        FILE,
        PAPERS,
        WIDTH,
        FAILURE,
        LETTER
    }
}
