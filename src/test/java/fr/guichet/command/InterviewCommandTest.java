package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interview as a command, through a pipe. */
class InterviewCommandTest {

    private static final String TO_THE_SHEET = "4\nmoi\n1\nvolee\nhier\n2\n2\n1\n\n\n\n1\n1\no\n";

    @TempDir
    Path home;

    @Test
    void aPipedVisitGivesTheSheetAloneOnTheOutput() {
        Run.Result run = guichet(TO_THE_SHEET + "\n\n", "entretien", "carte");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Votre feuille de route"), run.out());
        assertFalse(run.out().contains("Tapez"), "what is asked goes to the other output");
        assertTrue(run.err().contains("Question : C'est pour vous, ou pour quelqu'un d'autre ?\n"), run.err());
        assertTrue(run.err().endsWith("Tapez n pour une autre personne, ou Entrée pour sortir :\n"), run.err());
    }

    @Test
    void theSheetIsThatOfListe() {
        Run.Result talk = guichet(TO_THE_SHEET + "\n\n", "entretien", "carte");
        String answers = "{\"demarches\":[\"carte\"],\"reponses\":{\"urgence\":\"non\",\"pour_qui\":\"moi\","
                + "\"messagerie\":\"lisible\",\"carte.motif\":\"volee\",\"carte.vol_le\":\"2026-11-20\","
                + "\"carte.avec_la_carte\":[\"banque\"],\"autonomie\":\"partielle\",\"lecture\":\"seul\","
                + "\"protection\":\"nsp\"},\"en_main\":[\"photo_identite\"],\"fait\":[\"carte.declarer_vol\"]}";
        Run.Result batch = guichet(answers, "liste", "--reponses", "-");
        assertEquals(batch.out(), talk.out());
    }

    @Test
    void withoutACommandAndWithoutATerminalTheLineOpens() {
        for (String[] words : new String[][] {{}, {"--ligne"}, {"entretien"}}) {
            Run.Result run = guichet("", words);
            assertEquals(0, run.code());
            assertTrue(run.err().contains("Que demande la personne ?"), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void theSheetGoesToAFile() throws IOException {
        Path file = home.resolve("feuille.txt");
        Run.Result run = guichet(TO_THE_SHEET + "f " + file + "\nf /proc/feuille\n\n\n", "entretien", "carte");
        assertEquals(run.out(), Files.readString(file));
        assertTrue(run.err().contains("La feuille est dans " + file + ".\n"), run.err());
        assertTrue(run.err().contains("Le fichier n'a pas pu être écrit. Essayez un autre nom"), run.err());
    }

    @Test
    void theSheetGoesToThePrinterBehindTheTerminal() throws IOException {
        Path settings = home.resolve(".config/guichet");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("poste.conf"), "imprimer = terminal\n");
        Run.Result run = guichet(TO_THE_SHEET + "i\n\n\n", "entretien", "carte");
        assertTrue(run.err().contains("La feuille est partie à l'impression.\n"), run.err());
        assertTrue(run.out().contains("\u001b[5iVotre feuille de route"), run.out());
        assertTrue(run.out().endsWith("\u001b[4i"), run.out());
    }

    @Test
    void aPrinterThatDoesNotAnswerIsSaidAndTheVisitGoesOn() throws IOException {
        Path settings = home.resolve(".config/guichet");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("poste.conf"), "imprimer = file-qui-n-existe-pas\n");
        Run.Result run = guichet(TO_THE_SHEET + "i\n\n\n", "entretien", "carte");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("La feuille n'est pas imprimée : l'imprimante ne répond pas."), run.err());
    }

    @Test
    void theEndOfTheInputInTheMiddleKeepsTheVisitForItsUserOnly() throws IOException {
        Run.Result run = guichet("4\nmoi\n", "entretien", "carte");
        assertEquals(0, run.code());
        assertTrue(run.err().endsWith("lancez guichet entretien et tapez reprendre.\n"), run.err());
        Path folder = home.resolve(".local/state/guichet");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));

        Run.Result again = guichet("reprendre\nrecap\n", "entretien");
        assertTrue(again.err().contains("Réponse : Pour la personne elle-même.\n"), again.err());
    }

    @Test
    void anotherDayIsTakenFromTheOption() {
        Run.Result run = guichet(TO_THE_SHEET + "\n\n", "entretien", "carte", "--date", "2026-12-24");
        assertTrue(run.out().contains("jeudi 24 décembre 2026"), run.out());
        assertTrue(run.err().contains("Noté : mercredi 23 décembre 2026.\n"), run.err());
    }

    @Test
    void whatCannotBeDoneEndsWithItsCode() {
        assertEquals(1, guichet("", "entretien", "cartee").code());
        assertTrue(guichet("", "entretien", "cartee").err().contains("carte"));
        assertEquals(2, guichet("", "entretien", "--vite").code());
        assertEquals(2, guichet("", "entretien", "--date", "hier").code());
        assertEquals(0, guichet("", "entretien", "--help").code());
    }

    @Test
    void anOutputThatIsClosedEarlyEndsTheVisitQuietly() {
        Run.Result run = Run.in(home)
                .onLittleKnowledge()
                .typing(TO_THE_SHEET)
                .writingTo(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                })
                .guichet("entretien", "carte");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aTextOfAnotherCharsetIsReadAllTheSame() {
        Run.Result run = Run.in(home)
                .onLittleKnowledge()
                .reading(new java.io.ByteArrayInputStream("vol\u00e9e\n".getBytes(StandardCharsets.ISO_8859_1)))
                .guichet("entretien");
        assertEquals(0, run.code(), run.err());
    }

    private Run.Result guichet(String typed, String... words) {
        return Run.in(home).onLittleKnowledge().typing(typed).guichet(words);
    }
}
