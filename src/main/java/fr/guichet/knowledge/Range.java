package fr.guichet.knowledge;

/**
 * Numbers from {@code low} to {@code high}, both included, written {@code 1962}, {@code 1962..1965}, {@code ..1960} or
 * {@code 1969..}; {@code 01-19} is accepted for départements.
 */
public record Range(int low, int high) {

    private static final Range EMPTY = new Range(1, 0);

    /** Returns the range that {@code text} writes, or one that contains nothing when it writes none. */
    public static Range parse(String text) {
        int dots = text.indexOf("..");
        int dash = text.indexOf('-');
        if (dots >= 0) {
            return of(text.substring(0, dots), text.substring(dots + 2));
        }
        if (dash > 0) {
            return of(text.substring(0, dash), text.substring(dash + 1));
        }
        return of(text, text);
    }

    public static boolean isRange(String text) {
        return !parse(text).equals(EMPTY);
    }

    public boolean contains(int number) {
        return low <= number && number <= high;
    }

    /** Corsica counts as 20, overseas as 97; an unknown code as -1. */
    public static int departmentNumber(String code) {
        if (code.equalsIgnoreCase("2A") || code.equalsIgnoreCase("2B")) {
            return 20;
        }
        return number(code, -1);
    }

    private static Range of(String low, String high) {
        int from = low.isBlank() ? Integer.MIN_VALUE : departmentNumber(low.strip());
        int to = high.isBlank() ? Integer.MAX_VALUE : departmentNumber(high.strip());
        return from == -1 || to == -1 ? EMPTY : new Range(from, to);
    }

    private static int number(String text, int otherwise) {
        if (text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(text);
    }
}
