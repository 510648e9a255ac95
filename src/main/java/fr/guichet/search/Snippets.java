package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sentence of a document that answers best: the one with the most, and the rarest, words of the query. */
final class Snippets {

    private static final int MAX_LENGTH = 160;
    private static final int MAX_READ = 30_000;

    /** What each wanted stem is worth. */
    private final Map<String, Float> wanted;

    private String bestText = "";
    private float bestScore;

    Snippets(Map<String, Float> wanted) {
        this.wanted = wanted;
    }

    Snippet of(StoredDocument document) {
        bestText = document.summary();
        bestScore = score(document.summary());
        int read = 0;
        for (String passage : document.passages()) {
            if (read > MAX_READ) {
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
                String sentence = passage.substring(from, i + 1).strip();
                float score = score(sentence);
                if (score > bestScore) {
                    bestScore = score;
                    bestText = sentence;
                }
                from = i + 1;
            }
        }
    }

    private float score(String sentence) {
        float score = 0;
        Set<String> seen = new HashSet<>();
        Words words = new Words(sentence);
        while (words.next()) {
            String stem = words.stem();
            Float worth = wanted.get(stem);
            if (worth != null && seen.add(stem)) {
                score += worth;
            }
        }
        return score;
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
            if (wanted.containsKey(words.stem())) {
                marks.add(new Snippet.Mark(words.start(), words.end()));
            }
        }
        return marks;
    }
}
