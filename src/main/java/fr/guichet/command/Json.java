package fr.guichet.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** JSON on the output: compact, UTF-8 always, and no control character, not even those that JSON allows. */
final class Json {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new NoControlCharacter()).build();

    private Json() {}

    /** Closing it leaves the output open. */
    static JsonGenerator on(Output out) throws IOException {
        return on(out.bytes());
    }

    /** Closing it leaves the stream open. */
    static JsonGenerator on(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Null for an empty text. */
    static void textOrNull(String name, String text, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (text == null || text.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private static final class NoControlCharacter extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7f;
        private static final int LAST_CONTROL = 0x9f;

        private final int[] ascii = standardAsciiEscapesForJSON();

        NoControlCharacter() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c > DELETE && c <= LAST_CONTROL || c <= Character.MAX_VALUE && Output.turns((char) c)
                    ? new SerializedString(String.format("\\u%04X", c))
                    : null;
        }
    }
}
