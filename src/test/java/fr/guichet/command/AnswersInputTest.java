package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of answers that cannot be used")
class AnswersInputTest {

    @TempDir
    Path home;

    @Test
    void malformedJsonSaysTheLineAndTheColumn() throws IOException {
        assertRefused(
                "{\"reponses\": {\n  \"motif\": volee}}",
                ", ligne 2, colonne 12 : ce n'est pas du JSON → vérifiez les guillemets, les virgules et les accolades");
        assertRefused(
                "{\"reponses\": {",
                ", ligne 1, colonne 15 : le JSON s'arrête trop tôt → il manque une accolade, un crochet ou un guillemet");
        assertRefused("{} {}", ", ligne 1, colonne 4 : il y a du texte après la dernière accolade → retirez-le");
        assertRefused("", " : il n'y a rien → donnez au moins {}");
        assertRefused(
                "{\"date\": \"2026-11-21\",\n\"date\": \"2026-11-22\"}",
                ":2 : le champ « date » est donné deux fois → corrigez le fichier");
        assertRefused(
                "[]", ":1 : des champs « nom: valeur » sont attendus ici → écrivez-les entre { } ou un par ligne");
        assertRefused("[".repeat(100) + "]".repeat(100), ":1 : trop de niveaux imbriqués → corrigez le fichier");
    }

    @Test
    void anUnknownQuestionOrChoiceNamesTheNearest() throws IOException {
        assertRefused(
                "{\"reponses\": {\"motiff\": \"volee\"}}",
                ":1 : la question « motiff » n'existe pas → vouliez-vous dire « motif » ?");
        assertRefused(
                "{\"reponses\": {\"motif\": \"vole\"}}",
                ":1 : « carte-essai.motif » n'a pas ce choix ; vouliez-vous dire « volee » ? → voyez « guichet questions »");
    }

    @Test
    void everyFaultIsSaidEachOnItsLine() throws IOException {
        Run.Result result = answering("{\"reponses\": {\"motiff\": \"volee\", \"protectio\": \"tutelle\"}}");
        assertEquals(2, result.err().lines().count(), result.err());
    }

    @Test
    void whatWasSaidIsNeverRepeated() throws IOException {
        for (String answers : new String[] {
            "{\"reponses\": {\"motif\": \"Mme Dupont\"}}",
            "{\"reponses\": {\"vol_le\": \"Dupont\"}}",
            "{\"reponses\": {\"motif\": [\"Dupont\", \"volee\"]}}",
            "{\"reponses\": {\"motif\": {\"Dupont\": 1}}}",
            "{\"date\": \"Dupont\"}",
            "{\"poste\": {\"role\": \"Dupont\"}}",
            "{\"poste\": {\"departement\": \"Dupont\"}}",
            "{\"poste\": {\"en_ligne\": \"Dupont\"}}",
            "{\"reponses\": Dupont}"
        }) {
            Run.Result result = answering(answers);
            assertEquals(3, result.code(), answers);
            assertFalse(result.err().contains("Dupont"), result.err());
        }
    }

    @Test
    void ahundredMegabytesAreRefusedAtOnce() throws IOException {
        File large = home.resolve("grand.json").toFile();
        try (RandomAccessFile file = new RandomAccessFile(large, "rw")) {
            file.setLength(100_000_000);
        }
        Run.Result result =
                Run.in(home).onSmallKnowledge().guichet("fiche", "carte-essai", "--reponses", large.getPath());
        assertEquals(3, result.code());
        assertEquals(
                "guichet : " + large + " : trop gros pour des réponses (1 Mo au plus)"
                        + " → vérifiez que c'est le bon fichier\n",
                result.err());
    }

    @Test
    void anEndlessInputIsBoundedToo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        Run.Result result =
                Run.in(home).onSmallKnowledge().reading(endless).guichet("fiche", "carte-essai", "--reponses", "-");
        assertEquals(3, result.code());
        assertTrue(result.err().startsWith("guichet : entrée standard : trop gros"), result.err());
    }

    @Test
    void aMissingFileAndAFolderAreSaid() {
        Path missing = home.resolve("rien.json");
        Run.Result result =
                Run.in(home).onSmallKnowledge().guichet("fiche", "carte-essai", "--reponses", missing.toString());
        assertEquals(3, result.code());
        assertEquals(
                "guichet : " + missing + " : ce fichier n'existe pas → vérifiez son nom et son dossier\n",
                result.err());
        assertTrue(Run.in(home)
                .onSmallKnowledge()
                .guichet("fiche", "carte-essai", "--reponses", home.toString())
                .err()
                .contains("c'est un dossier"));
    }

    private void assertRefused(String answers, String message) throws IOException {
        Run.Result result = answering(answers);
        assertEquals(3, result.code(), answers);
        assertEquals("guichet : " + home.resolve("r.json") + message + "\n", result.err());
        assertEquals("", result.out());
    }

    private Run.Result answering(String answers) throws IOException {
        Path file = Files.writeString(home.resolve("r.json"), answers);
        return Run.in(home).onSmallKnowledge().guichet("fiche", "carte-essai", "--reponses", file.toString());
    }
}
