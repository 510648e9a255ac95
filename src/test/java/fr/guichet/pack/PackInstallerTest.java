package fr.guichet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.authoring.ContentEdition;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.KnowledgeBase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The packs of a desk")
class PackInstallerTest {

    private static final ContentEdition SHIPPED = TestPack.edition("2026-11-22");
    private static final String PROGRAM = "essai";

    /** A power cut: nothing after it is done, not even what tidies up. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path data;

    private PackStore store;

    @BeforeEach
    void open() {
        store = new PackStore(data.toFile());
    }

    @Test
    void areNoneAtFirstAndThenTheOneThatCame() throws IOException {
        assertNull(store.current());
        assertFalse(PackStore.isUsed(data.toFile()));
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        assertTrue(PackStore.isUsed(data.toFile()));
        assertEquals(TestPack.edition("2026-12-01"), store.current().edition());
        assertEquals("L'attestation coûte 30 €.", cost());
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(store.folder().toPath())));
    }

    @Test
    void areNotReplacedByAnOlderOneOrByOneOfTheSameEdition() throws IOException {
        String older = refused(TestPack.of("2026-11-21"));
        assertEquals(
                "paquet refusé, il est plus ancien (édition 2026-11-21) que ce qui sert (2026-11-22)"
                        + " → pour revenir en arrière : « guichet maj --retour »",
                older);
        install(TestPack.of("2026-12-01.2", "25 €", "30 €"));
        assertTrue(refused(TestPack.of("2026-12-01")).startsWith("paquet refusé, il est plus ancien"));
        assertEquals(
                "paquet refusé, l'édition 2026-12-01.2 est déjà celle qui sert"
                        + " → si le contenu a changé, demandez une édition plus récente",
                refused(TestPack.of("2026-12-01.2", "25 €", "40 €")));
        assertEquals("L'attestation coûte 30 €.", cost());
    }

    @Test
    void areLeftAloneByTheOneThatServesAlready() throws IOException {
        install(TestPack.of("2026-12-01"));
        InstalledPack before = store.current();
        assertNull(install(TestPack.of("2026-12-01")));
        assertEquals(before, store.current());
    }

    @Test
    void areNotReplacedByOneWhoseContentIsFaulty() throws IOException {
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        String said = refused(TestPack.of("2026-12-02", "theme: social_sante", "theme: rien"));
        assertTrue(
                said.startsWith("paquet refusé, ce guichet ne sait pas lire son contenu : " + TestPack.ATTESTATION
                        + ":2 : « theme »"),
                said);
        assertTrue(said.endsWith(" ; rien n'a changé ici"), said);
        assertEquals("L'attestation coûte 30 €.", cost());
        assertEquals(List.of("courant", "paquet-1"), names());
    }

    @Test
    void goBackOneByOneToWhatWasShipped() throws IOException {
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        install(TestPack.of("2026-12-02", "25 €", "40 €"));
        assertEquals("L'attestation coûte 40 €.", cost());
        assertTrue(takeBack());
        assertEquals("L'attestation coûte 30 €.", cost());
        assertTrue(takeBack());
        assertNull(store.current());
        assertFalse(takeBack());
        // And what was taken back may come again.
        install(TestPack.of("2026-12-02", "25 €", "40 €"));
        assertEquals("L'attestation coûte 40 €.", cost());
    }

    @Test
    void areTheOldOneOrTheNewOneWhereverThePowerIsCut() throws IOException {
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        List<String> steps = steps(TestPack.of("2026-12-02", "25 €", "31 €"));
        assertEquals(List.of("write", "check", "compile", "sync", "rename", "point", "switch"), steps);
        int number = 3;
        for (String last : steps) {
            Pack next = TestPack.of("2026-12-0" + number, "25 €", (30 + number) + " €");
            String before = cost();
            assertThrows(
                    PowerCut.class,
                    () -> install(next, step -> {
                        if (step.equals(last)) {
                            throw new PowerCut();
                        }
                    }));
            assertEquals(before, cost(), last);
            install(next);
            assertEquals("L'attestation coûte " + (30 + number) + " €.", cost());
            assertEquals(
                    List.of(),
                    names().stream().filter(name -> name.startsWith(".arrivee")).toList(),
                    last);
            number++;
        }
    }

    @Test
    void areNotReplacedOnADiskThatFails() throws IOException {
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        for (String last : List.of("check", "compile", "sync", "rename")) {
            assertThrows(
                    IOException.class,
                    () -> install(TestPack.of("2026-12-02"), step -> {
                        if (step.equals(last)) {
                            throw new IOException("No space left on device");
                        }
                    }));
            assertEquals(List.of("courant", "paquet-1"), names(), last);
            assertEquals("L'attestation coûte 30 €.", cost());
        }
    }

    @Test
    void stayThereForTheScreensThatReadThem() throws IOException {
        install(TestPack.of("2026-12-01", "25 €", "30 €"));
        KnowledgeBase open = KnowledgeBase.open(store.current().compiled(PROGRAM));
        for (int i = 2; i <= 6; i++) {
            install(TestPack.of("2026-12-0" + i));
        }
        assertEquals("L'attestation coûte 30 €.", cost(open));
        for (int day = 10; day <= 14; day++) {
            install(TestPack.of("2026-12-" + day));
        }
        assertFalse(names().contains("paquet-1"));
        assertEquals(11, PackStore.number(store.current().folder().getName()));
    }

    @Test
    void comeOneAtATime() throws IOException {
        try (PackInstaller first = PackInstaller.open(store)) {
            assertNotNull(first);
            assertEquals(
                    "une autre mise à jour est en cours → attendez sa fin",
                    assertThrows(DataException.class, () -> PackInstaller.open(store))
                            .getMessage());
        }
        install(TestPack.of("2026-12-01"));
    }

    @Test
    void areNoneWhenThePointerIsDamaged() throws IOException {
        install(TestPack.of("2026-12-01"));
        Path pointer = store.folder().toPath().resolve(PackStore.POINTER);
        for (String damaged :
                List.of("", "paquet-1", "paquet-9 2026-12-01\n", "../x 2026-12-01\n", "paquet-1 hier\n")) {
            Files.writeString(pointer, damaged);
            assertNull(store.current(), damaged);
        }
    }

    private PackInstaller.Installed install(Pack pack) throws IOException {
        return install(pack, step -> {});
    }

    private PackInstaller.Installed install(Pack pack, PackInstaller.Step step) throws IOException {
        try (PackInstaller installer = PackInstaller.open(store, step)) {
            return installer.install(pack, SHIPPED, PROGRAM);
        }
    }

    private List<String> steps(Pack pack) throws IOException {
        List<String> steps = new ArrayList<>();
        install(pack, steps::add);
        return steps;
    }

    private String refused(Pack pack) {
        return assertThrows(DataException.class, () -> install(pack)).getMessage();
    }

    private boolean takeBack() throws IOException {
        try (PackInstaller installer = PackInstaller.open(store)) {
            return installer.takeBack();
        }
    }

    private String cost() {
        return cost(KnowledgeBase.open(store.current().compiled(PROGRAM)));
    }

    private static String cost(KnowledgeBase knowledge) {
        return knowledge.require("attestation-essai").costs().get(0).text();
    }

    private List<String> names() {
        File[] files = store.folder().listFiles();
        return Arrays.stream(files)
                .map(File::getName)
                .filter(name -> !name.equals(".verrou"))
                .sorted()
                .toList();
    }
}
