package fr.guichet.knowledge;

import java.time.LocalDate;
import java.util.List;

/** What was answered to one question. */
public sealed interface Answer {

    /** In a condition: no answer, or « je ne sais pas ». */
    String UNKNOWN_WORD = "inconnu";

    /** In a condition: any answer that is known. */
    String KNOWN_WORD = "connu";

    /** « Je ne sais pas », in files. */
    String DONT_KNOW_WORD = "nsp";

    record Choice(String id) implements Answer {}

    /** @param ids in the order of the question's choices */
    record Choices(List<String> ids) implements Answer {
        public Choices {
            ids = List.copyOf(ids);
        }
    }

    record Day(LocalDate date) implements Answer {}

    record Year(int year) implements Answer {}

    /** @param code 01 to 95, 2A, 2B, 971 to 989 */
    record Department(String code) implements Answer {}

    /** An answer with no content. */
    enum Blank implements Answer {
        /** « Je ne sais pas »: an answer, of which nothing follows. */
        DONT_KNOW,
        /** The question does not arise, because another answer excludes it; it matches nothing. */
        NOT_APPLICABLE
    }

    default boolean isKnown() {
        return this != Blank.DONT_KNOW;
    }

    /** Tells whether this known answer is {@code expected}: a choice, a year, a range {@code 1962..1965}, {@code connu}. */
    default boolean matches(String expected) {
        if (this instanceof Choice choice) {
            return choice.id().equals(expected) || expected.equals(KNOWN_WORD);
        }
        if (this instanceof Choices choices) {
            return choices.ids().contains(expected) || expected.equals(KNOWN_WORD);
        }
        if (this instanceof Year year) {
            return expected.equals(KNOWN_WORD) || Range.parse(expected).contains(year.year());
        }
        if (this instanceof Department department) {
            return expected.equals(KNOWN_WORD)
                    || Range.parse(expected).contains(Range.departmentNumber(department.code()));
        }
        return this instanceof Day && expected.equals(KNOWN_WORD);
    }

    /** The answer as files write it; {@code null} for {@link Blank#NOT_APPLICABLE}. */
    default String written() {
        if (this instanceof Choice choice) {
            return choice.id();
        }
        if (this instanceof Choices choices) {
            return String.join(",", choices.ids());
        }
        if (this instanceof Day day) {
            return day.date().toString();
        }
        if (this instanceof Year year) {
            return Integer.toString(year.year());
        }
        if (this instanceof Department department) {
            return department.code();
        }
        return this == Blank.DONT_KNOW ? DONT_KNOW_WORD : null;
    }
}
