package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.interview.SpokenDate;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Letter;
import fr.guichet.visit.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « J'ai un courrier », one line at a time: which letter it is, its date, what it means. Nothing of it is kept. */
final class LetterTalk {

    private static final String WORD = "courrier ";
    private static final String PROMPT = "Tapez les mots en haut de la lettre, ou Entrée pour toutes les lettres : ";
    private static final String DATE = "Quelle date porte la lettre ? Tapez un jour, ou Entrée si on ne sait pas : ";

    /** More would be long to listen to. */
    private static final int MOST_SHOWN = 9;

    private final Talk talk;
    private final KnowledgeBase knowledge;
    private final LocalDate today;

    LetterTalk(Talk talk, KnowledgeBase knowledge, LocalDate today) {
        this.talk = talk;
        this.knowledge = knowledge;
        this.today = today;
    }

    /** True for « courrier notification de trop-perçu ». */
    static boolean isAsked(String text) {
        return SpokenAnswer.plain(text).startsWith(WORD);
    }

    static String words(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    void ask() {
        explain(talk.ask(PROMPT, List.of()));
    }

    /** Finds the letter with these words, has one picked if there are several, and says it. */
    void explain(String words) {
        List<Letter> found = Letters.filter(knowledge.letters(), words);
        if (found.isEmpty()) {
            talk.say("Aucune lettre connue avec ces mots. Tapez-les sans courrier devant, pour chercher une démarche.");
            return;
        }
        if (words.isBlank()) {
            found.forEach(letter -> talk.say(letter.title() + "."));
            return;
        }
        Optional<Letter> picked = found.size() == 1 ? Optional.of(found.get(0)) : pick(found);
        picked.ifPresent(this::say);
    }

    private Optional<Letter> pick(List<Letter> found) {
        List<Letter> shown = found.subList(0, Math.min(MOST_SHOWN, found.size()));
        for (int i = 0; i < shown.size(); i++) {
            talk.say(
                    (i + 1) + " : " + shown.get(i).title() + ". " + shown.get(i).sender() + ".");
        }
        String text = talk.ask("Tapez " + Numbers.one(shown.size()) + ", ou Entrée pour aucune : ", List.of());
        Set<Integer> picked = Numbers.picked(text, shown.size()).orElse(Set.of());
        return picked.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(picked.iterator().next()));
    }

    private void say(Letter letter) {
        LocalDate dated = null;
        if (letter.delay() != null && letter.delay().rule() != null) {
            dated = date();
        }
        talk.say(letter.title() + ". " + letter.sender() + ".");
        for (Letters.Part part : Letters.parts(letter, dated, today, knowledge)) {
            part.lines().forEach(line -> talk.say(part.title() + " : " + line));
        }
        talk.say("Pour la prendre dans la visite, tapez " + letter.procedure() + " quand on demande les mots.");
    }

    private LocalDate date() {
        Optional<LocalDate> day = SpokenDate.parse(talk.ask(DATE, List.of()), today);
        return day.filter(said -> !said.isAfter(today)).orElse(null);
    }
}
