package fr.guichet.knowledge;

/** A value that files and commands name by a French code. */
public interface Coded {

    String code();

    /** Returns the value whose code is {@code code}, or null. */
    static <T extends Coded> T find(T[] values, String code) {
        for (T value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return null;
    }

    /** Returns the codes of {@code values}, in order, for a message. */
    static String codes(Coded[] values) {
        StringBuilder text = new StringBuilder();
        for (Coded value : values) {
            text.append(text.length() == 0 ? "" : ", ").append(value.code());
        }
        return text.toString();
    }
}
