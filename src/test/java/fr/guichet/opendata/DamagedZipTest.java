package fr.guichet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged archives and sheets: never a crash, never a part of a set, never a sign that a terminal would obey.
 * {@code -Ddegats=20} tries twenty times as many; a failure names its seed.
 */
class DamagedZipTest {

    private static final int TIMES = Integer.getInteger("degats", 1);
    private static final int SHEETS = 2_500;
    private static final int SHUFFLES = 600;
    private static final int ARCHIVES = 800;
    private static final Importer.Known KNOWN = new Importer.Known(Set.of("mairie"), Set.of());

    @Test
    void aDamagedSheetIsReadOrSkippedWithAReason() throws IOException {
        List<byte[]> sheets = List.copyOf(SmallZip.files().values());
        for (long seed = 0; seed < (long) SHEETS * TIMES; seed++) {
            byte[] damaged = new Damage(seed).spoil(sheets.get((int) (seed % sheets.size())));
            try {
                Element xml = XmlReader.read(damaged);
                harmless(seed, "F1", new SheetReader(new Heads(), Set.of()).read("F1", withId(xml)));
            } catch (SheetException e) {
                assertHarmless(e.getMessage(), seed);
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    /** The id in the sheet is not what is tried here. */
    private static Element withId(Element xml) {
        return xml == null ? null : new Element(xml.name(), Map.of("ID", "F1"), xml.parts());
    }

    @Test
    void aSheetPutTogetherInAnotherWayIsReadOrSkipped() throws Exception {
        List<Element> sheets = new ArrayList<>();
        for (byte[] sheet : SmallZip.files().values()) {
            sheets.add(XmlReader.read(sheet));
        }
        for (long seed = 0; seed < (long) SHUFFLES * TIMES; seed++) {
            Element sheet = new Damage(seed).shuffle(sheets.get((int) (seed % sheets.size())));
            try {
                harmless(seed, "F1", new SheetReader(new Heads(), Set.of()).read("F1", withId(sheet)));
            } catch (SheetException e) {
                assertHarmless(e.getMessage(), seed);
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    private static void harmless(long seed, String id, SheetDraft sheet) throws IOException {
        Node.Mapping node = SheetNode.of(sheet, null, new Places(Set.of()));
        List<Fault> faults = new ArrayList<>();
        KnowledgeReader.procedure(id, node, faults);
        assertEquals(List.of(), faults, "seed " + seed);
        assertAllHarmless(node, seed);
    }

    private static void assertAllHarmless(Node node, long seed) {
        if (node instanceof Node.Scalar scalar) {
            assertHarmless(scalar.text(), seed);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> assertAllHarmless(item, seed));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                assertHarmless(key, seed);
                assertAllHarmless(value, seed);
            });
        }
    }

    /** No control character, nothing that turns the line around, one line. */
    private static void assertHarmless(String text, long seed) {
        assertFalse(
                text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT),
                () -> "seed " + seed + " : " + text);
    }

    @Test
    void aDamagedArchiveIsTakenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        File data = folder.resolve("data").toFile();
        Importer.run(SmallZip.write(folder.resolve("bonnes.zip")).toFile(), data, KNOWN, (done, total) -> {});
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        SmallZip.write(whole, SmallZip.files());
        Path damaged = folder.resolve("abimee.zip");
        List<String> before = ids(data);
        for (long seed = 0; seed < (long) ARCHIVES * TIMES; seed++) {
            Files.write(damaged, new Damage(seed).spoil(whole.toByteArray()));
            try {
                ImportReport report = Importer.run(damaged.toFile(), data, KNOWN, (done, total) -> {});
                before = ids(data);
                assertEquals(report.sheets(), before.size(), "seed " + seed);
                for (ImportReport.Skipped skipped : report.skipped()) {
                    assertHarmless(skipped.name() + skipped.reason(), seed);
                }
            } catch (DataException e) {
                assertHarmless(e.getMessage(), seed);
                assertTrue(e.getMessage().contains("→"), e.getMessage());
                assertEquals(before, ids(data), "seed " + seed);
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    /** Every sheet of the set in use, each of which opens. */
    private static List<String> ids(File data) throws IOException {
        try (SheetSet set = SheetSet.open(data)) {
            for (String id : set.ids()) {
                assertTrue(set.find(id).isPresent(), id);
            }
            return set.ids();
        }
    }
}
