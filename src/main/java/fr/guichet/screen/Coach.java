package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.print.Layout;
import fr.guichet.visit.Rehearsal;
import java.util.ArrayList;
import java.util.List;

/**
 * Exercises: who is played, what differs from a real visit. The counsellor's posture comes before the advice, only the
 * procedure that the person came for joins the visit, and the end leads back to the list.
 */
final class Coach {

    private static final String CHOOSE = "Choisissez d'abord une personne, puis Entrée.";
    private static final String ONE_AT_A_TIME = "Un exercice à la fois : Ctrl-Q revient à la liste des personnes.";

    static final String NOTHING_KEPT = "Pendant un exercice, rien n'est gardé.";

    private Coach() {}

    static List<Exercise> people(Engines engines) {
        return engines.guide().knowledge().exercises();
    }

    /** The first screen: the list, or the person with that id. */
    static Model open(Model start, String id, Visits visits, Engines engines) {
        List<Exercise> people = people(engines);
        Model list = start.practising(Practice.START).open(new Page.People(0));
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id().equals(id)) {
                return play(list, people.get(i), visits, engines).model();
            }
        }
        return list;
    }

    static Step play(Model model, Exercise exercise, Visits visits, Engines engines) {
        return visits.play(
                model,
                Rehearsal.of(engines.guide().knowledge(), exercise, model.now().toLocalDate()));
    }

    /** A wiped screen, at the list again if people are played on it. */
    static Model atList(Model wiped, Model before, Engines engines) {
        if (!before.isPractice()) {
            return wiped;
        }
        Played played = before.seat().played();
        Practice practice = before.practice();
        int at = 0;
        if (played != null) {
            String id = played.rehearsal().exercise().id();
            practice = played.isJudged() ? practice.met(id) : practice;
            List<String> ids = people(engines).stream().map(Exercise::id).toList();
            at = Math.max(0, ids.indexOf(id));
        }
        return wiped.practising(practice).open(new Page.People(at));
    }

    /** What is said once a visit is over. */
    static String over(Model model, String real) {
        return model.isPractice() ? Rehearsal.OVER : real;
    }

    /** Why an action that works everywhere does not work here; empty if it does. */
    static String barred(Model model, Action action) {
        if (!model.isPractice()) {
            return "";
        }
        if (model.seat().played() != null) {
            return action == Action.SWITCH_VISIT ? ONE_AT_A_TIME : "";
        }
        return switch (action) {
            case HELP, EMERGENCY, BACK, QUIT, INTERRUPT, REDRAW -> "";
            default -> CHOOSE;
        };
    }

    /** Opens a view; what tells the advice waits for the counsellor's own posture. */
    static Model open(Model model, Page page) {
        boolean tells = page instanceof Page.Advice || page instanceof Page.Sheet || page instanceof Page.Closing;
        return tells && model.seat().hidesAdvice() ? model.asking(new Dialog.Judge(0)) : model.open(page);
    }

    /** Opens the advice beside the counsellor's posture. */
    static Step judge(Model model, Posture own, Engines engines) {
        Played played = model.seat().played();
        Findings whole = engines.findings(
                played.rehearsal().whole(), model.seat().layout(), model.visit().notes());
        Seat judged = model.seat().playing(new Played(played.rehearsal(), whole, own));
        return Step.of(model.asking(null).withSeat(judged).open(new Page.Advice(0)));
    }

    /** Why {@code procedure} does not join the visit; empty if it does. */
    static String stranger(Model model, String procedure) {
        Played played = model.seat().played();
        return played == null || played.rehearsal().isAskedFor(procedure)
                ? ""
                : played.name() + " ne demande pas cela. Relisez ses mots, et cherchez encore.";
    }

    /** What is said of a fiche that was opened. */
    static String found(Model model, String procedure) {
        Played played = model.seat().played();
        if (played == null) {
            return "";
        }
        String stranger = stranger(model, procedure);
        return stranger.isEmpty()
                ? "Trouvée : " + played.name() + " vient pour cela. « e » commence l'entretien."
                : stranger;
    }

    /** After an answer: says when it is not what the person said. */
    static Step heard(Model before, Step step, String id, Answer answer, Engines engines) {
        Played played = before.seat().played();
        if (played == null) {
            return step;
        }
        Question question = engines.question(before.visit().situation(), id).orElse(null);
        return question == null ? step : step.with(step.model().saying(played.misheard(question, answer)));
    }

    /** What is said under the two postures, one sentence each. */
    static List<String> compared(Model model, Engines engines) {
        Played played = model.seat().played();
        List<String> sentences = new ArrayList<>();
        if (played.own() != null) {
            sentences.add(played.own() == advised(played) ? "Vous et l'avis, c'est pareil." : Rehearsal.DISCUSS);
        }
        sentences.addAll(
                played.rehearsal().unasked(engines.guide(), model.visit().situation()));
        return sentences;
    }

    /** What the counsellor sees of the person, one line each, in the order of the interview. */
    static List<String> seen(Model model) {
        Played played = model.seat().played();
        List<String> lines = new ArrayList<>();
        for (Question question : InterviewRows.seen(model.findings())) {
            lines.add(played.rehearsal().reply(question));
        }
        return lines;
    }

    static String seen(Model model, String id) {
        for (Question question : InterviewRows.seen(model.findings())) {
            if (question.id().equals(id)) {
                return model.seat().played().rehearsal().reply(question);
            }
        }
        return "";
    }

    static String bag(Model model, Engines engines) {
        return model.seat().played().rehearsal().bag(engines.guide().knowledge());
    }

    /** The posture in the advice for everything that the person can say. */
    static Posture advised(Played played) {
        Advice advice = played.whole().advice();
        return advice == null ? null : advice.posture();
    }

    /** A slip without the mark would pass for a real one. */
    static String marked(Model model, String paper) {
        return model.isPractice() ? Layout.EXERCISE + "\n\n" + paper : paper;
    }
}
