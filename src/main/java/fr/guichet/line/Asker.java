package fr.guichet.line;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.visit.EmergencyPage;
import java.util.List;
import java.util.function.Consumer;

/** Asks, and serves by itself what may be asked at any prompt: help, why, the emergency numbers. */
final class Asker {

    private static final String NOTE = "Tapez la note. Elle sera sur le papier, et nulle part ailleurs : ";

    private final Talk talk;
    private final KnowledgeBase knowledge;
    private final LetterTalk letters;
    private final Setting.Tray tray;
    private final Consumer<String> notes;

    /** @param notes takes the free note of the visit */
    Asker(Talk talk, Setting setting, Consumer<String> notes) {
        this.talk = talk;
        this.knowledge = setting.guide().knowledge();
        this.letters = new LetterTalk(talk, knowledge, setting.date());
        this.tray = setting.tray();
        this.notes = notes;
    }

    /** @throws HangUp if nobody answers any more */
    Reply ask(Prompt prompt) {
        while (true) {
            String text = talk.ask(prompt.text(), prompt.words()).strip();
            Word word = Word.of(text);
            if (word == null && Repair.isAsked(text)) {
                said(Repair.lines(Repair.complaint(text), knowledge));
                continue;
            }
            if (word == null && LetterTalk.isAsked(text)) {
                letters.explain(LetterTalk.words(text));
                continue;
            }
            if (word == null) {
                return new Reply.Typed(text);
            }
            Move move = serve(word, prompt);
            if (move != null) {
                return new Reply.Leave(move);
            }
        }
    }

    /** Returns where to go, or null when the word was served here. */
    private Move serve(Word word, Prompt prompt) {
        return switch (word) {
            case HELP -> said(help(prompt));
            case WHY -> said(prompt.why().isEmpty() ? List.of("Il n'y a rien à expliquer ici.") : prompt.why());
            case EMERGENCY -> said(EmergencyPage.lines(knowledge));
            case LETTER -> {
                letters.ask();
                yield null;
            }
            case SLIP -> said(List.of(slip()));
            case NOTE -> said(List.of(note()));
            case REPAIR -> said(Repair.lines(talk.ask(Repair.PROMPT, List.of()), knowledge));
            case BACK -> Move.BACK;
            case RECAP -> Move.TO_RECAP;
            case PROCEDURES -> Move.TO_SEARCH;
            case ADVICE -> Move.TO_ADVICE;
            case SHEET -> Move.TO_SHEET;
            case NEW_PERSON -> Move.NEW_PERSON;
            case QUIT -> Move.QUIT;
        };
    }

    private String slip() {
        return tray.print(EmergencyPage.slip(knowledge))
                ? "Les numéros sont partis à l'impression."
                : "Rien n'est imprimé : l'imprimante ne répond pas. Tapez ! pour les lire.";
    }

    private String note() {
        String note = talk.ask(NOTE, List.of()).strip();
        notes.accept(note);
        return note.isEmpty() ? "Pas de note." : "La note sera au bas de la feuille.";
    }

    private Move said(List<String> lines) {
        lines.forEach(talk::say);
        return null;
    }

    private static List<String> help(Prompt prompt) {
        List<String> lines = new java.util.ArrayList<>(prompt.help());
        for (Word word : Word.values()) {
            lines.add(word.line());
        }
        return lines;
    }
}
