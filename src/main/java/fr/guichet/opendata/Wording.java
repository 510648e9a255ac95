package fr.guichet.opendata;

import java.util.regex.Pattern;

/** Small work on sentences. */
final class Wording {

    private static final Pattern PRESENCE = Pattern.compile(
            "\\bpresence\\b.{0,40}\\b(indispensable|obligatoire)|\\b(se presenter|vous presenter) (en )?personn");

    private static final Pattern PERSON =
            Pattern.compile("\\b(je|j'|vous|il|on|elle|ils|elles) ?[a-z]", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEWS = Pattern.compile(
            "^((je|vous) (n'|ne )|(je peux|vous pouvez) etre |il n'|ma responsabilite |votre responsabilite )");

    private static final String[][] LINKED = {
        {"d'un ", "un "},
        {"d'une ", "une "},
        {"de la ", "la "},
        {"du ", "le "},
        {"des ", ""},
        {"de tous ", "tous les "},
        {"de votre ", "votre "},
        {"de vos ", "vos "},
        {"et ", ""}
    };

    private Wording() {}

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** « Acte de naissance » inside a sentence: « acte de naissance »; an acronym keeps its capitals. */
    static String small(String text) {
        boolean acronym = text.length() < 2 || Character.isUpperCase(text.charAt(1));
        return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** « Si vous avez des enfants. », « Pour déclarer votre adresse. »: what is to be done then is not said here. */
    static boolean isHalf(String sentence) {
        boolean condition = sentence.startsWith("Si ") || sentence.startsWith("Pour ");
        return condition && sentence.indexOf(',') < 0 && sentence.indexOf(':') < 0
                || sentence.startsWith("Pour ") && !PERSON.matcher(sentence).find();
    }

    /** « Je n'ai pas de recours », « Vous pouvez être indemnisé »: good to know, and nothing to do. */
    static boolean isNews(String sentence) {
        return NEWS.matcher(Slug.plain(sentence)).find();
    }

    /** « d'un passeport » as it stands alone: « Un passeport ». */
    static String alone(String text) {
        String alone = text.strip();
        for (String[] form : LINKED) {
            if (alone.regionMatches(true, 0, form[0], 0, form[0].length())) {
                return capital(form[1] + alone.substring(form[0].length()));
            }
        }
        return capital(alone);
    }

    static String open(String text) {
        String open = text.strip();
        while (!open.isEmpty() && ".:;,".indexOf(open.charAt(open.length() - 1)) >= 0) {
            open = open.substring(0, open.length() - 1).strip();
        }
        return open;
    }

    static boolean asksPresence(String sentence) {
        // Quick to say no: every sentence of every sheet is asked.
        boolean possible = sentence.contains("résence") || sentence.contains("personn");
        return possible && PRESENCE.matcher(Slug.plain(sentence)).find();
    }

    /** The first sentence of a long text; the text itself when it is short. */
    static String brief(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.indexOf(". ");
        if (end > 0 && end <= longest) {
            return text.substring(0, end + 1);
        }
        int space = text.lastIndexOf(' ', longest - 1);
        String cut = text.substring(0, space > 0 ? space : longest - 1);
        int bracket = cut.lastIndexOf(" (");
        boolean open = bracket > longest / 4 && cut.indexOf(')', bracket) < 0;
        return (open ? cut.substring(0, bracket) : cut) + "…";
    }
}
