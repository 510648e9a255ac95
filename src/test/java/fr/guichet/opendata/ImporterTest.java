package fr.guichet.opendata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DataException;
import fr.guichet.search.Indexer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One set takes the place of the last, at once or not at all. */
class ImporterTest {

    private static final Importer.Known KNOWN = new Importer.Known(Set.of("mairie"), Set.of());

    @TempDir
    private Path folder;

    private File data;
    private Path archive;

    @BeforeEach
    void folders() {
        data = folder.resolve("data").toFile();
        archive = folder.resolve("fiches.zip");
    }

    private ImportReport take(Map<String, byte[]> files) throws IOException {
        return Importer.run(SmallZip.write(archive, files).toFile(), data, KNOWN, (done, total) -> {});
    }

    private String refused(byte[] bytes) throws IOException {
        Files.write(archive, bytes);
        return refused(archive);
    }

    private String refused(Path file) {
        return assertThrows(DataException.class, () -> Importer.run(file.toFile(), data, KNOWN, (done, total) -> {}))
                .getMessage();
    }

    private List<String> ids() throws IOException {
        try (SheetSet set = SheetSet.open(data)) {
            return set.ids();
        }
    }

    private List<String> setsOnDisk() throws IOException {
        try (Stream<Path> inside = Files.list(data.toPath().resolve(SetFiles.FOLDER))) {
            return inside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theReportSaysWhatWasAddedChangedAndRemoved() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        assertTrue(take(files).first());
        files.remove("F90002.xml");
        files.put(
                "F90005.xml",
                new String(SmallZip.sheet("F90005", "<Paragraphe>Nouvelle.</Paragraphe>"), StandardCharsets.UTF_8)
                        .replace("2020-06-01", "2020-10-01")
                        .getBytes(StandardCharsets.UTF_8));
        String changed = new String(files.get("F90004.xml"), StandardCharsets.UTF_8).replace("150 €", "160 €");
        files.put("F90004.xml", changed.getBytes(StandardCharsets.UTF_8));
        ImportReport report = take(files);
        assertEquals(List.of("F90005"), report.added());
        assertEquals(List.of("F90002"), report.removed());
        assertEquals(List.of("F90004"), report.changed());
        assertEquals(List.of(), take(files).changed());
    }

    @Test
    void whoReadsTheOldSetGoesOnReadingIt() throws IOException {
        take(SmallZip.files());
        try (SheetSet open = SheetSet.open(data)) {
            for (int i = 0; i < 3; i++) {
                take(Map.of("F90009.xml", SmallZip.sheet("F90009", "<Paragraphe>Seule.</Paragraphe>")));
                assertTrue(open.find("F90001").isPresent());
            }
            assertEquals(List.of("F90009"), ids());
        }
    }

    @Test
    void aFullDiskLeavesTheLastSetAndNothingElse() throws IOException {
        take(SmallZip.files());
        List<String> before = setsOnDisk();
        byte[] pointer = Files.readAllBytes(data.toPath().resolve("fiches/courant"));
        try (SheetZip zip = new SheetZip(archive.toFile());
                NewSet set = NewSet.begin(data)) {
            assertEquals(6, zip.ids().size());
            assertThrows(
                    IOException.class,
                    () -> set.finish(null, "essai", documents -> {
                        Indexer.write(set.index(), documents);
                        throw new IOException("No space left on device");
                    }));
        }
        assertEquals(before, setsOnDisk());
        assertArrayEquals(pointer, Files.readAllBytes(data.toPath().resolve("fiches/courant")));
        assertEquals(6, ids().size());
    }

    @Test
    void whatAKilledImportLeftGoesAtTheNext() throws IOException {
        take(SmallZip.files());
        Path fiches = data.toPath().resolve(SetFiles.FOLDER);
        Files.createDirectories(fiches.resolve(".import-123/index"));
        Files.writeString(fiches.resolve(".import-123/index/_0.cfs"), "coupé");
        Files.createDirectories(fiches.resolve("jeu-77"));
        take(SmallZip.files());
        assertEquals(2, setsOnDisk().size(), setsOnDisk().toString());
        assertTrue(setsOnDisk().stream().allMatch(name -> name.startsWith("jeu-")));
        assertEquals(6, ids().size());
    }

    @Test
    void twoImportsAtOnceTheSecondIsRefused() throws IOException {
        try (NewSet first = NewSet.begin(data)) {
            assertTrue(first.fingerprints().isEmpty());
            SmallZip.write(archive);
            assertTrue(refused(archive).contains("un autre import est en cours"));
        }
    }

    @Test
    void theFilesAreForThisUserAlone() throws IOException {
        take(SmallZip.files());
        List<Path> open = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data.toPath())) {
            for (Path path : all.toList()) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
                boolean others = rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"));
                if (others) {
                    open.add(path);
                }
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void aFileThatIsNoArchiveIsRefusedInOneLine() throws IOException {
        take(SmallZip.files());
        assertTrue(refused(folder.resolve("absente.zip")).contains("ce fichier n'existe pas"));
        assertTrue(refused(folder).contains("c'est un dossier"));
        assertTrue(refused(new byte[0]).contains("ce fichier est vide"));
        assertTrue(refused("ceci n'est pas une archive".getBytes(StandardCharsets.UTF_8))
                .contains("ce n'est pas une archive zip entière"));
        byte[] whole = Files.readAllBytes(SmallZip.write(folder.resolve("entiere.zip")));
        assertTrue(refused(Arrays.copyOf(whole, whole.length / 2)).contains("ce n'est pas une archive zip entière"));
        assertEquals(6, ids().size());
    }

    @Test
    void anArchiveWithoutSheetsIsRefused() throws IOException {
        assertTrue(refused(bytes(Map.of("lisezmoi.txt", "rien".getBytes(StandardCharsets.UTF_8))))
                .contains("aucune fiche lisible"));
    }

    private byte[] bytes(Map<String, byte[]> files) throws IOException {
        return Files.readAllBytes(SmallZip.write(folder.resolve("autre.zip"), files));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../F90009.xml", "/etc/F90009.xml", "a/../../F90009.xml", "..\\F90009.xml", "C:\\F90009.xml"})
    void aPathThatLeadsOutIsSkippedAndSaid(String name) throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        files.put(name, SmallZip.sheet("F90009", "<Paragraphe>Dehors.</Paragraphe>"));
        ImportReport report = take(files);
        assertEquals(6, report.sheets());
        assertEquals("son chemin sort de l'archive", report.skipped().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Publication>&x;</Publication> | refusé",
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]><Publication>&y;</Publication> | refusé",
                "<Publication><Texte> | le XML est mal formé",
                "<Publication/> | elle n'a pas de titre",
                "<autre/> | ce n'est pas une fiche",
                "<?xml version='1.0' encoding='klingon'?><Publication/> | son encodage n'est pas connu",
                "'' | le XML est mal formé"
            })
    void aBadSheetIsSkippedWithItsReason(String xml, String reason) throws IOException {
        Map<String, byte[]> files = manySheets();
        files.put("F90009.xml", xml.getBytes(StandardCharsets.UTF_8));
        ImportReport report = take(files);
        assertEquals("F90009.xml", report.skipped().get(0).name());
        String said = report.skipped().get(0).reason();
        assertTrue(said.contains(reason), said);
    }

    @Test
    void aSheetInTheWrongEncodingIsSkippedAndOneThatSaysItsOwnIsRead() throws IOException {
        Map<String, byte[]> files = manySheets();
        String text = new String(SmallZip.sheet("F90009", "<Paragraphe>Étang</Paragraphe>"), StandardCharsets.UTF_8);
        files.put("F90009.xml", text.getBytes(StandardCharsets.ISO_8859_1));
        files.put(
                "F90008.xml",
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + text.replace("F90009", "F90008"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        files.put("F90007.xml", text.replace("F90009", "F90007").getBytes(StandardCharsets.UTF_16));
        ImportReport report = take(files);
        assertEquals(1, report.skipped().size(), report.skipped().toString());
        assertEquals("le texte est mal encodé", report.skipped().get(0).reason());
        try (SheetSet set = SheetSet.open(data)) {
            assertTrue(set.find("F90008").orElseThrow().toString().contains("Étang"));
            assertTrue(set.find("F90007").orElseThrow().toString().contains("Étang"));
        }
    }

    @Test
    void aBombIsSkipped() throws IOException {
        Map<String, byte[]> files = manySheets();
        files.put("F90009.xml", new byte[9 << 20]);
        files.put("F90008.xml", SmallZip.sheet("F90008", " ".repeat(3 << 20)));
        ImportReport report = take(files);
        assertEquals(
                List.of("elle est trop compressée pour être un texte", "elle est trop grosse"),
                report.skipped().stream()
                        .map(ImportReport.Skipped::reason)
                        .sorted()
                        .toList());
    }

    /** Each of these took the memory, or minutes, of an import of thousands of sheets. */
    @Test
    void aSheetOutOfAllProportionIsSkipped() throws IOException {
        Map<String, byte[]> out = Map.of(
                "son titre est trop long",
                titled("F90099", noise(2_000_000)),
                "plus de 30000 éléments",
                SmallZip.sheet("F90099", "<Cas><Titre>x</Titre></Cas>".repeat(20_000)),
                "plus de 100000 morceaux de texte",
                SmallZip.sheet(
                        "F90099", "<Paragraphe>" + noise(600_000).replaceAll("(.{4})", "$1<!---->") + "</Paragraphe>"));
        for (Map.Entry<String, byte[]> sheet : out.entrySet()) {
            Map<String, byte[]> files = manySheets();
            files.put("F90099.xml", sheet.getValue());
            assertEquals(
                    List.of(new ImportReport.Skipped("F90099.xml", sheet.getKey())),
                    take(files).skipped());
        }
    }

    @Test
    void aNumberThatIsNoneIsNotIndexed() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        files.put(
                "F90099.xml",
                new String(SmallZip.sheet("F90099", "<Paragraphe>x</Paragraphe>"), StandardCharsets.UTF_8)
                        .replace("<Texte>", "<NumeroCerfa>" + noise(40_000) + "</NumeroCerfa><Texte>")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), take(files).skipped());
    }

    @Test
    void sheetsTooBigToBeOnesMakeABadArchive() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        for (int i = 0; i < 3; i++) {
            files.put("F9008" + i + ".xml", new byte[5 << 20]);
        }
        DataException refused = assertThrows(DataException.class, () -> take(files));
        assertTrue(refused.getMessage().contains("l'archive est abîmée : 3 fiches"), refused.getMessage());
    }

    @Test
    void manyUnknownElementsAreCountedTogether() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("<Paragraphe>a<Nouveau")
                    .append(i)
                    .append(">b</Nouveau")
                    .append(i)
                    .append("></Paragraphe>");
        }
        files.put("F90077.xml", SmallZip.sheet("F90077", text.toString()));
        Map<String, Integer> unknown = take(files).unknown();
        assertTrue(unknown.size() <= 201, () -> "" + unknown.size());
        assertTrue(unknown.get("autres") > 4_000, unknown::toString);
    }

    private static byte[] titled(String id, String title) {
        return ("<Publication xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ID=\"" + id + "\"><dc:title>" + title
                        + "</dc:title></Publication>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Words that do not pack, always the same. */
    private static String noise(int letters) {
        java.util.Random random = new java.util.Random(1);
        StringBuilder noise = new StringBuilder(letters);
        while (noise.length() < letters) {
            noise.append((char) ('a' + random.nextInt(26))).append(random.nextInt(6) == 0 ? " " : "");
        }
        return noise.toString();
    }

    @Test
    void theSameIdTwiceTheFirstCounts() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        files.put("encore/F90001.xml", SmallZip.sheet("F90001", "<Paragraphe>Double.</Paragraphe>"));
        ImportReport report = take(files);
        assertEquals(6, report.sheets());
        assertEquals(
                "elle est déjà dans l'archive ; la première compte",
                report.skipped().get(0).reason());
    }

    @Test
    void tooManyBadSheetsAreABadArchive() throws IOException {
        take(SmallZip.files());
        Map<String, byte[]> files = SmallZip.files();
        files.put("F90001.xml", new byte[] {'<'});
        files.put("F90002.xml", new byte[] {'<'});
        assertTrue(refused(bytes(files)).contains("les fiches d'avant restent en place"));
        assertEquals(6, ids().size());
    }

    /** So many that one bad sheet among them is no bad archive. */
    private static Map<String, byte[]> manySheets() throws IOException {
        Map<String, byte[]> files = SmallZip.files();
        for (int i = 0; i < 20; i++) {
            files.put("F8" + i + ".xml", SmallZip.sheet("F8" + i, "<Paragraphe>Texte " + i + ".</Paragraphe>"));
        }
        return files;
    }
}
