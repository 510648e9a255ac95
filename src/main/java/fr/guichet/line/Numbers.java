package fr.guichet.line;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers picked from a list: « 1 3 », « 1,3 », « 1 et 3 ». */
final class Numbers {

    private static final Pattern PICKED = Pattern.compile("\\d{1,3}(?:(?: *[,;+] *| +et +| +)\\d{1,3})*");

    private Numbers() {}

    /** Returns indexes from 0 in the order typed, or nothing when {@code text} is not numbers from 1 to {@code count}. */
    static Optional<Set<Integer>> picked(String text, int count) {
        if (!PICKED.matcher(text).matches()) {
            return Optional.empty();
        }
        Set<Integer> indexes = new LinkedHashSet<>();
        for (String number : text.split("\\D+", -1)) {
            int rank = Integer.parseInt(number);
            if (rank < 1 || rank > count) {
                return Optional.empty();
            }
            indexes.add(rank - 1);
        }
        return Optional.of(indexes);
    }

    static Set<Integer> all(int count) {
        Set<Integer> indexes = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            indexes.add(i);
        }
        return indexes;
    }

    /** What to type to pick one: « 1 », « 1 ou 2 », « un numéro de 1 à 4 ». */
    static String one(int count) {
        return switch (count) {
            case 1 -> "1";
            case 2 -> "1 ou 2";
            default -> "un numéro de 1 à " + count;
        };
    }
}
