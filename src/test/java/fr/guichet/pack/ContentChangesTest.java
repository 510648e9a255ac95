package fr.guichet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.authoring.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a new edition changes")
class ContentChangesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (Map.Entry<String, byte[]> file : TestPack.content("2026-12-01").entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Test
    void isSaidWithTheMostPressingFirst() throws IOException {
        edit("conseil.yaml", "Le tuteur signe.", "Seul le tuteur signe.");
        edit("orientations.yaml", "32 30", "32 31");
        edit(TestPack.ATTESTATION, "25 €", "30 €");
        edit(TestPack.ATTESTATION, "Elle vaut 3 mois.", "Elle vaut 6 mois.");
        edit(TestPack.ATTESTATION, "Imprimer une attestation.", "Avoir une attestation.");
        assertEquals(
                List.of(
                        "Prix : Attestation d'essai, « L'attestation coûte 25 €. » devient « L'attestation coûte 30 €. »",
                        "Numéro : Caisse d'allocations familiales, « 32 30 » devient « 32 31 »",
                        "Date ou délai : Attestation d'essai, « Elle vaut 3 mois. » devient « Elle vaut 6 mois. »",
                        "Règle du conseil : Le conseil, « Le tuteur signe. » devient « Seul le tuteur signe. »",
                        "Texte : Attestation d'essai, « Imprimer une attestation. » devient « Avoir une attestation. »"),
                changes(Set.of()));
    }

    @Test
    void beginsWithWhatThisDeskPrintedLately() throws IOException {
        edit(TestPack.ATTESTATION, "Imprimer une attestation.", "Avoir une attestation.");
        edit("orientations.yaml", "32 30", "32 31");
        assertTrue(changes(Set.of("attestation-essai")).get(0).startsWith("Texte : Attestation d'essai"));
        assertTrue(changes(Set.of()).get(0).startsWith("Numéro"));
    }

    @Test
    void isNothingWhenOnlyTheDayOfACheckChanged() throws IOException {
        edit(TestPack.ATTESTATION, "verifie_le: 2026-11-21", "verifie_le: 2026-12-21");
        assertEquals(List.of("Rien de ce qui s'imprime n'a changé."), changes(Set.of()));
    }

    @Test
    void tellsWhatCameAndWhatWent() throws IOException {
        Path old = folder.resolve(TestPack.ATTESTATION);
        Files.move(old, old.resolveSibling("autre-essai.yaml"));
        assertEquals(List.of("Nouveau : Attestation d'essai.", "Retiré : Attestation d'essai."), changes(Set.of()));
    }

    /** A counsellor wants its title, not each of its sentences. */
    @Test
    void namesALetterOrAContactThatCameOrWentOnce() throws IOException {
        Path old = Files.createDirectories(folder.resolve("avant"));
        for (Map.Entry<String, byte[]> file : TestPack.content("2026-12-01").entrySet()) {
            Path target = old.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        String letter =
                """
                %s:
                  titre: %s
                  delai: {texte: Contester, regle: {apres: lettre, mois: 2}, en_mots: dans les 2 mois}
                """;
        Files.writeString(old.resolve("courriers.yaml"), letter.formatted("impaye", "Loyer impayé"));
        Files.writeString(
                folder.resolve("courriers.yaml"),
                letter.formatted("impaye", "Loyer impayé") + letter.formatted("refus", "Refus de bourse"));
        edit("orientations.yaml", "caf:", "caisse:");
        assertEquals(
                List.of(
                        "Nouveau : contact « Caisse d'allocations familiales ».",
                        "Nouveau : courrier « Refus de bourse ».",
                        "Retiré : contact « Caisse d'allocations familiales »."),
                ContentChanges.between(KnowledgeFolder.read(old), KnowledgeFolder.read(folder), Set.of()));
    }

    @Test
    void isShownInALongTextWhereItStands() throws IOException {
        String lengthy = "Une phrase assez longue pour ne pas tenir et encore un peu plus longue avec à la fin ";
        edit(TestPack.ATTESTATION, "L'attestation coûte 25 €.", lengthy + "30 €.");
        Path old = Files.createDirectories(folder.resolve("avant"));
        for (Map.Entry<String, byte[]> file : TestPack.content("2026-12-01").entrySet()) {
            Path target = old.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path before = old.resolve(TestPack.ATTESTATION);
        Files.writeString(before, Files.readString(before).replace("L'attestation coûte 25 €.", lengthy + "25 €."));
        String line = ContentChanges.between(KnowledgeFolder.read(old), KnowledgeFolder.read(folder), Set.of())
                .get(0);
        assertTrue(line.contains("à la fin 25 €. » devient « …"), line);
        assertTrue(line.endsWith("à la fin 30 €. »"), line);
    }

    @Test
    void isNeverMoreThanTenLines() throws IOException {
        StringBuilder many = new StringBuilder("pieges: [Elle vaut 3 mois.");
        for (int i = 0; i < 20; i++) {
            many.append(", Une phrase ").append((char) ('a' + i)).append('.');
        }
        edit(TestPack.ATTESTATION, "pieges: [Elle vaut 3 mois.", many.toString());
        List<String> lines = changes(Set.of());
        assertEquals(10, lines.size());
        assertEquals("Et 11 autres changements ; en tout, 1 fichier changé.", lines.get(9));
    }

    private List<String> changes(Set<String> lately) {
        return ContentChanges.between(KnowledgeFolder.read(TestPack.CONTENT), KnowledgeFolder.read(folder), lately);
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), before);
        Files.writeString(path, text.replace(before, after));
    }
}
