package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in {@code courriers.yaml} is told, all at once. */
class LetterCheckTest {

    private static final String RIGHT =
            """
            lettre:
              titre: Une lettre
              expediteur: La Caf
              haut: ["vous nous devez"]
              veut_dire: La Caf demande de rembourser.
              delai: {texte: Contester, regle: {apres: lettre, mois: 2}, en_mots: dans les 2 mois}
              demarche: carte
              verifier: [caf]
              vrai: ["Le numéro est écrit."]
              faux: ["Un lien."]
              source: domaine
              verifie_le: 2026-11-21
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheLittleKnowledge() throws IOException {
        try (Stream<Path> files = Files.walk(LittleKnowledge.SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(LittleKnowledge.SOURCE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aRightLetterHasNoFault() throws IOException {
        assertEquals(List.of(), faults(RIGHT));
    }

    @Test
    void theFileMayBeMissing() throws IOException {
        Files.delete(folder.resolve(KnowledgeFolder.LETTERS));
        assertEquals(List.of(), letterFaults());
    }

    @Test
    void whatItOpensAndWhomToCallMustExist() throws IOException {
        assertTold(
                RIGHT.replace("demarche: carte", "demarche: cartes").replace("[caf]", "[cafe]"),
                "« cartes » n'existe pas",
                "« cafe »");
    }

    @Test
    void theDelayIsCountedFromTheLetterAndSaidAsItIsCounted() throws IOException {
        assertTold(RIGHT.replace("apres: lettre", "apres: vol_le"), "se compte depuis sa date");
        assertTold(RIGHT.replace("mois: 2", "mois: 3"), "ne dit pas 3");
        assertTold(RIGHT.replaceAll("(?m)^  delai.*\\R", ""), "n'a pas de délai");
        assertEquals(List.of(), faults(RIGHT.replaceAll("(?m)^  delai.*$", "  arnaque: oui")));
    }

    @Test
    void wordsThatTheSearchWouldNotSeeAndNamesThatNobodyTypesAlikeAreTold() throws IOException {
        assertTold(
                RIGHT.replace(
                        "\"vous nous devez\"",
                        "\"notification refus bourse nationale collège public département rectorat académie\""),
                "la recherche ne le verrait pas");
        assertTold(RIGHT.replace("lettre:\n", "Lettre de refus:\n"), "cet identifiant ne convient pas");
        assertTold(RIGHT.replaceAll("(?m)^  demarche.*\\R", ""), "il manque « demarche »");
    }

    @Test
    void aLetterSaysHowToKnowATrueOneAndWhereThatComesFrom() throws IOException {
        assertTold(
                RIGHT.replaceAll("(?m)^  (vrai|faux|source).*\\R", ""), "comment voir s'il est vrai", "pas de source");
    }

    @Test
    void itsSentencesAreShort() throws IOException {
        assertTold(RIGHT.replace("La Caf demande", "La Caf demande" + " encore".repeat(30)), "une phrase de");
    }

    @Test
    void aMisspeltFieldIsNotPassedOver() throws IOException {
        assertTold(RIGHT.replace("  vrai:", "  vraie:"), "« vraie » n'existe pas ici");
    }

    private void assertTold(String yaml, String... messages) throws IOException {
        List<String> faults = faults(yaml);
        for (String message : messages) {
            assertTrue(faults.stream().anyMatch(fault -> fault.contains(message)), () -> message + " in " + faults);
        }
    }

    private List<String> faults(String yaml) throws IOException {
        Files.writeString(folder.resolve(KnowledgeFolder.LETTERS), yaml);
        return letterFaults();
    }

    private List<String> letterFaults() {
        return Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY).stream()
                .filter(fault -> fault.place().file().equals(KnowledgeFolder.LETTERS))
                .map(Fault::toString)
                .toList();
    }
}
