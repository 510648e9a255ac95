package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {

    @Test
    void argumentsThatWereReadWellStayAsTheyAre() {
        assertArrayEquals(new String[] {"chercher", "été"}, RawArguments.repaired(new String[] {"chercher", "été"}));
    }

    @Test
    void lostLettersComeBackFromTheCommandLine() {
        String[] lost = {"chercher", "carte d'identit\uFFFD\uFFFD", ""};
        byte[] typed = "java\0-cp\0x.jar\0chercher\0carte d'identité\0\0".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(new String[] {"chercher", "carte d'identité", ""}, RawArguments.last(lost, typed));
    }

    @Test
    void aShorterCommandLineChangesNothing() {
        String[] lost = {"a", "\uFFFD"};
        assertArrayEquals(lost, RawArguments.last(lost, "b\0".getBytes(StandardCharsets.UTF_8)));
    }
}
