package fr.guichet.line;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.visit.EmergencyPage;
import java.time.LocalDate;
import java.util.List;

/** Asks, and serves by itself what may be asked at any prompt: help, why, the emergency numbers. */
final class Asker {

    private final Talk talk;
    private final KnowledgeBase knowledge;
    private final LetterTalk letters;

    /** @param today for the delay of a letter */
    Asker(Talk talk, KnowledgeBase knowledge, LocalDate today) {
        this.talk = talk;
        this.knowledge = knowledge;
        this.letters = new LetterTalk(talk, knowledge, today);
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
