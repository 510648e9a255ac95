package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

    @TempDir
    Path folder;

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void wordsOnOneLineAreWorthEachOther() throws IOException {
        Lexicon lexicon = read("carte grise, certificat d'immatriculation");
        assertEquals(List.of(Words.stems("certificat immatriculation")), targets(lexicon, "carte grise"));
        assertEquals(List.of(Words.stems("carte grise")), targets(lexicon, "certificats d’immatriculation"));
    }

    @Test
    void anArrowGoesOneWay() throws IOException {
        Lexicon lexicon = read("nounou => mode de garde # ce que disent les parents");
        assertEquals(List.of(Words.stems("mode garde")), targets(lexicon, "nounou"));
        assertEquals(List.of(), targets(lexicon, "mode de garde"));
    }

    @Test
    void aSmallWordThatTurnsTheMeaningCounts() throws IOException {
        Lexicon lexicon = read("plus de papiers => carte d'identité");
        assertEquals(List.of(), targets(lexicon, "papiers"));
    }

    @Test
    void everyFaultHasItsLineAndItsRemedy() throws IOException {
        read("rsa, rmi", "", "seul", "de la => caf", "apl =>", "a b, c,, d");
        assertEquals(
                List.of(3, 4, 5, 6),
                faults.stream().map(fault -> fault.place().line()).distinct().toList());
        faults.forEach(fault -> assertTrue(fault.toString().startsWith("synonymes.txt:"), fault.toString()));
    }

    @Test
    void anOldNameFindsTheNewOneAndBack() throws IOException {
        Lexicon lexicon = LexiconReader.read(
                folder,
                mapping(Map.of(
                        "Pôle emploi",
                        mapping(Map.of(
                                "nouveau", text("France Travail"),
                                "depuis", text("2024"),
                                "phrase", text("Pôle emploi s'appelle France Travail depuis 2024."),
                                "source", text("domaine"))))),
                faults);
        assertEquals(List.of(), faults);
        Lexicon.Name toNew = rule(lexicon, "pole emploi").name();
        assertEquals(Lexicon.Name.changed("Pôle emploi s'appelle France Travail depuis 2024.", true), toNew);
        assertEquals(
                Lexicon.Name.changed(toNew.line(), false),
                rule(lexicon, "france travail").name());
    }

    @Test
    void aNameWithoutASourceIsAFault() throws IOException {
        LexiconReader.read(
                folder,
                mapping(Map.of("ANPE", mapping(Map.of("nouveau", text("France Travail"), "phrase", text("L'ANPE…"))))),
                faults);
        assertTrue(faults.toString().contains("« source »"), faults.toString());
    }

    @Test
    void theCompiledFileGivesBackTheSameRules() throws IOException {
        Lexicon lexicon = read("sécu, assurance maladie, cpam", "nounou => mode de garde", "nounou agréée => assmat");
        Path file = folder.resolve(Lexicon.FILE);
        lexicon.write(file);
        Lexicon loaded = Lexicon.load(file.toFile());
        for (String words : List.of("sécu", "assurance maladie", "cpam", "nounou agréée", "papiers")) {
            List<String> stems = Words.stems(words);
            assertEquals(lexicon.matching(stems, 0), loaded.matching(stems, 0));
        }
    }

    @Test
    void theShippedFilesHaveNoFault() throws IOException {
        Path shipped = Path.of(System.getProperty("guichet.basedir", ".")).resolve("knowledge");
        Lexicon lexicon = LexiconReader.read(shipped, null, faults);
        assertEquals(List.of(), faults);
        assertTrue(lexicon.size() > 300);
    }

    private Lexicon read(String... lines) throws IOException {
        Files.write(folder.resolve(LexiconReader.SYNONYMS), List.of(lines));
        return LexiconReader.read(folder, null, faults);
    }

    private static List<List<String>> targets(Lexicon lexicon, String words) {
        List<Lexicon.Rule> rules = lexicon.matching(Words.stems(words), 0);
        return rules.isEmpty() ? List.of() : rules.get(0).to();
    }

    private static Lexicon.Rule rule(Lexicon lexicon, String words) {
        return lexicon.matching(Words.stems(words), 0).get(0);
    }

    private static Node text(String text) {
        return Node.text(new Node.Place("noms.yaml", 1), text);
    }

    private static Node mapping(Map<String, Node> entries) {
        return new Node.Mapping(new Node.Place("noms.yaml", 1), new LinkedHashMap<>(entries));
    }
}
