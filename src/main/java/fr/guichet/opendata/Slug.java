package fr.guichet.opendata;

import java.text.Normalizer;
import java.util.Set;

/** Ids made from words: the same words give the same id in every sheet and at every import. */
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    /** Small letters, figures and {@code _}, cut between words; {@code x} if nothing is left. */
    static String of(String text) {
        String plain = plain(text);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (kept) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '_') {
                slug.append('_');
            }
        }
        return cut(slug);
    }

    private static String cut(StringBuilder slug) {
        if (slug.length() > LONGEST) {
            int space = slug.lastIndexOf("_", LONGEST);
            slug.setLength(space > LONGEST / 2 ? space : LONGEST);
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '_') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? "x" : slug.toString();
    }

    /** The first of {@code id}, {@code id_2}… that is not taken; it is taken from then on. */
    static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "_" + i;
        }
        return free;
    }

    /** Small letters without accents; œ is oe. */
    static String plain(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = Character.toLowerCase(parts.charAt(i));
            if (c == 'œ') {
                plain.append("oe");
            } else if (c == 'æ') {
                plain.append("ae");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == '’' ? '\'' : c);
            }
        }
        return plain.toString();
    }
}
