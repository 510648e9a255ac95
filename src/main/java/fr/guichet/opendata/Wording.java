package fr.guichet.opendata;

import java.util.regex.Pattern;

/** Small work on sentences. */
final class Wording {

    private static final Pattern PRESENCE = Pattern.compile(
            "\\bpresence\\b.{0,40}\\b(indispensable|obligatoire)|\\b(se presenter|vous presenter) (en )?personn");

    private Wording() {}

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String open(String text) {
        String open = text.strip();
        while (!open.isEmpty() && ".:;,".indexOf(open.charAt(open.length() - 1)) >= 0) {
            open = open.substring(0, open.length() - 1).strip();
        }
        return open;
    }

    static boolean asksPresence(String sentence) {
        return PRESENCE.matcher(Slug.plain(sentence)).find();
    }

    /** The first sentence of a long text; the text itself when it is short. */
    static String brief(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.indexOf(". ");
        if (end > 0 && end <= longest) {
            return text.substring(0, end + 1);
        }
        int space = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, space > 0 ? space : longest - 1) + "…";
    }
}
