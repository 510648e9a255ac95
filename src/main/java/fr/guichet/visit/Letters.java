package fr.guichet.visit;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Calendar;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The typical letters, as every face finds them and says them. Nothing of them is kept. */
public final class Letters {

    private static final int SHORTEST_WORD = 2;

    /** What a procedure calls the date that its letter bears. */
    private static final List<String> DATES = List.of("lettre_le", "avis_le");

    private Letters() {}

    /** A part of what is said of a letter. */
    public record Part(String title, List<String> lines) {}

    /** Those that hold every word typed, or the start of it; else those that hold the most. All of them for no word. */
    public static List<Letter> filter(List<Letter> letters, String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return letters;
        }
        List<Letter> best = new ArrayList<>();
        int most = 1;
        for (Letter letter : letters) {
            int held = held(words, letter);
            if (held > most) {
                best.clear();
                most = held;
            }
            if (held == most) {
                best.add(letter);
            }
        }
        return List.copyOf(best);
    }

    private static int held(List<String> words, Letter letter) {
        List<String> own = words(letter.title() + " " + letter.sender() + " " + String.join(" ", letter.heading()));
        int held = 0;
        for (String word : words) {
            for (String known : own) {
                if (known.startsWith(word)) {
                    held++;
                    break;
                }
            }
        }
        return held;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SpokenAnswer.plain(text).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * What a letter means, in the order one needs it.
     *
     * @param dated the date that the letter bears; null if it is not known
     */
    public static List<Part> parts(Letter letter, LocalDate dated, LocalDate today, KnowledgeBase knowledge) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Ce que cela veut dire", List.of(letter.meaning())));
        if (letter.delay() != null) {
            parts.add(new Part("Le délai", delay(letter.delay(), dated, today)));
        }
        KnowledgeBase.Entry opened = knowledge.entries().get(letter.procedure());
        parts.add(new Part("La démarche", List.of(opened == null ? letter.procedure() : opened.title())));
        parts.add(new Part("Une vraie lettre", letter.genuine()));
        parts.add(new Part("Les signes d'une fausse", letter.fake()));
        List<String> callees = new ArrayList<>();
        for (String id : letter.contacts()) {
            callees.add(callee(id, knowledge.contacts()));
        }
        parts.add(new Part("Pour vérifier", callees));
        return parts;
    }

    /** The question of a procedure that asks for the date of the letter, by its id; nothing when it has none. */
    public static Optional<Question> dateQuestion(Procedure procedure) {
        return procedure.questions().stream()
                .filter(question -> question.type() == QuestionType.DATE)
                .filter(question -> DATES.stream().anyMatch(id -> question.id().equals(procedure.id() + "." + id)))
                .findFirst();
    }

    private static List<String> delay(Letter.Delay delay, LocalDate dated, LocalDate today) {
        if (dated == null || delay.rule() == null) {
            return List.of(delay.text() + " : " + delay.inWords() + ".");
        }
        LocalDate last = Calendar.openDay(Calendar.after(dated, delay.rule().span()), today);
        return last.isBefore(today)
                ? List.of(
                        delay.text() + " : le délai semble passé depuis le " + FrenchDate.full(last) + ".",
                        "Lisez le délai écrit sur la lettre, et demandez conseil aujourd'hui.")
                : List.of(delay.text() + " : au plus tard le " + FrenchDate.full(last) + ".");
    }

    private static String callee(String id, Map<String, Contact> contacts) {
        Contact contact = contacts.get(id);
        if (contact == null) {
            return id;
        }
        if (!contact.phone().isEmpty()) {
            return contact.name() + " : " + contact.phone();
        }
        return contact.name() + (contact.site().isEmpty() ? "" : " : " + contact.site());
    }
}
