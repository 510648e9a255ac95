package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentence of a document that answers best: the one with the most, and the rarest, words of the query. Of equal
 * sentences the first wins, and the summary before all.
 */
final class Snippets {

    private static final int MAX_LENGTH = 160;

    /** Characters of one document that are read: the answer of a longer one is seldom further down. */
    private static final int MAX_READ = 20_000;

    /** Stems that are told apart; a query has fewer that matter. */
    private static final int MAX_WANTED = 64;

    /** A sentence of this many words is easy to read; a longer one must say more to be taken. */
    private static final float EASY_WORDS = 25;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] worth = new float[MAX_WANTED];
    private final boolean[] starts = new boolean[Words.STARTS];

    /** The score of a sentence that holds them all. */
    private float most;

    private String bestText = "";
    private float bestScore;

    /** @param wanted what each stem of the query is worth */
    Snippets(Map<String, Float> wanted) {
        for (Map.Entry<String, Float> one : wanted.entrySet()) {
            int number = numbers.size();
            if (number < MAX_WANTED) {
                numbers.put(one.getKey(), number);
                worth[number] = one.getValue();
                most += one.getValue();
                starts[Words.start(one.getKey())] = true;
            }
        }
    }

    Snippet of(StoredDocument document) {
        bestText = document.summary();
        bestScore = score(document.summary());
        int read = 0;
        for (String passage : document.passages()) {
            if (read > MAX_READ || bestScore >= most) {
                break;
            }
            read += passage.length();
            sentences(passage);
        }
        String line = cut(bestText);
        return new Snippet(line, marks(line));
    }

    private void sentences(String passage) {
        int from = 0;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == '?' || c == '\n')
                    && (i + 1 == passage.length() || Character.isWhitespace(passage.charAt(i + 1)));
            if (stop || i + 1 == passage.length()) {
                String sentence = passage.substring(from, i + 1);
                float score = score(sentence);
                if (score > bestScore) {
                    bestScore = score;
                    bestText = sentence.strip();
                }
                from = i + 1;
            }
        }
    }

    private float score(String sentence) {
        float score = 0;
        long seen = 0;
        int length = 0;
        Words words = new Words(sentence);
        while (words.next()) {
            length++;
            int number = number(words);
            if (number >= 0 && (seen & 1L << number) == 0) {
                seen |= 1L << number;
                score += worth[number];
            }
        }
        return length <= EASY_WORDS ? score : score * (float) Math.sqrt(EASY_WORDS / length);
    }

    /** Which wanted stem this is; -1 if none. Most words are told by their first letters, without being stemmed. */
    private int number(Words words) {
        if (!starts[words.startCode()]) {
            return -1;
        }
        Integer number = numbers.get(words.stem());
        return number == null ? -1 : number;
    }

    /** One line of at most {@link #MAX_LENGTH} characters, around the first word that matched. */
    private String cut(String text) {
        String line = oneLine(text);
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        List<Snippet.Mark> marks = marks(line);
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int from = 0;
        if (first > MAX_LENGTH / 2) {
            from = line.lastIndexOf(' ', first - MAX_LENGTH / 4) + 1;
        }
        int to = Math.min(line.length(), from + MAX_LENGTH);
        if (to < line.length()) {
            int space = line.lastIndexOf(' ', to);
            to = space > from ? space : to;
        }
        return (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString().strip();
    }

    private List<Snippet.Mark> marks(String line) {
        List<Snippet.Mark> marks = new ArrayList<>();
        Words words = new Words(line);
        while (words.next()) {
            if (number(words) >= 0) {
                marks.add(new Snippet.Mark(words.start(), words.end()));
            }
        }
        return marks;
    }
}
