package fr.guichet.search;

import fr.guichet.knowledge.Theme;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of an index, and how exact keys are spelt in it. */
final class IndexFields {

    /** Stems; what Lucene calls their frequency is their impact. */
    static final String STEMS = "s";

    /** Stems of the title; their frequency is their share of it. */
    static final String TITLE = "t";

    /** Numbers of {@link WordPairs}. */
    static final String PAIRS = "p";

    /** Folded words, for spelling and prefixes. */
    static final String WORDS = "w";

    static final String KEYS = "k";
    static final String STORED = "d";

    /** Stems of {@link Sayings}. */
    static final String SAYINGS = "m";

    static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType PLAIN = type(IndexOptions.DOCS);

    /** The key of every life event. */
    static final String EVENT_KEY = "*";

    private static final int MIN_NUMBER = 4;

    private IndexFields() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** The key of the one document that has this id. */
    static String idKey(String id) {
        return "=" + id;
    }

    /** The key of every document of this theme. */
    static String themeKey(Theme theme) {
        return "@" + theme.code();
    }

    /** The key of the procedure that stands for this sheet. */
    static String coverKey(String sheet) {
        return "+" + sheet;
    }

    /** The numbers of forms inside a name that people use: « Cerfa 15481 ». */
    static void addNumbers(Set<String> keys, String name) {
        Words words = new Words(name);
        while (words.next()) {
            String word = words.folded();
            if (word.length() >= MIN_NUMBER && Character.isDigit(word.charAt(0))) {
                keys.add(word);
            }
        }
    }

    /** The number of a form is known with and without its version: {@code 15695*03} and {@code 15695}. */
    static void addKey(Set<String> keys, String key) {
        String small = key.strip().toLowerCase(Locale.ROOT);
        int star = small.indexOf('*');
        String bare = star > 0 ? small.substring(0, star) : small;
        if (!bare.isEmpty()) {
            keys.add(bare);
        }
    }
}
