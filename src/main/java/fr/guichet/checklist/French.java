package fr.guichet.checklist;

import java.util.List;

/** Small matters of French. */
final class French {

    private French() {}

    /** « votre banque » from « Votre banque »; an acronym keeps its capitals. */
    static String lowerFirst(String text) {
        if (text.length() < 2 || Character.isUpperCase(text.charAt(1)) || text.startsWith("France")) {
            return text;
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** « a, b et c ». */
    static String and(List<String> words) {
        return list(words, " et ");
    }

    /** « a, b ou c ». */
    static String or(List<String> words) {
        return list(words, " ou ");
    }

    private static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    /** Without its full stop, to go on after it. */
    static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** With a full stop, unless it ends in one or in another sign. */
    static String closed(String sentence) {
        if (sentence.isEmpty() || ".!?…»".indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
            return sentence;
        }
        return sentence + ".";
    }
}
