package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Situation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visit from the first word to the printed sheet, one line at a time. */
public final class LineInterview {

    /** How it ended. */
    public enum Ending {
        DONE,
        /** By Ctrl-C. */
        INTERRUPTED
    }

    private final LineVisit visit;
    private final Waiting waiting;
    private final Map<Stage, Stage.Part> parts = new EnumMap<>(Stage.class);
    private final SearchStage search;
    private Stage stage = Stage.SEARCH;

    /** Where to go on after the answers were read back in the middle of the questions. */
    private Stage resumeAt;

    public LineInterview(Setting setting, Talk talk) {
        this.visit = new LineVisit(setting, talk);
        this.waiting = new Waiting(setting.drafts().takeOver());
        this.search = new SearchStage(visit, waiting);
        parts.put(Stage.SEARCH, search);
        parts.put(Stage.QUESTIONS, new QuestionStage(visit));
        parts.put(Stage.ADVICE, new AdviceStage(visit));
        parts.put(Stage.RECAP, new RecapStage(visit));
        parts.put(Stage.DONE, new DoneStage(visit));
        parts.put(Stage.IN_HAND, new InHandStage(visit));
        parts.put(Stage.CHECK, new CheckStage(visit));
        parts.put(Stage.SHEET, new SheetStage(visit));
        parts.put(Stage.CLOSING, new ClosingStage(visit));
    }

    /**
     * Goes through the visit.
     *
     * @param named ids of procedures, or the words of one code; empty to begin with what the person says
     * @throws fr.guichet.knowledge.UnknownProcedureException if there is no such procedure
     */
    public Ending run(List<String> named) {
        try {
            begin(named);
            converse();
            return Ending.DONE;
        } catch (HangUp gone) {
            return hungUp(gone);
        } finally {
            waiting.letGo();
            visit.leave();
        }
    }

    /** What to say when the program is ended from outside. May be called from another thread. */
    public String lastWord() {
        return visit.lastWord();
    }

    private void begin(List<String> named) {
        visit.say("guichet, une ligne à la fois. À tout moment, tapez ? pour l'aide, ! pour les numéros d'urgence.");
        if (named.isEmpty()) {
            waiting.offer(visit, visit.setting().clock().instant());
            return;
        }
        if (!waiting.isEmpty()) {
            visit.say("Une visite interrompue attend. Pour la reprendre, lancez guichet entretien, sans rien d'autre.");
            waiting.letGo();
        }
        if (named.size() == 1) {
            Optional<LifeEvent> event = visit.knowledge().events().find(named.get(0));
            if (event.isPresent()) {
                search.beginWith(event.get());
                return;
            }
        }
        open(named);
    }

    private void open(List<String> named) {
        CodeReader codes = new CodeReader(visit);
        String code = String.join(" ", named);
        Situation opened = visit.knowledge().events().opened(visit.situation(), named);
        boolean ids = opened.procedures().stream()
                .allMatch(id -> visit.knowledge().procedure(id).isPresent());
        if (!ids && (codes.isCode(code) || CodeReader.isPartOfCode(named))) {
            stage = codes.resume(code) ? Stage.QUESTIONS : Stage.SEARCH;
            return;
        }
        opened.procedures().forEach(visit.knowledge()::require);
        visit.change(opened);
        visit.situation().procedures().forEach(id -> visit.say("Démarche : " + visit.title(id) + "."));
        stage = Stage.QUESTIONS;
    }

    private void converse() {
        boolean backwards = false;
        while (true) {
            Move move = parts.get(stage).run(backwards);
            // Who read the answers in the middle of something comes back to it, not to what is before.
            backwards = move == Move.BACK && resumeAt == null;
            if (!follow(move)) {
                return;
            }
        }
    }

    /** Goes where {@code move} says. Returns false when the program ends. */
    private boolean follow(Move move) {
        switch (move) {
            case FORWARD -> stage = forward();
            case BACK -> back();
            case TO_SEARCH -> stage = Stage.SEARCH;
            case TO_RECAP -> recap();
            case TO_ADVICE -> jump(Stage.ADVICE);
            case TO_SHEET -> jump(Stage.CHECK);
            case NEW_PERSON -> newPerson();
            case QUIT -> {
                return !quit();
            }
            case END -> {
                visit.end();
                return false;
            }
        }
        if (stage != Stage.RECAP) {
            resumeAt = null;
        }
        return true;
    }

    private void back() {
        if (stage == Stage.RECAP && resumeAt != null) {
            stage = resumeAt;
        } else {
            stage = stage.previous();
        }
    }

    private Stage forward() {
        if (stage == Stage.SEARCH) {
            waiting.letGo();
        }
        if (stage != Stage.RECAP) {
            return stage.next();
        }
        if (resumeAt != null) {
            return resumeAt;
        }
        // A changed answer may have opened questions.
        return visit.guide().next(visit.situation()).isPresent() ? Stage.QUESTIONS : Stage.DONE;
    }

    private void recap() {
        Stage from = stage;
        if (jump(Stage.RECAP)) {
            boolean later = from.compareTo(Stage.CHECK) > 0;
            resumeAt = from == Stage.RECAP || from == Stage.SEARCH ? resumeAt : later ? Stage.CHECK : from;
        }
    }

    /** Returns true if there was somewhere to go. */
    private boolean jump(Stage to) {
        if (visit.situation().procedures().isEmpty()) {
            visit.say("Choisissez d'abord une démarche.");
            stage = Stage.SEARCH;
            return false;
        }
        stage = to;
        return true;
    }

    private void newPerson() {
        boolean over = visit.isBlank() || stage == Stage.CLOSING;
        if (over
                || isYes("Effacer cette visite et commencer avec une autre personne ? "
                        + "Tapez o pour oui, ou Entrée pour non : ")) {
            visit.end();
            visit.talk().forget();
            visit.say("Nouvelle personne. Rien ne reste de la visite d'avant.");
            stage = Stage.SEARCH;
        }
    }

    private boolean isYes(String question) {
        return visit.ask(Prompt.of(question)) instanceof Reply.Typed typed
                && List.of("o", "oui").contains(SpokenAnswer.plain(typed.text()));
    }

    /** Returns true if the program ends. */
    private boolean quit() {
        if (visit.isBlank()) {
            return true;
        }
        Reply reply = visit.ask(Prompt.of("Tapez g pour garder la visite et la reprendre plus tard, e pour l'effacer, "
                + "ou Entrée pour rester : "));
        String text = reply instanceof Reply.Typed typed ? SpokenAnswer.plain(typed.text()) : "";
        if (text.equals("g")) {
            visit.say(visit.lastWord());
            return true;
        }
        if (text.equals("e")) {
            visit.erase();
            visit.say("La visite est effacée.");
            return true;
        }
        return false;
    }

    private Ending hungUp(HangUp gone) {
        if (gone.isInterrupted()) {
            visit.say("Interrompu. " + visit.lastWord());
            return Ending.INTERRUPTED;
        }
        // Whoever has the sheet and says nothing more has finished.
        if (stage.compareTo(Stage.SHEET) >= 0) {
            visit.end();
        } else {
            visit.say("Fin de la saisie. " + visit.lastWord());
        }
        return Ending.DONE;
    }
}
