package fr.guichet.opendata;

/** Telephone numbers in the text of a counter. */
final class Phones {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;

    private Phones() {}

    /** The first number that stands out in the text of {@code element}, in pairs; empty if there is none. */
    static String first(Element element) {
        for (Element child : element.children()) {
            boolean stressed =
                    child.name().equals("MiseEnEvidence") || child.name().equals("Valeur");
            String phone = stressed ? phone(child.text()) : "";
            if (phone.isEmpty()) {
                phone = first(child);
            }
            if (!phone.isEmpty()) {
                return phone;
            }
        }
        return "";
    }

    /** {@code text} if it is a telephone number and nothing else; otherwise empty. */
    static String phone(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '.' && !(c == '+' && i == 0)) {
                return "";
            }
        }
        int length = digits.length();
        boolean full = length == 10 && digits.charAt(0) == '0';
        boolean brief = length == SHORTEST && digits.charAt(0) == '3';
        boolean abroad = text.startsWith("+") && length > 8 && length <= LONGEST;
        return full || brief ? pairs(digits) : abroad ? text : "";
    }

    private static String pairs(StringBuilder digits) {
        boolean free = digits.length() == 10 && digits.charAt(1) == '8';
        if (free) {
            return digits.charAt(0) + " " + digits.substring(1, 4) + " " + digits.substring(4, 7) + " "
                    + digits.substring(7);
        }
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            pairs.append(i == 0 ? "" : " ").append(digits, i, i + 2);
        }
        return pairs.toString();
    }
}
