package fr.guichet.knowledge;

/** Finds sums of money in sentences. On the cold path: no pattern. */
final class Amounts {

    private static final String[] CURRENCIES = {"€", "euro"};

    private Amounts() {}

    /** {@code text} with {@code mark} at the end of each sentence that names a sum; the text itself if none does. */
    static String marked(String text, String mark) {
        StringBuilder marked = null;
        int start = 0;
        while (start < text.length()) {
            int end = sentenceEnd(text, start);
            String sentence = text.substring(start, end);
            if (isAmount(sentence)) {
                if (marked == null) {
                    marked = new StringBuilder(text.length() + 2 * mark.length()).append(text, 0, start);
                }
                int words = wordsEnd(sentence);
                marked.append(sentence, 0, words).append(mark).append(sentence, words, sentence.length());
            } else if (marked != null) {
                marked.append(sentence);
            }
            start = end;
        }
        return marked == null ? text : marked.toString();
    }

    /** After the point and the space that close the sentence; a point between two figures closes nothing. */
    private static int sentenceEnd(String text, int from) {
        int point = text.indexOf(". ", from);
        return point < 0 ? text.length() : point + 2;
    }

    private static int wordsEnd(String sentence) {
        int end = sentence.length();
        while (end > 0 && " .:;,".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A figure, then the currency, with at most a space between. */
    private static boolean isAmount(String sentence) {
        for (String currency : CURRENCIES) {
            for (int at = sentence.indexOf(currency); at > 0; at = sentence.indexOf(currency, at + 1)) {
                int before = at - 1;
                while (before > 0 && isSpace(sentence.charAt(before))) {
                    before--;
                }
                if (Character.isDigit(sentence.charAt(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }
}
