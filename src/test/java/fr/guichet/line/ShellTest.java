package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
    void theHistoryIsReadByItsOwnerAlone() throws IOException {
        Path history = folder.resolve("etat/historique");
        MaskedHistory.makePrivate(history.toFile());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history.getParent())));
    }
}
