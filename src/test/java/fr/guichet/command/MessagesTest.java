package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final Messages messages = new Messages(stream, false);
    private final List<String> heard = new ArrayList<>();

    @Test
    void aFullScreenHearsWhatWouldBeWrittenOverIt() {
        messages.divert(heard::add);
        messages.say("les fiches sont illisibles\n→ relancez");
        assertEquals(List.of("les fiches sont illisibles → relancez"), heard);
        assertEquals("", stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void givenBackItWritesAgain() {
        messages.divert(heard::add);
        messages.divert(null);
        messages.say("fini");
        assertEquals("guichet : fini\n", stream.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), heard);
    }
}
