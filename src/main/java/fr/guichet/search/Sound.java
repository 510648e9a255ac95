package fr.guichet.search;

/**
 * How a French word sounds, roughly: words that are spelt by ear have the sound of the right ones. Endings that are not heard
 * are left out; so is every « e » but a first one, for without accents nothing says which are heard.
 */
final class Sound {

    private static final String VOWELS = "aeiouy";

    /** Spellings and their sounds; the first that fits is taken. Capitals are sounds that no letter writes alone. */
    private static final String[][] SPELLINGS = {
        {"tion", "siO"},
        {"ssion", "siO"},
        {"eaux", "o"},
        {"aient", "e"},
        {"eau", "o"},
        {"oeu", "e"},
        {"ein", "I"},
        {"ain", "I"},
        {"aim", "I"},
        {"ien", "iI"},
        {"oin", "wI"},
        {"aill", "ai"},
        {"eill", "ei"},
        {"ouill", "Ui"},
        {"ill", "i"},
        {"ail", "ai"},
        {"eil", "ei"},
        {"sch", "S"},
        {"ch", "S"},
        {"ph", "f"},
        {"th", "t"},
        {"rh", "r"},
        {"qu", "k"},
        {"cqu", "k"},
        {"gn", "n"},
        {"ou", "U"},
        {"oi", "wa"},
        {"oy", "wai"},
        {"au", "o"},
        {"ai", "e"},
        {"ay", "ei"},
        {"ei", "e"},
        {"ey", "e"},
        {"eu", "e"},
        {"on", "O"},
        {"om", "O"},
        {"an", "A"},
        {"am", "A"},
        {"en", "A"},
        {"em", "A"},
        {"in", "I"},
        {"im", "I"},
        {"yn", "I"},
        {"ym", "I"},
        {"un", "I"},
        {"um", "I"},
        {"sc", "s"},
        {"gu", "g"},
        {"c", "k"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"y", "i"},
        {"z", "s"},
        {"h", ""}
    };

    private Sound() {}

    /** The sound of a folded word. */
    static String of(String folded) {
        String word = withoutSilentEnd(folded);
        StringBuilder sound = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at += read(word, at, sound);
        }
        for (int i = sound.length() - 1; i > 0; i--) {
            if (sound.charAt(i) == 'e') {
                sound.deleteCharAt(i);
            }
        }
        return sound.toString();
    }

    /** Without the last consonants, that are not heard, and the « r » of « er ». */
    private static String withoutSilentEnd(String word) {
        int length = word.length();
        while (length > 2 && "sxtdpz".indexOf(word.charAt(length - 1)) >= 0) {
            length--;
        }
        if (length > 3 && word.charAt(length - 1) == 'r' && word.charAt(length - 2) == 'e') {
            length--;
        }
        return word.substring(0, length);
    }

    private static int read(String word, int at, StringBuilder sound) {
        char c = word.charAt(at);
        if ((c == 'c' || c == 'g') && at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0) {
            add(sound, c == 'c' ? "s" : "j");
            return 1;
        }
        for (String[] spelling : SPELLINGS) {
            if (fits(spelling[0], word, at)) {
                add(sound, spelling[1]);
                return spelling[0].length();
            }
        }
        add(sound, String.valueOf(c));
        return 1;
    }

    /** A vowel before « n » or « m » is nasal only if neither a vowel nor the same letter follows. */
    private static boolean fits(String spelling, String word, int at) {
        if (!word.startsWith(spelling, at)) {
            return false;
        }
        int next = at + spelling.length();
        char last = spelling.charAt(spelling.length() - 1);
        boolean nasal = (last == 'n' || last == 'm') && spelling.length() > 1 && !spelling.equals("gn");
        return !nasal
                || next >= word.length()
                || VOWELS.indexOf(word.charAt(next)) < 0
                        && word.charAt(next) != 'h'
                        && "nm".indexOf(word.charAt(next)) < 0;
    }

    /** Doubled sounds are heard once. */
    private static void add(StringBuilder sound, String more) {
        for (int i = 0; i < more.length(); i++) {
            if (sound.length() == 0 || sound.charAt(sound.length() - 1) != more.charAt(i)) {
                sound.append(more.charAt(i));
            }
        }
    }
}
