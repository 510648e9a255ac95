package fr.guichet.knowledge;

import java.time.LocalDate;

/** Dates in words. Written by hand: the locale data of the JDK would cost a cold start more than the look-up itself. */
public final class FrenchDate {

    private static final String[] DAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    private FrenchDate() {}

    /** « mardi 5 janvier 2027 ». */
    public static String full(LocalDate date) {
        return DAYS[date.getDayOfWeek().getValue() - 1] + " " + plain(date);
    }

    /** « 5 janvier 2027 », « 1er mars 2027 ». */
    public static String plain(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + month(date) + " " + date.getYear();
    }

    /** « janvier ». */
    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    /** The month (1 to 12) whose name starts with {@code text}, or 0. */
    public static int monthNumber(String text) {
        for (int i = 0; i < MONTHS.length; i++) {
            if (text.length() >= 3
                    && (MONTHS[i].startsWith(text) || fold(MONTHS[i]).startsWith(text))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The day of the week (1 is Monday) that {@code text} names, or 0. */
    public static int dayNumber(String text) {
        for (int i = 0; i < DAYS.length; i++) {
            if (DAYS[i].equals(text)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String fold(String month) {
        return month.replace('é', 'e').replace('û', 'u');
    }
}
