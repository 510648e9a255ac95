package fr.guichet.print;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.checklist.Checklist;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of design §8, always present. */
class JsonSheetTest {

    private static JsonNode json(Checklist sheet) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            JsonSheet.write(sheet, json);
        }
        return new ObjectMapper().readTree(text.toString());
    }

    private static void holds(JsonNode object, String... keys) {
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            if (!object.has(key)) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyIsThereEvenWhenThereIsNothingToSay() throws IOException {
        JsonNode empty = json(visit("attestation").sheet());
        holds(
                empty,
                "demarches",
                "date",
                "fait",
                "blocs",
                "pochette",
                "echeances",
                "attention",
                "relance",
                "a_verifier");
        holds(empty, "code");
        assertTrue(empty.get("relance").isNull());
        JsonNode block = empty.get("blocs").get(0);
        holds(block, "titre", "quand", "contact", "pieces", "etapes");
        assertTrue(block.get("quand").isNull());
        assertTrue(block.get("contact").isNull());
    }

    @Test
    void aWholeSheet() throws IOException {
        JsonNode sheet = json(visit("carte", "grise")
                .answer("carte.motif", "volee")
                .answer("grise.volee", "oui")
                .answer("grise.achat_le", "2026-11-10")
                .done("carte.rdv")
                .sheet());
        assertEquals("2026-11-23", sheet.get("date").asText());
        assertEquals(
                "Prendre rendez-vous.", sheet.get("fait").get(0).get("texte").asText());
        JsonNode police = sheet.get("blocs").get(1);
        assertEquals("Police ou gendarmerie", police.get("contact").get("nom").asText());
        holds(police.get("contact"), "nom", "telephone", "verifie_le");
        holds(police.get("pieces").get(0), "id", "texte", "pour", "certaine", "en_main");
        holds(police.get("etapes").get(0), "texte", "qui", "dire", "demander", "certaine");
        assertEquals("vous", police.get("etapes").get(0).get("qui").asText());
        JsonNode here = sheet.get("blocs").get(2);
        assertEquals("2026-12-10", here.get("quand").get("date").asText());
        holds(sheet.get("pochette").get(0), "id", "texte", "pour", "en_main");
        holds(sheet.get("echeances").get(0), "texte", "date");
        assertEquals("2026-12-03", sheet.get("relance").get("date").asText());
        assertTrue(sheet.get("a_verifier").size() > 0);
    }
}
