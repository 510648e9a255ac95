package fr.guichet.interview;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Range;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was typed in answer to a question, understood or not. A choice is given by its number, its letter or its words;
 * several choices as « 1 3 »; a day as {@link SpokenDate} reads it.
 */
public sealed interface SpokenAnswer {

    record Understood(Answer answer) implements SpokenAnswer {}

    /** @param remedy one French line: what to type instead */
    record Refused(String remedy) implements SpokenAnswer {}

    /** Reads {@code typed}. Choices that are not listed are not understood: no face takes them. */
    static SpokenAnswer read(Question question, String typed, LocalDate today) {
        String text = Reading.plain(typed);
        if (Reading.UNKNOWN.contains(text)) {
            return new Understood(Answer.Blank.DONT_KNOW);
        }
        return switch (question.type()) {
            case CHOICE -> Reading.choice(question, text);
            case SEVERAL -> Reading.several(question, text);
            case DATE ->
                SpokenDate.parse(typed, today)
                        .<SpokenAnswer>map(day -> new Understood(new Answer.Day(day)))
                        .orElseGet(() -> Reading.refused(question));
            case YEAR -> Reading.year(question, text);
            case DEPARTMENT -> Reading.department(question, text);
        };
    }

    /** What to type: « un numéro de 1 à 4 ». */
    static String expected(Question question) {
        int count = question.listedChoices().size();
        return switch (question.type()) {
            case CHOICE -> count == 2 ? "1 ou 2" : "un numéro de 1 à " + count;
            case SEVERAL -> "un ou plusieurs numéros de 1 à " + count + ", comme 1 2";
            case DATE -> "un jour, comme hier, lundi, il y a 3 mois ou 12/03/2026";
            case YEAR -> "une année, comme 1962";
            case DEPARTMENT -> "un département, comme 35 ou 2A";
        };
    }

    /** The answer in the words of the question: « Carte volée », « lundi 16 novembre 2026 », « je ne sais pas ». */
    static String words(Question question, Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return Reading.label(question, choice.id());
        }
        if (answer instanceof Answer.Choices choices) {
            return String.join(
                    ", ",
                    choices.ids().stream()
                            .map(id -> Reading.label(question, id))
                            .toList());
        }
        if (answer instanceof Answer.Day day) {
            return FrenchDate.full(day.date());
        }
        return answer == null || !answer.isKnown() ? "je ne sais pas" : answer.written();
    }

    /** Typed words without case, accents or needless spaces, for comparing. */
    static String plain(String typed) {
        return Reading.plain(typed);
    }

    /** How the words are taken apart. */
    final class Reading {

        private static final Set<String> UNKNOWN =
                Set.of("nsp", "jsp", "je ne sais pas", "ne sait pas", "ne sais pas", "sais pas", "je sais pas");
        private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:(?: ?[,;+] ?| et | )\\d{1,3})*");
        private static final Pattern LETTER = Pattern.compile("[a-z]");
        private static final Pattern YEAR = Pattern.compile("(?:en )?(\\d{4})");
        private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
        private static final int OLDEST_YEAR = 1880;
        private static final int NEWEST_YEAR = 2200;
        private static final int SHORTEST_WORD = 3;

        private Reading() {}

        static String plain(String text) {
            return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace('’', '\'')
                    .replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }

        static SpokenAnswer choice(Question question, String text) {
            List<Question.Choice> chosen = chosen(question, text);
            return chosen.size() == 1
                    ? new Understood(new Answer.Choice(chosen.get(0).id()))
                    : refused(question);
        }

        static SpokenAnswer several(Question question, String text) {
            List<Question.Choice> chosen = new ArrayList<>(chosen(question, text));
            if (chosen.isEmpty()) {
                for (String part : text.split(" ?[,;+] ?| et ", -1)) {
                    List<Question.Choice> one = chosen(question, part);
                    if (one.isEmpty()) {
                        return refused(question);
                    }
                    chosen.addAll(one);
                }
            }
            Set<String> ids = new LinkedHashSet<>();
            for (Question.Choice choice : question.choices()) {
                if (chosen.contains(choice)) {
                    ids.add(choice.id());
                }
            }
            return new Understood(new Answer.Choices(List.copyOf(ids)));
        }

        /** The choices that {@code text} names, all of them or none. */
        private static List<Question.Choice> chosen(Question question, String text) {
            List<Question.Choice> listed = question.listedChoices();
            if (NUMBERS.matcher(text).matches()) {
                List<Question.Choice> chosen = new ArrayList<>();
                for (String number : text.split("\\D+", -1)) {
                    int rank = Integer.parseInt(number);
                    if (rank < 1 || rank > listed.size()) {
                        return List.of();
                    }
                    chosen.add(listed.get(rank - 1));
                }
                return chosen;
            }
            if (LETTER.matcher(text).matches() && text.charAt(0) - 'a' < listed.size()) {
                return List.of(listed.get(text.charAt(0) - 'a'));
            }
            return named(listed, text);
        }

        private static List<Question.Choice> named(List<Question.Choice> listed, String text) {
            for (Question.Choice choice : listed) {
                if (plain(choice.id()).equals(text) || plain(choice.label()).equals(text)) {
                    return List.of(choice);
                }
            }
            if (text.length() < SHORTEST_WORD) {
                return List.of();
            }
            List<Question.Choice> begun = listed.stream()
                    .filter(choice -> plain(choice.label()).startsWith(text))
                    .toList();
            List<Question.Choice> held = listed.stream()
                    .filter(choice -> (" " + plain(choice.label())).contains(" " + text))
                    .toList();
            if (begun.size() == 1) {
                return begun;
            }
            return held.size() == 1 ? held : List.of();
        }

        static SpokenAnswer year(Question question, String text) {
            var matcher = YEAR.matcher(text);
            int year = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            return year >= OLDEST_YEAR && year <= NEWEST_YEAR
                    ? new Understood(new Answer.Year(year))
                    : refused(question);
        }

        /** A code, or a postcode that tells it. */
        static SpokenAnswer department(Question question, String text) {
            String code = text.toUpperCase(Locale.ROOT);
            if (POSTCODE.matcher(text).matches() && !text.startsWith("20")) {
                boolean overseas = text.startsWith("97") || text.startsWith("98");
                code = text.substring(0, overseas ? 3 : 2);
            }
            int number = Range.departmentNumber(code);
            boolean exists = number >= 1 && number <= 95 && !code.equals("20") || number >= 971 && number <= 989;
            if (!exists) {
                return refused(question);
            }
            return new Understood(new Answer.Department(number < 10 ? "0" + number : code));
        }

        static SpokenAnswer refused(Question question) {
            String not =
                    question.type() == QuestionType.DATE ? "Ce jour n'est pas compris. " : "Ce n'est pas compris. ";
            return new Refused(not + "Tapez " + expected(question) + ", ou nsp.");
        }

        static String label(Question question, String id) {
            Question.Choice choice = question.choice(id);
            return choice == null ? id : choice.label();
        }
    }
}
