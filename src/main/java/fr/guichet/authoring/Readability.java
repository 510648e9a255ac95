package fr.guichet.authoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How easily a text is read, from 0 to 100: the formula of Flesch as Kandel and Moles fitted it to French. A primary school
 * book has about 80, a newspaper 60, a law 30.
 */
final class Readability {

    private static final double BASE = 207;
    private static final double PER_WORD = 1.015;
    private static final double PER_SYLLABLE = 73.6;
    private static final double BEST = 100;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?;:]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyéèê])(?:e|es|ent)$");

    private Readability() {}

    /** The score of all these texts together; 100 for none. */
    static int score(List<String> texts) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String text : texts) {
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
                int before = words;
                Matcher word = WORD.matcher(sentence.group());
                while (word.find()) {
                    words++;
                    syllables += syllables(word.group());
                }
                sentences += words > before ? 1 : 0;
            }
        }
        if (words == 0) {
            return (int) BEST;
        }
        double score = BASE - PER_WORD * words / sentences - PER_SYLLABLE * syllables / words;
        return (int) Math.round(Math.max(0, Math.min(BEST, score)));
    }

    private static int syllables(String word) {
        String spoken = SILENT.matcher(word.toLowerCase(Locale.FRENCH)).replaceAll("");
        return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
    }
}
