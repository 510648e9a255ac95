package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.report.Activity;
import fr.guichet.report.Audience;
import fr.guichet.report.PlaceKind;
import fr.guichet.report.Register;
import fr.guichet.report.Reporting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet paquet, guichet maj")
class UpdateCommandTest {

    private static final Path SMALL = Run.PROJECT.toPath().resolve("src/test/resources/fr/guichet/pack/petit");

    @TempDir
    Path home;

    private Path content;
    private Path pack;

    @BeforeEach
    void copy() throws IOException {
        content = home.resolve("contenu");
        pack = home.resolve("paquet.zip");
        try (Stream<Path> files = Files.walk(SMALL)) {
            files.forEach(this::copy);
        }
        assertEquals(0, guichet("paquet", "--nouvelle-cle", home + "/cle").code());
    }

    @Test
    void aPackServesUntilItIsTakenBack() throws IOException {
        trust();
        make("2026-11-22.2", "25 €", "30 €");
        Run.Result installed = guichet("maj", pack.toString());
        assertEquals(0, installed.code(), installed.err());
        assertEquals(
                "Paquet en service : édition du 22 novembre 2026, n° 2.",
                installed.lines().get(0));
        assertTrue(installed.lines().size() <= 13, installed.out());
        assertEquals(
                "Ce qui sert : le paquet, édition du 22 novembre 2026, n° 2.\n",
                guichet("maj").out());
        assertTrue(guichet("fiche", "attestation-essai").out().contains("30 €"));
        assertEquals(1, guichet("fiche", "carte-identite").code());
        assertEquals(
                "guichet : dossier contrôlé : knowledge ; ce poste se sert d'un paquet plus récent, du 22 novembre 2026, n° 2"
                        + " → « Les paquets », dans LISEZMOI.md\n",
                guichet("verifier", "--carte", "rsa").err());

        assertEquals(
                "Ce paquet sert déjà : édition du 22 novembre 2026, n° 2.\n",
                guichet("maj", pack.toString()).out());
        Run.Result back = guichet("maj", "--retour");
        assertEquals("Ce qui sert : les connaissances livrées, édition du 22 novembre 2026.\n", back.out());
        assertEquals(0, guichet("fiche", "carte-identite").code());
        assertEquals(1, guichet("maj", "--retour").code());
    }

    @Test
    void aPackAfterAnotherSaysWhatChanges() throws IOException {
        trust();
        make("2026-11-22.2", "25 €", "30 €");
        guichet("maj", pack.toString());
        make("2026-11-22.3", "30 €", "35 €");
        assertEquals(
                """
                Paquet en service : édition du 22 novembre 2026, n° 3.
                Ce qui change :
                - Prix : Attestation d'essai, « L'attestation coûte 30 €. » devient « L'attestation coûte 35 €. »
                Pour reprendre ce qui servait avant : guichet maj --retour
                """,
                guichet("maj", pack.toString()).out());
        assertEquals(
                "Ce qui sert : le paquet, édition du 22 novembre 2026, n° 2.\n",
                guichet("maj", "--retour").out());
    }

    @Test
    void whatThisDeskCountedLatelyComesFirst() throws IOException {
        trust();
        make("2026-11-22.2", "25 €", "30 €");
        guichet("maj", pack.toString());
        edit("Elle vaut 3 mois.", "Elle vaut 6 mois.");
        Path contacts = content.resolve("orientations.yaml");
        Files.writeString(contacts, Files.readString(contacts).replace("32 30", "32 31"));
        Activity visit = new Activity(
                PlaceKind.DESK,
                List.of("social_sante"),
                List.of("attestation-essai"),
                "",
                Activity.NO_MANDATE,
                15,
                null,
                List.of(),
                "");
        Path state = home.resolve(".local/state/guichet");
        new Register(state, Reporting.DEFAULT, () -> YearMonth.of(2026, 11)).record(visit, Audience.NONE);
        make("2026-11-22.3", "rien", "rien");
        List<String> lines = guichet("maj", pack.toString()).lines();
        assertTrue(lines.get(2).startsWith("- Date ou délai : Attestation d'essai"), lines.get(2));
        assertTrue(lines.get(3).startsWith("- Numéro : Caisse d'allocations familiales"), lines.get(3));
    }

    @Test
    void aRefusalIsOneLineAndChangesNothing() throws IOException {
        make("2026-11-22.2", "25 €", "30 €");
        Run.Result unknown = guichet("maj", pack.toString());
        assertEquals(3, unknown.code());
        assertEquals(
                "guichet : ce poste n'a pas la clé de qui fait les paquets → demandez-la, puis « guichet poste"
                        + " cle=LA_CLÉ »\n",
                unknown.err());
        trust();
        byte[] altered = Files.readAllBytes(pack);
        altered[altered.length / 2] ^= 1;
        Files.write(pack, altered);
        Run.Result refused = guichet("maj", pack.toString());
        assertEquals(3, refused.code());
        assertEquals(1, refused.err().lines().count());
        assertTrue(refused.err().endsWith(" ; rien n'a changé ici\n"), refused.err());
        assertEquals("", refused.out());
        assertFalse(Files.exists(home.resolve(".local/share/guichet/paquets/courant")));
    }

    @Test
    void aNamedFolderServesBeforeThePack() throws IOException {
        trust();
        make("2026-11-22.2", "25 €", "30 €");
        guichet("maj", pack.toString());
        Run named = Run.in(home).with("GUICHET_KNOWLEDGE", SMALL.toString());
        assertTrue(named.guichet("fiche", "attestation-essai").out().contains("25 €"));
    }

    @Test
    void aPackThatTheProgramCannotReadAnyMoreGivesWayToWhatWasShipped() throws IOException {
        trust();
        make("2026-11-22.2", "25 €", "30 €");
        guichet("maj", pack.toString());
        File installed = home.resolve(".local/share/guichet/paquets/paquet-1").toFile();
        for (File file : installed.listFiles((folder, name) -> name.startsWith("compile-"))) {
            assertTrue(file.renameTo(new File(installed, "compile-ancien")));
        }
        // A newer program compiles it again…
        assertEquals(
                "guichet : le programme a changé : préparation du paquet, quelques secondes…\n",
                guichet("fiche", "attestation-essai").err());
        assertEquals("", guichet("fiche", "attestation-essai").err());
        // … unless it finds faults in it.
        for (File file : installed.listFiles((folder, name) -> name.startsWith("compile-"))) {
            assertTrue(file.renameTo(new File(home.toFile(), "ailleurs-" + file.getName())));
        }
        Files.writeString(installed.toPath().resolve("knowledge/conseil.yaml"), "regles: rien\n");
        Run.Result shipped = guichet("fiche", "carte-identite");
        assertEquals(0, shipped.code());
        assertTrue(shipped.err().contains("les connaissances livrées servent"), shipped.err());
    }

    @Test
    void aPackIsNotMadeWithoutWhatItNeeds() throws IOException {
        assertEquals(3, guichet("paquet", content.toString()).code());
        Run.Result future = paquet("2027-01-01");
        assertEquals(3, future.code());
        assertTrue(future.err().contains("est dans le futur"), future.err());
        assertEquals(2, paquet("demain").code());
        Files.delete(content.resolve("edition.txt"));
        Run.Result none = guichet("paquet", "--cle-privee", key(), content.toString());
        assertTrue(none.err().contains("n'a pas d'édition"), none.err());
        edit("theme: social_sante", "theme: rien");
        assertEquals(3, paquet("2026-11-22").code());
        assertFalse(Files.exists(pack));
    }

    private void make(String edition, String before, String after) throws IOException {
        edit(before, after);
        Run.Result made = paquet(edition);
        assertEquals(0, made.code(), made.err());
    }

    private Run.Result paquet(String edition) {
        return guichet(
                "paquet", "--cle-privee", key(), "--edition", edition, "--sortie", pack.toString(), content.toString());
    }

    private void edit(String before, String after) throws IOException {
        Path file = content.resolve("demarches/attestation-essai.yaml");
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private void trust() throws IOException {
        String line = Files.readString(Path.of(key()))
                .lines()
                .filter(text -> text.contains("publique"))
                .findFirst()
                .orElseThrow();
        String key = line.substring(line.lastIndexOf(' ') + 1);
        Run.Result set = guichet("poste", "cle=" + key);
        assertEquals(0, set.code(), set.err());
    }

    private String key() {
        return home + "/cle/guichet-cle-privee.pem";
    }

    private Run.Result guichet(String... words) {
        return Run.in(home).guichet(words);
    }

    private void copy(Path file) {
        try {
            Files.copy(file, content.resolve(SMALL.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
