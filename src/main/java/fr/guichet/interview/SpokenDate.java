package fr.guichet.interview;

import fr.guichet.knowledge.FrenchDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as people say or write it: « hier », « lundi dernier », « il y a trois mois », « 12/03 », « 12 mars 2026 »,
 * {@code 2026-03-12}.
 *
 * <p>Without a year, or with a bare day of the week, it is the last such day, today included: what a desk asks about has
 * happened. A day of the week that does not agree with its date is refused: one of the two is wrong.
 */
public final class SpokenDate {

    private static final int MAX_LENGTH = 80;
    private static final int OLDEST_YEAR = 1900;
    private static final int NEWEST_YEAR = 2200;

    /** How far back a day and a month are looked for: 29 February comes every four years, once every eight. */
    private static final int YEARS_BACK = 8;

    private static final List<String> NUMBERS = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize");

    private SpokenDate() {}

    /** Returns the day that {@code text} says on {@code today}, or nothing when it says none. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = plain(text);
        try {
            LocalDate date = word(plain, today);
            if (date == null) {
                date = distance(plain, today);
            }
            if (date == null) {
                date = calendar(plain, today);
            }
            return Optional.ofNullable(date)
                    .filter(day -> day.getYear() >= OLDEST_YEAR && day.getYear() <= NEWEST_YEAR);
        } catch (DateTimeException e) {
            // 31 April, or a distance beyond the calendar.
            return Optional.empty();
        }
    }

    /** Lower case, no accents, one kind of apostrophe, single spaces, no article. */
    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[éèêë]", "e")
                .replaceAll("[àâ]", "a")
                .replaceAll("[ûù]", "u")
                .replaceAll("[.,;!?]+\\s*$", "")
                .strip()
                .replaceAll("\\s+", " ");
        return plain.replaceFirst("^(c'etait |depuis )?(le |ce |cet |cette )?(?=\\S)", "");
    }

    private static LocalDate word(String plain, LocalDate today) {
        return switch (plain.replaceFirst(" (matin|midi|apres-midi|soir|nuit)$", "")) {
            case "aujourd'hui", "aujourdhui", "maintenant" -> today;
            case "matin", "midi", "apres-midi", "soir", "nuit" -> today;
            case "hier" -> today.minusDays(1);
            case "avant-hier", "avant hier", "avanthier" -> today.minusDays(2);
            case "demain" -> today.plusDays(1);
            case "apres-demain", "apres demain" -> today.plusDays(2);
            default -> weekday(plain, today);
        };
    }

    private static LocalDate weekday(String plain, LocalDate today) {
        String[] words = plain.split(" ", -1);
        int day = FrenchDate.dayNumber(words[0]);
        if (day == 0 || words.length > 2) {
            return null;
        }
        int back = Math.floorMod(today.getDayOfWeek().getValue() - day, 7);
        return switch (words.length == 1 ? "" : words[1]) {
            case "", "matin", "midi", "soir" -> today.minusDays(back);
            case "dernier", "passe" -> today.minusDays(back == 0 ? 7 : back);
            case "prochain" -> today.plusDays(7L - back);
            default -> null;
        };
    }

    /** « il y a 3 mois », « dans quinze jours ». */
    private static LocalDate distance(String plain, LocalDate today) {
        boolean ahead = plain.startsWith("dans ");
        String rest = plain.replaceFirst("^(il y a|il y'a|y a|ya|dans) (environ )?", "");
        String[] words = rest.split(" ", -1);
        if (rest.equals(plain) || words.length != 2) {
            return null;
        }
        int number = number(words[0]);
        ChronoUnit unit = unit(words[1]);
        if (number < 0 || unit == null) {
            return null;
        }
        return today.plus(ahead ? number : -number, unit);
    }

    private static ChronoUnit unit(String word) {
        return switch (word) {
            case "jour", "jours" -> ChronoUnit.DAYS;
            case "semaine", "semaines" -> ChronoUnit.WEEKS;
            case "mois" -> ChronoUnit.MONTHS;
            case "an", "ans", "annee", "annees" -> ChronoUnit.YEARS;
            default -> null;
        };
    }

    private static int number(String word) {
        if (word.matches("\\d{1,4}")) {
            return Integer.parseInt(word);
        }
        return word.equals("une") ? 1 : NUMBERS.indexOf(word);
    }

    /** « 12/03 », « 12 mars 2026 », « lundi 12 mars », {@code 2026-03-12}. */
    private static LocalDate calendar(String plain, LocalDate today) {
        String[] words = plain.split("[ /.-]+", -1);
        int weekday = FrenchDate.dayNumber(words[0]);
        int first = weekday == 0 ? 0 : 1;
        if (words.length - first < 2 || words.length - first > 3) {
            return null;
        }
        if (weekday == 0 && words.length == 3 && words[0].matches("\\d{4}")) {
            return date(words[2], words[1], words[0], today);
        }
        String year = words.length - first == 3 ? words[first + 2] : "";
        LocalDate date = date(words[first], words[first + 1], year, today);
        if (date == null || weekday == 0 || date.getDayOfWeek().getValue() == weekday) {
            return date;
        }
        LocalDate next = year.isEmpty() ? date.plusYears(1) : date;
        return next.getDayOfWeek().getValue() == weekday ? next : null;
    }

    private static LocalDate date(String dayText, String monthText, String yearText, LocalDate today) {
        int day = dayText.equals("1er") || dayText.equals("premier") ? 1 : number(dayText);
        int month = monthText.matches("\\d{1,2}") ? Integer.parseInt(monthText) : FrenchDate.monthNumber(monthText);
        if (day < 1 || month < 1 || month > 12) {
            return null;
        }
        if (yearText.isEmpty()) {
            return lastOne(day, month, today);
        }
        int year = year(yearText, today);
        return year == 0 ? null : LocalDate.of(year, month, day);
    }

    private static LocalDate lastOne(int day, int month, LocalDate today) {
        for (int back = 0; back <= YEARS_BACK; back++) {
            LocalDate start = LocalDate.of(today.getYear() - back, month, 1);
            if (day <= start.lengthOfMonth() && !start.withDayOfMonth(day).isAfter(today)) {
                return start.withDayOfMonth(day);
            }
        }
        return null;
    }

    /** Two figures mean the century that puts the year at most ten years ahead; 0 when it is no year. */
    private static int year(String text, LocalDate today) {
        if (text.matches("\\d{4}")) {
            return Integer.parseInt(text);
        }
        if (!text.matches("\\d{2}")) {
            return 0;
        }
        int year = today.getYear() / 100 * 100 + Integer.parseInt(text);
        return year > today.getYear() + 10 ? year - 100 : year;
    }
}
