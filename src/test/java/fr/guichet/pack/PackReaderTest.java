package fr.guichet.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pack")
class PackReaderTest {

    private static final String EDITION = "2026-12-01";
    private static final String AGAIN = " → redemandez le paquet ; rien n'a changé ici";

    @TempDir
    Path folder;

    @Test
    void givesTheFolderItWasMadeOf() {
        Pack pack = TestPack.of(EDITION);
        assertEquals(TestPack.edition(EDITION), pack.manifest().edition());
        SortedMap<String, byte[]> content = TestPack.content(EDITION);
        assertEquals(content.keySet(), pack.files().keySet());
        content.forEach((name, bytes) -> assertArrayEquals(bytes, pack.files().get(name), name));
    }

    @Test
    void isMadeOfAFolderThatALinkNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lien"), TestPack.CONTENT.toAbsolutePath());
        assertEquals(
                PackFiles.read(TestPack.CONTENT).keySet(), PackFiles.read(link).keySet());
        Path copy = Files.createDirectory(folder.resolve("copie"));
        Files.createSymbolicLink(copy.resolve("pieces.yaml"), TestPack.CONTENT.resolve("pieces.yaml"));
        assertThrows(DataException.class, () -> PackFiles.read(copy));
    }

    @Test
    void isTheSameByteForByteEachTimeAndAZipForEverybody() throws IOException {
        assertArrayEquals(TestPack.bytes(EDITION), TestPack.bytes(EDITION));
        Path file = TestPack.write(folder, TestPack.bytes(EDITION));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(
                    List.copyOf(TestPack.entries(EDITION).keySet()),
                    zip.stream().map(ZipEntry::getName).toList());
            ZipEntry entry = zip.getEntry("knowledge/" + TestPack.ATTESTATION);
            assertArrayEquals(
                    TestPack.content(EDITION).get(TestPack.ATTESTATION),
                    zip.getInputStream(entry).readAllBytes());
        }
    }

    @Test
    void leavesTheNotesOfTheDeskAtHome() throws IOException {
        Path knowledge = Files.createDirectories(folder.resolve("k/demarches")).getParent();
        Files.writeString(knowledge.resolve("pieces.yaml"), "{}\n");
        Files.writeString(knowledge.resolve("demarches/rsa.local.yaml"), "notes: [a]\n");
        Files.writeString(knowledge.resolve(".secret.yaml"), "a: b\n");
        assertEquals(
                List.of("pieces.yaml"), List.copyOf(PackFiles.read(knowledge).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"virus.sh", "Rsa.yaml", "demarches/a/b.yaml", "demarches/lettre.docx"})
    void isNotMadeOfAFolderWithSomethingElseInIt(String name) throws IOException {
        Path file = folder.resolve("k").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        String said = assertThrows(DataException.class, () -> PackFiles.read(folder.resolve("k")))
                .getMessage();
        assertTrue(said.startsWith(name + " : ce fichier n'est pas un fichier de connaissances"), said);
    }

    @Test
    void isNotMadeOfALink() throws IOException {
        Path knowledge = Files.createDirectories(folder.resolve("k"));
        Files.createSymbolicLink(knowledge.resolve("pieces.yaml"), folder.resolve("ailleurs.yaml"));
        assertThrows(DataException.class, () -> PackFiles.read(knowledge));
    }

    @Test
    void thatDoesNotExistOrIsAFolderIsSaid() {
        assertEquals(
                folder + "/rien.zip : ce fichier n'existe pas → vérifiez son nom, ou la clé USB",
                assertThrows(DataException.class, () -> PackReader.read(folder.resolve("rien.zip"), TestPack.TRUSTED))
                        .getMessage());
        assertEquals(
                folder + " : ce n'est pas un fichier → donnez le paquet, qui finit par .zip",
                assertThrows(DataException.class, () -> PackReader.read(folder, TestPack.TRUSTED))
                        .getMessage());
    }

    @Test
    void thatIsTooBigIsRefusedUnread() throws IOException {
        Path file = TestPack.write(folder, new byte[PackReader.LONGEST + 1]);
        assertEquals(
                file + " : paquet refusé, il est trop gros, plus de 16 Mo" + AGAIN,
                assertThrows(DataException.class, () -> PackReader.read(file, TestPack.TRUSTED))
                        .getMessage());
    }

    @Test
    void thatIsNoPackIsRefused() {
        String none = "ce n'est pas un paquet de guichet → demandez celui que fait « guichet paquet »";
        assertRefused(none, new byte[0]);
        assertRefused(none, "bonjour".getBytes(StandardCharsets.UTF_8));
        assertRefused(none, StoredZip.write(Map.of("knowledge/pieces.yaml", new byte[] {'{', '}'})));
    }

    @Test
    void thatIsCutIsRefusedWhereverItIsCut() {
        byte[] pack = TestPack.bytes(EDITION);
        for (int length = 4; length < pack.length; length += 1 + pack.length / 300) {
            byte[] cut = Arrays.copyOf(pack, length);
            assertRefused("il est coupé ou abîmé → copiez-le de nouveau ; rien n'a changé ici", cut);
        }
    }

    @Test
    void ofWhichAFileWasChangedAddedOrTakenAwayIsRefused() {
        Map<String, byte[]> changed = TestPack.entries(EDITION);
        byte[] file = changed.get("knowledge/" + TestPack.ATTESTATION);
        file[file.length / 2] ^= 1;
        assertRefused("« " + TestPack.ATTESTATION + " » a été modifié" + AGAIN, StoredZip.write(changed));

        Map<String, byte[]> added = TestPack.entries(EDITION);
        added.put("knowledge/demarches/autre.yaml", new byte[] {'a'});
        assertRefused("« demarches/autre.yaml » y a été ajouté" + AGAIN, StoredZip.write(added));

        Map<String, byte[]> less = TestPack.entries(EDITION);
        less.remove("knowledge/" + TestPack.ATTESTATION);
        assertRefused("« " + TestPack.ATTESTATION + " » y manque" + AGAIN, StoredZip.write(less));
    }

    @Test
    void inAnotherOrderOrWithBytesThatNobodyReadsIsRefused() {
        Map<String, byte[]> entries = new TreeMap<>(TestPack.entries(EDITION));
        assertRefused("il a été modifié ou abîmé" + AGAIN, StoredZip.write(entries));
        byte[] pack = TestPack.bytes(EDITION);
        byte[] longer = new byte[pack.length + 100];
        System.arraycopy(pack, 0, longer, 0, pack.length);
        assertRefused("il a été modifié ou abîmé" + AGAIN, longer);
    }

    @Test
    void withoutASignatureOrWithAFalseOneIsRefused() {
        Map<String, byte[]> none = TestPack.entries(EDITION);
        none.remove(PackMaker.SIGNATURE);
        assertRefused("il n'est pas signé" + AGAIN, StoredZip.write(none));

        Map<String, byte[]> noise = TestPack.entries(EDITION);
        noise.put(PackMaker.SIGNATURE, PackMaker.signature(new byte[64]));
        assertRefused("sa signature est fausse, il a été modifié" + AGAIN, StoredZip.write(noise));
        noise.put(PackMaker.SIGNATURE, new byte[] {'a'});
        assertRefused("sa signature est illisible" + AGAIN, StoredZip.write(noise));

        Map<String, byte[]> newer = TestPack.entries(EDITION);
        String manifest = new String(newer.get(PackMaker.MANIFEST), StandardCharsets.US_ASCII);
        newer.put(PackMaker.MANIFEST, manifest.replace(EDITION, "2027-12-01").getBytes(StandardCharsets.US_ASCII));
        assertRefused("sa signature est fausse, il a été modifié" + AGAIN, StoredZip.write(newer));
    }

    @Test
    void ofAnotherKeyIsRefusedAndBothKeysAreNamed() {
        SigningKey other = SigningKey.generate();
        byte[] pack = PackMaker.make(TestPack.content(EDITION), TestPack.edition(EDITION), other);
        assertRefused(
                "il est signé par une autre clé (" + other.publicKey().fingerprint() + ") que celle du poste ("
                        + TestPack.KEY.publicKey().fingerprint()
                        + ") → demandez à qui fait vos paquets ; rien n'a changé ici",
                pack);
        assertEquals(
                TestPack.edition(EDITION),
                PackReader.read("p", pack, List.of(TestPack.KEY.publicKey(), other.publicKey()))
                        .manifest()
                        .edition());
    }

    @Test
    void ofALaterFormatAsksForANewerProgram() {
        Map<String, byte[]> later = TestPack.entries(EDITION);
        byte[] manifest = new String(later.get(PackMaker.MANIFEST), StandardCharsets.US_ASCII)
                .replace("guichet-paquet 1", "guichet-paquet 2")
                .getBytes(StandardCharsets.US_ASCII);
        later.put(PackMaker.MANIFEST, manifest);
        later.put(PackMaker.SIGNATURE, PackMaker.signature(TestPack.KEY.sign(manifest)));
        assertRefused(
                "il demande une version plus récente du programme → mettez guichet à jour ; rien n'a changé ici",
                StoredZip.write(later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../poste.conf", "/etc/passwd", "knowledge/../../x.yaml", "knowledge\\x.yaml", "C:x.yaml"})
    void withAPathThatEscapesIsRefused(String name) {
        Map<String, byte[]> entries = TestPack.entries(EDITION);
        entries.put(name, new byte[] {'a'});
        assertRefused("le chemin « " + name + " » sort du paquet" + AGAIN, StoredZip.write(entries));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lisez.txt", "knowledge/virus.sh", "knowledge/", "knowledge/demarches/RSA.yaml", "x/rsa.yaml"})
    void withAFileThatIsNotOursIsRefused(String name) {
        Map<String, byte[]> entries = TestPack.entries(EDITION);
        entries.put(name, new byte[0]);
        assertRefused("« " + name + " » n'a rien à y faire" + AGAIN, StoredZip.write(entries));
    }

    @Test
    void withALinkIsRefused() {
        byte[] pack = TestPack.bytes(EDITION);
        // The first entry of the directory, its external attributes: a symbolic link of Unix.
        int directory = indexOf(pack, new byte[] {'P', 'K', 1, 2});
        pack[directory + 41] = (byte) 0xA1;
        assertRefused("« manifeste.txt » est un lien, pas un fichier" + AGAIN, pack);
    }

    @Test
    void thatIsCompressedIsRefusedSoThatNoneIsABomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("knowledge/pieces.yaml"));
            zip.write(new byte[1 << 20]);
        }
        assertRefused(
                "« knowledge/pieces.yaml » est compressé, ce que guichet ne fait pas → donnez le paquet tel que"
                        + " « guichet paquet » l'a fait ; rien n'a changé ici",
                out.toByteArray());
        out.reset();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("knowledge/pieces.yaml"));
            zip.write(new byte[64 << 20]);
        }
        assertRefused("« knowledge/pieces.yaml » est trop gros" + AGAIN, out.toByteArray());
    }

    @Test
    void withAFileTwiceOrTooManyIsRefused() {
        Map<String, byte[]> twins = TestPack.entries(EDITION);
        twins.put("knowledge/conseik.yaml", new byte[] {'a'});
        byte[] twice = replaceAll(StoredZip.write(twins), "knowledge/conseik.yaml", "knowledge/conseil.yaml");
        assertRefused("« knowledge/conseil.yaml » y est deux fois" + AGAIN, twice);
        Map<String, byte[]> many = TestPack.entries(EDITION);
        for (int i = 0; i <= PackFiles.MOST; i++) {
            many.put("knowledge/demarches/d" + i + ".yaml", new byte[0]);
        }
        assertRefused("il contient trop de fichiers" + AGAIN, StoredZip.write(many));
    }

    private static void assertRefused(String why, byte[] pack) {
        DataException refused =
                assertThrows(DataException.class, () -> PackReader.read("paquet.zip", pack, TestPack.TRUSTED));
        assertEquals("paquet.zip : paquet refusé, " + why, refused.getMessage());
    }

    private static byte[] replaceAll(byte[] pack, String before, String after) {
        String text = new String(pack, StandardCharsets.ISO_8859_1);
        return text.replace(before, after).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
