package fr.guichet.visit;

/** A French telephone number as it is printed. */
public final class PhoneNumber {

    private static final int FULL = 10;
    private static final int SHORT = 4;

    private PhoneNumber() {}

    /** By pairs, « 02 99 12 34 56 »; a number of another form stays as it was typed. */
    public static String inPairs(String typed) {
        String digits = digits(typed);
        if (digits.length() != FULL && digits.length() != SHORT || hasLetter(typed) || typed.startsWith("+")) {
            return typed.strip();
        }
        // 0 800, 0 806, 0 970…: special numbers are read by threes.
        if (digits.length() == FULL && (digits.startsWith("08") || digits.startsWith("097"))) {
            return digits.charAt(0) + " " + digits.substring(1, 4) + " " + digits.substring(4, 7) + " "
                    + digits.substring(7);
        }
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            pairs.append(i == 0 ? "" : " ").append(digits, i, i + 2);
        }
        return pairs.toString();
    }

    /** True if it can be dialled: two to ten digits, or international. */
    public static boolean isDialable(String number) {
        int digits = digits(number).length();
        return !hasLetter(number)
                && (number.startsWith("+") ? digits >= 8 && digits <= 15 : digits >= 2 && digits <= FULL);
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
