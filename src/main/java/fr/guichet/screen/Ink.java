package fr.guichet.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/** The colour and weight that the next sign is written in, as the codes a terminal knows. */
final class Ink {

    private final EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
    private String colour = "";
    /** Null when it must be made again. */
    private String codes = "";

    void enable(SGR modifier) {
        modifiers.add(modifier);
        codes = null;
    }

    void disable(SGR modifier) {
        modifiers.remove(modifier);
        codes = null;
    }

    void reset() {
        modifiers.clear();
        colour = "";
        codes = "";
    }

    void foreground(TextColor color) {
        colour = color instanceof TextColor.ANSI ansi ? code(ansi) : "";
        codes = null;
    }

    /** Empty for plain. */
    String codes() {
        if (codes == null) {
            StringBuilder text = new StringBuilder();
            for (SGR modifier : modifiers) {
                text.append(text.length() == 0 ? "" : ";").append(code(modifier));
            }
            text.append(text.length() == 0 || colour.isEmpty() ? "" : ";").append(colour);
            codes = text.toString();
        }
        return codes;
    }

    /** The modifiers and colours of {@link Paint}; another is plain. */
    private static int code(SGR modifier) {
        return switch (modifier) {
            case BOLD -> 1;
            case UNDERLINE -> 4;
            case REVERSE -> 7;
            default -> 0;
        };
    }

    private static String code(TextColor.ANSI color) {
        return switch (color) {
            case RED -> "31";
            case GREEN -> "32";
            case MAGENTA -> "35";
            case CYAN -> "36";
            default -> "";
        };
    }
}
