package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir
    Path folder;

    @Test
    void anApostropheIsALetterAndQuotesHoldWordsTogether() {
        assertEquals(
                List.of("chercher", "j'ai", "perdu", "ma carte"), Shell.words(" chercher  j'ai perdu \"ma carte\" "));
        assertEquals(List.of(), Shell.words("   "));
        assertEquals(List.of("a\\b"), Shell.words("a\\b"));
    }

    @Test
    void aQuoteThatIsNotClosedIsNotALine() {
        assertNull(Shell.words("chercher \"carte"));
    }

    @Test
    void theHistoryHoldsNoDigitAndNoAddress() {
        assertEquals("chercher # ## ## carte n° #", MaskedHistory.masked("chercher 1 85 12 carte n° 7"));
        assertEquals("chercher # perdu", MaskedHistory.masked("chercher jeanne.durand@exemple.fr perdu"));
    }

    @Test
    void onDiskTheHistoryHasNoWordOfThePersonNoFileAndNoTime() throws IOException {
        Path history = folder.resolve("historique");
        Shell.Completer ours = new Shell.Completer() {
            @Override
            public List<Shell.Suggestion> suggest(List<String> before) {
                return List.of();
            }

            @Override
            public boolean areOurs(List<String> words) {
                return List.of("chercher", "liste", "carte", "--gros").containsAll(words);
            }
        };
        try (Terminal terminal = new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            MaskedHistory kept = new MaskedHistory(ours);
            kept.attach(LineReaderBuilder.builder()
                    .terminal(terminal)
                    .history(kept)
                    .variable(LineReader.HISTORY_FILE, history)
                    .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                    .build());
            for (String line : List.of(
                    "chercher Jeanne Durand",
                    "liste carte --gros",
                    "liste carte --sortie durand.txt",
                    "\"Jeanne",
                    "Jeanne")) {
                kept.add(line);
            }
            kept.save();
            assertEquals(5, kept.size());
        }
        assertEquals(List.of("liste carte --gros"), Files.readAllLines(history));
    }

    @Test
    void theHistoryIsReadByItsOwnerAlone() throws IOException {
        Path history = folder.resolve("etat/historique");
        MaskedHistory.makePrivate(history.toFile());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history.getParent())));
    }
}
