package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.LocalNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The notes of a desk")
class LocalNotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void areReadFromEveryFileOfTheDesk() throws IOException {
        Files.writeString(
                folder.resolve("poste.local.yaml"),
                """
                demarches:
                  rsa:
                    - Le mardi matin.
                    - {texte: Sans rendez-vous., imprimer: oui, le: 2026-11-21}
                contacts:
                  caf_agence: Au deuxième étage.
                """);
        List<Fault> faults = new ArrayList<>();
        LocalNotes notes = LocalNotes.read(folder, faults);
        assertEquals(List.of(), faults);
        assertEquals(
                List.of(
                        new LocalNote("Le mardi matin.", false, null, false),
                        new LocalNote("Sans rendez-vous.", true, TODAY, false)),
                notes.procedures().get("rsa"));
        assertEquals(
                "Au deuxième étage.", notes.contacts().get("caf_agence").get(0).text());
        assertEquals(
                List.of("poste.local.yaml:2 : une note parle de la démarche « rsa », qui n'existe pas"
                        + " → vouliez-vous dire « rsi » ?"),
                notes.unknown(folder, Set.of("rsi"), Set.of("caf_agence")).stream()
                        .map(Fault::toString)
                        .toList());
    }

    @Test
    void thatWouldNotBeReadAreNamed() throws IOException {
        Files.writeString(folder.resolve("mairie.yaml"), "demarches: {}\n");
        Files.writeString(folder.resolve("caf.local.yaml.txt"), "demarches: {}\n");
        Files.writeString(folder.resolve("poste.conf"), "role = benevole\n");
        Files.writeString(folder.resolve("autre.local.yaml"), "demarches: [une note]\n");
        Files.writeString(folder.resolve("vide.local.yaml"), "demarches: {rsa: [{text: Une note.}]}\n");
        List<Fault> faults = new ArrayList<>();
        LocalNotes.read(folder, faults);
        assertEquals(
                List.of(
                        "caf.local.yaml.txt : ce fichier n'est pas lu → renommez-le « caf.local.yaml »",
                        "mairie.yaml : ce fichier n'est pas lu → renommez-le « mairie.local.yaml »",
                        "autre.local.yaml:1 : des champs « nom: valeur » sont attendus ici"
                                + " → écrivez-les entre { } ou un par ligne",
                        "vide.local.yaml:1 : il manque « texte » → ajoutez la ligne « texte: … »",
                        "vide.local.yaml:1 : le champ « text » n'existe pas ici → vouliez-vous dire « texte » ?"),
                faults.stream().map(Fault::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'agence : 2e étage, « à gauche » # pas un commentaire",
                "'",
                "''",
                "- {a: b}",
                "oui",
                "null",
                "2026-11-21",
                "\u00A0é\u2019!&*@`%"
            })
    void ofTheScreenComeBackAsTheyWereTyped(String typed) throws IOException {
        LocalNotes.write(folder, "rsa", typed, true, TODAY);
        List<Fault> faults = new ArrayList<>();
        assertEquals(
                List.of(new LocalNote(typed.strip(), true, TODAY, true)),
                LocalNotes.read(folder, faults).procedures().get("rsa"));
        assertEquals(List.of(), faults);
    }

    @Test
    void ofTheScreenLeaveThoseWrittenByHand() throws IOException {
        Path hand = folder.resolve("poste.local.yaml");
        Files.writeString(hand, "# à nous\ndemarches: {rsa: [À la main.]}\n");
        LocalNotes.write(folder, "rsa", "À l'écran.", false, TODAY);
        LocalNotes.write(folder, "carte-identite", "Autre.", false, TODAY);
        LocalNotes.write(folder, "rsa", "Changée.", false, TODAY);
        LocalNotes notes = LocalNotes.read(folder, new ArrayList<>());
        assertEquals(
                List.of("Changée.", "À la main."),
                notes.procedures().get("rsa").stream().map(LocalNote::text).toList());
        LocalNotes.write(folder, "rsa", "", false, TODAY);
        LocalNotes.write(folder, "carte-identite", " ", false, TODAY);
        assertFalse(Files.exists(folder.resolve(LocalNotes.OF_SCREEN)));
        assertEquals("# à nous\ndemarches: {rsa: [À la main.]}\n", Files.readString(hand));
    }

    @Test
    void thatAreFaultyAreNamedAndStopNothing() throws IOException {
        Files.writeString(
                folder.resolve("a.local.yaml"), "demarches: {rsa: [\"" + "x".repeat(301) + "\", Bonne.]}\nautre: 1\n");
        Files.writeString(folder.resolve("b.local.yaml"), "demarches: [\n");
        List<Fault> faults = new ArrayList<>();
        assertEquals(1, LocalNotes.read(folder, faults).procedures().get("rsa").size());
        assertEquals(3, faults.size(), faults::toString);
    }
}
