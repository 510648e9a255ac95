package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The notes of a desk, in the commands")
class LocalNotesCommandTest {

    @TempDir
    Path home;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(home.resolve(".config/guichet"));
        Files.writeString(
                home.resolve(".config/guichet/poste.local.yaml"),
                """
                demarches:
                  carte-essai:
                    - Demander Paul au premier étage.
                    - {texte: Le mardi est sans rendez-vous., imprimer: oui}
                contacts:
                  mairie: [{texte: L'entrée est rue du Port., imprimer: oui}]
                """);
    }

    @Test
    void standOnTheFiche() {
        String fiche = run("fiche", "carte-essai").out();
        assertTrue(
                fiche.contains(
                        "Notes du poste\\n- Demander Paul au premier étage.\\n- Le mardi est sans rendez-vous.\\n"
                                .replace("\\n", "\n")),
                fiche);
        assertTrue(fiche.contains("- Mairie : L'entrée est rue du Port.\n"), fiche);
    }

    @Test
    void standInTheAdviceForTheCounsellor() {
        assertTrue(run("conseil", "carte-essai").out().contains("Note du poste : Demander Paul au premier étage.\n"));
    }

    @Test
    void areOnTheSheetOnlyIfTheySaySo() {
        String sheet = run("liste", "carte-essai").out().replace('\u00A0', ' ');
        assertTrue(sheet.contains("Le mardi est sans rendez-vous."), sheet);
        assertTrue(sheet.contains("L'entrée est rue du Port."), sheet);
        assertTrue(!sheet.contains("Paul"), sheet);
    }

    @Test
    void areChecked() throws IOException {
        assertEquals(0, run("poste", "--verifier").code());
        Files.writeString(home.resolve(".config/guichet/autre.local.yaml"), "demarches: {carte-esai: [x]}\n");
        Run.Result result = run("poste", "--verifier");
        assertEquals(3, result.code());
        assertTrue(result.out().contains("« carte-esai »"), result.out());
    }

    private Run.Result run(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }
}
