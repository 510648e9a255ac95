package fr.guichet.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * How a text stands out. Colour is never the only difference: what matters is bold, marked by a sign, or said in words. The
 * four colours used read on a dark and on a light ground.
 */
enum Paint {
    PLAIN(TextColor.ANSI.DEFAULT, false),
    TITLE(TextColor.ANSI.DEFAULT, true),
    SELECTED(TextColor.ANSI.DEFAULT, true),
    KEY(TextColor.ANSI.CYAN, true),
    GOOD(TextColor.ANSI.GREEN, true),
    CHANGED(TextColor.ANSI.MAGENTA, true),
    WARNING(TextColor.ANSI.RED, true);

    private final TextColor.ANSI colour;
    private final boolean bold;

    Paint(TextColor.ANSI colour, boolean bold) {
        this.colour = colour;
        this.bold = bold;
    }

    TextColor colour(boolean coloured) {
        return coloured ? colour : TextColor.ANSI.DEFAULT;
    }

    EnumSet<SGR> modifiers() {
        return bold ? EnumSet.of(SGR.BOLD) : EnumSet.noneOf(SGR.class);
    }
}
