package fr.guichet.authoring;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips of the hand behind a file that does not parse: seen in its lines, which the parser's own words do not tell. */
final class FaultyLine {

    /**
     * A slip.
     *
     * @param line from 1
     */
    record Slip(int line, String message, String remedy) {}

    private static final String HARD_SPACE = "[\\u00a0\\u2007\\u202f]";

    private static final Pattern COMMENT = Pattern.compile("\\s#.*");
    private static final Pattern FENCE = Pattern.compile("\\s*```.*");
    private static final Pattern HARD_SPACES = Pattern.compile(
            " *" + HARD_SPACE + ".*|\\s*(?:- ?)?[\\w-]+:" + HARD_SPACE + ".*|\\s*-" + HARD_SPACE + ".*");
    private static final Pattern BULLET = Pattern.compile("\\s*([–—−•·]).*");
    private static final Pattern TIGHT_DASH = Pattern.compile("\\s*-[\\w«\"{\\[].*");
    private static final Pattern DASH_IN_FIELD = Pattern.compile("\\s*(?:- )?[\\w-]+: +-\\s.*");
    private static final Pattern BARE_GROUP = Pattern.compile(
            "(?:.*[\\s{,])?(si|sauf|regle|reponses|attendu|choix|delegation|presence|delai): *[\\w-]+: .*");
    /** Between braces, a question mark before a comma means something to YAML; French puts a space before it. */
    private static final Pattern ASKED = Pattern.compile(".*[{\\[].* \\?\\s*[,}\\]].*");

    private static final Pattern OPENING_QUOTE = Pattern.compile("(?:^|[:,{\\[-] *)\"");

    private FaultyLine() {}

    /** The slip at or just above the line {@code at} (from 1) where the parser stopped; null when none is seen. */
    static Slip near(List<String> lines, int at) {
        int open = openQuote(lines, at);
        if (open > 0) {
            return new Slip(
                    open, "un guillemet ouvert n'est pas fermé", "fermez-le à la fin de la phrase, sur la même ligne");
        }
        for (int line = Math.min(at, lines.size()); line >= Math.max(1, at - 1); line--) {
            Slip slip = on(COMMENT.matcher(lines.get(line - 1)).replaceFirst(""), line);
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    private static Slip on(String text, int line) {
        if (FENCE.matcher(text).matches()) {
            return new Slip(line, "« ``` » ne fait pas partie du fichier", "retirez cette ligne");
        }
        if (HARD_SPACES.matcher(text).matches()) {
            return new Slip(
                    line,
                    "une espace spéciale, collée d'un traitement de texte ou d'une page web",
                    "effacez les espaces de cette ligne et retapez-les");
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            return new Slip(
                    line, "« " + bullet.group(1) + " » n'est pas le tiret du clavier", "tapez « - », puis une espace");
        }
        if (TIGHT_DASH.matcher(text).matches()) {
            return new Slip(line, "il manque une espace après le tiret", "écrivez « - », une espace, puis le reste");
        }
        if (DASH_IN_FIELD.matcher(text).matches()) {
            return new Slip(
                    line,
                    "un tiret après les deux-points",
                    "mettez la phrase entre guillemets, ou la liste à la ligne");
        }
        Matcher group = BARE_GROUP.matcher(text);
        if (group.matches()) {
            String name = group.group(1);
            return new Slip(
                    line,
                    "après « " + name + ": », il manque des accolades",
                    "écrivez « " + name + ": {nom: valeur} »");
        }
        String plain = text.replaceAll("\"[^\"]*\"", "");
        if (ASKED.matcher(plain).matches()) {
            return new Slip(
                    line, "« ? » à la fin d'une phrase, entre accolades", "mettez toute la phrase entre guillemets");
        }
        return closedTooOften(plain, line);
    }

    private static Slip closedTooOften(String plain, int line) {
        for (String pair : List.of("{}", "[]")) {
            String close = pair.substring(1);
            if (count(plain, close) > count(plain, pair.substring(0, 1))) {
                return new Slip(line, "un « " + close + " » de trop", "retirez-le");
            }
        }
        return null;
    }

    /** The first line, down to {@code at}, whose last quote opens a text that the line does not close; 0 for none. */
    private static int openQuote(List<String> lines, int at) {
        for (int line = 1; line <= Math.min(at, lines.size()); line++) {
            String text = lines.get(line - 1).replace("\\\"", "");
            boolean odd = count(text, "\"") % 2 == 1;
            if (odd && OPENING_QUOTE.matcher(text.strip()).find()) {
                return line;
            }
        }
        return 0;
    }

    private static int count(String text, String sign) {
        return text.length() - text.replace(sign, "").length();
    }
}
