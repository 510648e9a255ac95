package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CompiledTreeTest {

    private static final JsonFactory JSON = new JsonFactory();

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        String json =
                """
                {"titre":"Carte d'identité","vide":"","rien":null,"nombre":25,"liste":[],"objet":{},\
                "signes":"de l’eau, œuf, 25 €, 👋","encore":["25","Carte d'identité",["oui",{"titre":7}]]}""";
        assertEquals(json, json(CompiledTree.read(bytes(json), "essai")));
    }

    @Test
    void aTextMayBeLongAndTextsMayBeMany() throws IOException {
        StringBuilder json = new StringBuilder("[\"" + "é".repeat(40_000) + "\"");
        for (int i = 0; i < 20_000; i++) {
            json.append(",\"texte ").append(i).append('"');
        }
        json.append(']');
        assertEquals(json.toString(), json(CompiledTree.read(bytes(json.toString()), "essai")));
    }

    @Test
    void aFileCutShortIsSaidToBeDamaged() throws IOException {
        byte[] whole = bytes("{\"titre\":\"Carte\",\"choix\":[\"un\",\"deux\"]}");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            IOException e = assertThrows(IOException.class, () -> CompiledTree.read(cut, "essai"));
            assertEquals("essai : fichier abîmé", e.getMessage());
        }
    }

    private static byte[] bytes(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CompiledTree.write(Node.read(parser, "essai"), bytes);
            return bytes.toByteArray();
        }
    }

    private static String json(Node node) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            node.write(json);
        }
        return text.toString();
    }
}
