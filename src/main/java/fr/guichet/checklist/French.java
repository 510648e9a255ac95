package fr.guichet.checklist;

import java.util.List;
import java.util.regex.Pattern;

/** Small matters of French. */
final class French {

    /** What presses, in the first sentence. */
    private static final Pattern AT_ONCE =
            Pattern.compile("^([^.?!]*?)(?<! dès| pour| ou),? (?:tout de suite|aujourd'hui|maintenant)(?=[ ,.])");

    private static final Pattern NAMES =
            Pattern.compile("France|(?:Aspa|Anef|Caf|Carsat|Esat|Ofpra|Pacs|Assurance (?:maladie|retraite))\\b");

    private static final String HELLO = "Bonjour, ";

    private French() {}

    /** « Bloquer la carte, tout de suite. » once it is done: « Bloquer la carte. » */
    static String atLeisure(String sentence) {
        return AT_ONCE.matcher(sentence).replaceFirst("$1");
    }

    /** « votre banque » from « Votre banque »; an acronym and a name keep their capitals. */
    static String lowerFirst(String text) {
        if (text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || NAMES.matcher(text).lookingAt()) {
            return text;
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** « votre banque », « le vendeur de la voiture » in a sentence; the name of an institution keeps its capital. */
    static String inside(String name) {
        return name.matches("(Votre|Le|La) .*") ? lowerFirst(name) : name;
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

    /** « Bonjour, je viens pour : a. » and the same for b: « Bonjour, je viens pour : a et b. » Otherwise one after the other. */
    static String together(String one, String other) {
        if (one.equals(other) || other.isEmpty()) {
            return one;
        }
        int lead = one.indexOf(" : ") + 3;
        if (lead > 3 && other.startsWith(one.substring(0, lead))) {
            return open(one) + " et " + other.substring(lead);
        }
        boolean greets = one.startsWith(HELLO) && other.startsWith(HELLO);
        return one.isEmpty() ? other : one + " " + (greets ? upperFirst(other.substring(HELLO.length())) : other);
    }

    /** With a full stop, unless it ends in one or in another sign. */
    static String closed(String sentence) {
        if (sentence.isEmpty() || ".!?…»".indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
            return sentence;
        }
        return sentence + ".";
    }
}
