package fr.guichet.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;

/**
 * The words of a text, one after the other: cut, elided, in small letters, without accents, and on demand without their
 * ending. « L'attestation d'hébergement » gives {@code attestation} and {@code hebergement}.
 *
 * <p>{@code R.S.A.} is one word; a hyphen cuts; what is neither letter nor digit is passed over, so control characters and
 * emoji do nothing. Not safe for several threads.
 */
final class Words {

    /** Letters beyond that are ignored: no French word is so long, and an attack may be. */
    private static final int MAX_LETTERS = 40;

    /** How many {@link #startCode start codes} there are. */
    static final int STARTS = 1 << 12;

    private static final int MIN_CLIPPED = 5;

    private static final String ELIDED = " l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu ";

    private final String text;
    private final FrenchLightStemmer stemmer = new FrenchLightStemmer();
    private final char[] letters = new char[MAX_LETTERS + 2];
    private int position;
    private int start;
    private int end;
    private int length;
    private boolean accented;

    Words(String text) {
        this.text = text;
    }

    /** The stems of the words of {@code text} that mean something, in order. */
    static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            if (!words.isEmpty()) {
                stems.add(words.stem());
            }
        }
        return stems;
    }

    /** Goes to the next word; false after the last. */
    boolean next() {
        while (position < text.length()) {
            if (!Letters.isPart(text.charAt(position))) {
                position++;
                continue;
            }
            readRun();
            if (length > 0 && !elided()) {
                return true;
            }
        }
        return false;
    }

    private void readRun() {
        start = position;
        length = 0;
        accented = false;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (Letters.isPart(c)) {
                if (length < MAX_LETTERS) {
                    length = Letters.fold(c, letters, length);
                }
                accented |= c > 127;
            } else if (!insideInitials(c)) {
                break;
            }
            position++;
        }
        end = position;
    }

    /** True on the points of « R.S.A. », between single letters. */
    private boolean insideInitials(char c) {
        if (c != '.' || position < 1 || position + 1 >= text.length()) {
            return false;
        }
        boolean singleBefore = position - start == 1 || text.charAt(position - 2) == '.';
        boolean singleAfter = position + 2 >= text.length() || !Letters.isPart(text.charAt(position + 2));
        return singleBefore
                && singleAfter
                && Character.isLetter(text.charAt(position - 1))
                && Character.isLetter(text.charAt(position + 1));
    }

    private boolean elided() {
        if (position >= text.length() || !Letters.isApostrophe(text.charAt(position))) {
            return false;
        }
        return ELIDED.contains(" " + folded() + " ");
    }

    /** Where the word starts in the text. */
    int start() {
        return start;
    }

    /** The first character after the word. */
    int end() {
        return end;
    }

    /** The word without accents or capitals. */
    String folded() {
        return new String(letters, 0, length);
    }

    /** True if the word carries no meaning of its own. « né » is not « ne ». */
    boolean isEmpty() {
        String folded = folded();
        return EmptyWords.hold(folded) && !(accented && folded.equals("ne"));
    }

    /** A number for the first two letters, which no ending changes; under {@link #STARTS}. */
    int startCode() {
        return start(letters[0], length > 1 ? letters[1] : 0);
    }

    /** The {@link #startCode} of words that have this stem. */
    static int start(String stem) {
        return start(stem.charAt(0), stem.length() > 1 ? stem.charAt(1) : 0);
    }

    private static int start(char first, int second) {
        return (first & 63) << 6 | second & 63;
    }

    /** The word without its ending. */
    String stem() {
        return stem(letters, length);
    }

    /** The stem of a folded word. */
    String stem(String folded) {
        char[] copy = new char[folded.length() + 2];
        folded.getChars(0, folded.length(), copy, 0);
        return stem(copy, folded.length());
    }

    private String stem(char[] word, int size) {
        char[] copy = new char[size + 2];
        System.arraycopy(word, 0, copy, 0, size);
        int stem = stemmer.stem(copy, size);
        // The stemmer leaves « mineur » and « mineure », « déclarer » and « déclaration » one letter apart.
        if (stem >= MIN_CLIPPED && copy[stem - 1] == 'r') {
            stem--;
        }
        return new String(copy, 0, stem);
    }
}
