package fr.guichet.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From bytes to characters, before the parser: the one of the JDK writes on the standard error when they do not fit. */
final class Decoder {

    private static final int DECLARATION = 200;
    private static final char BYTE_ORDER = '\ufeff';

    private Decoder() {}

    /** @throws SheetException if the bytes are no text in the encoding that they name */
    static String whole(byte[] bytes) throws SheetException {
        return decode(bytes, CodingErrorAction.REPORT);
    }

    /** The beginning of a text, which may be cut anywhere. */
    static String start(byte[] bytes) throws SheetException {
        return decode(bytes, CodingErrorAction.REPLACE);
    }

    private static String decode(byte[] bytes, CodingErrorAction otherwise) throws SheetException {
        try {
            String text = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(otherwise)
                    .onUnmappableCharacter(otherwise)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SheetException("le texte est mal encodé");
        }
    }

    private static Charset charset(byte[] bytes) throws SheetException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe) {
            return StandardCharsets.UTF_16;
        }
        String declared = declared(bytes);
        if (declared.isEmpty() || declared.regionMatches(true, 0, "utf-16", 0, "utf-16".length())) {
            // What was read as signs of one byte is not written in two.
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared);
        } catch (IllegalArgumentException e) {
            throw new SheetException("son encodage n'est pas connu");
        }
    }

    private static String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int end = start.indexOf("?>");
        int name = start.indexOf("encoding=");
        if (name < 0 || name > end) {
            return "";
        }
        char quote = start.charAt(name + "encoding=".length());
        int from = name + "encoding=".length() + 1;
        int to = start.indexOf(quote, from);
        return to < 0 ? "" : start.substring(from, to);
    }
}
