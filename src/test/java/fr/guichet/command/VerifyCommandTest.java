package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet verifier, on a small folder without fault")
class VerifyCommandTest {

    private static final Path RIGHT = ShippedKnowledge.BASE.resolve("src/test/resources/fautes/juste");

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = home.resolve("savoir");
        try (Stream<Path> files = Files.walk(RIGHT)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(RIGHT.relativize(file).toString()));
            }
        }
    }

    private Run.Result verify(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "verifier";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(old), old);
        Files.writeString(folder.resolve(file), text.replace(old, by));
    }

    @Test
    void withoutFaultItWalksEveryWayAndCounts() {
        Run.Result result = verify();
        assertEquals(
                "Aucune faute : 2 démarches, 5 questions d'entretien, 7 règles, 2 contacts, 1 pièce, 0 courrier, 1 moment de vie.\n",
                result.out());
        assertEquals(0, result.code());
        assertTrue(result.err().contains("Parcours de tous les chemins"), result.err());
        assertFalse(verify("--rapide").err().contains("Parcours"));
    }

    @Test
    void aFaultIsSaidWithItsLineAndItsRemedy() throws IOException {
        replace("demarches/carte.yaml", "contact: mairie", "contact: mairi");
        Run.Result result = verify();
        assertEquals(3, result.code());
        assertEquals(
                "demarches/carte.yaml:12 : orientations.yaml ne connaît pas « mairi » → vouliez-vous dire « mairie » ?\n",
                result.out());
    }

    @Test
    void theFaultsAreCountedBelowTheirList() throws IOException {
        replace("demarches/carte.yaml", "contact: mairie", "contact: mairi");
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Run.in(home).showingOn(shown).guichet("verifier", "--rapide", folder.toString());
        List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("guichet : 1 faute dans les connaissances → "), lines.toString());
    }

    @Test
    void aMisspeltQuestionIsOneFaultWithTheNameItsFileGives() throws IOException {
        replace("demarches/carte.yaml", "si: {motif: perdue}", "si: {motifs: perdue}");
        assertEquals(
                "demarches/carte.yaml:20 : la question « motifs » n'existe pas → vouliez-vous dire « motif » ?\n",
                verify().out());
    }

    @Test
    void aPostureThatNoWayReachesIsAFault() throws IOException {
        replace("conseil.yaml", "donne: revenir", "donne: accompagner");
        Run.Result result = verify();
        assertEquals(3, result.code());
        assertTrue(
                result.out().startsWith("conseil.yaml:1 : aucun chemin ne mène à la posture « revenir » → "),
                result.out());
        assertEquals(0, verify("--rapide").code());
    }

    @Test
    void whatWillBeStaleIsSaidWithFileLineFactAndDay() throws IOException {
        assertEquals("", verify("--perime", "2027-11-21").out());
        replace(
                "demarches/carte.yaml",
                "texte: Timbre fiscal de 25 €",
                "valable_mois: 4, texte: Timbre fiscal de 25 €");
        Run.Result result = verify("--perime", "2027-04-01");
        assertEquals(0, result.code());
        assertEquals(
                "demarches/carte.yaml:20 : Timbre fiscal de 25 € → vérifié le 21 novembre 2026,"
                        + " périmé depuis le 22 mars 2027\n",
                result.out());
        assertTrue(verify("--perime", "2027-11-22").out().contains("orientations.yaml:1 : "));
        assertEquals(2, verify("--perime", "demain").code());
    }

    /** A place and an age say nothing without the paper; invented people state no facts. */
    @Test
    void whatWillBeStaleNamesThePaperThatGetsOld() throws IOException {
        String stale = verify("--perime", "2027-11-22").out();
        assertTrue(stale.contains("demarches/carte.yaml:19 : Photo d'identité : 6 mois au plus → vérifié"), stale);
        Files.writeString(
                folder.resolve("entrainement.yaml"),
                "lea: {prenom: Léa, dit: J'ai perdu 2 cartes., demarches: [carte]}\n");
        assertFalse(verify("--perime", "2027-11-22").out().contains("entrainement"), "not a fact");
    }

    @Test
    void theFolderThatAVariableNamesIsSaid() {
        Run.Result result =
                Run.in(home).with("GUICHET_KNOWLEDGE", folder.toString()).guichet("verifier", "--rapide");
        assertEquals("guichet : dossier contrôlé : " + folder + "\n", result.err());
        assertEquals(0, result.code());
        assertEquals("", verify("--rapide").err());
    }

    @Test
    void aFileIsNoFolder() {
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .guichet("verifier", folder.resolve("pieces.yaml").toString());
        assertEquals(3, result.code());
        assertTrue(result.err().contains("c'est un fichier → donnez le dossier des connaissances"), result.err());
    }

    @Test
    void aCaseThatCannotBeReadIsSaidOnItsLineWithOneRemedy() throws IOException {
        replace("demarches/carte.yaml", "reponses: {motif: premiere}", "reponses: {motif: premier}");
        assertEquals(
                "demarches/carte.yaml:28 : le cas « carte : première » : « carte.motif » n'a pas ce choix ;"
                        + " vouliez-vous dire « premiere » ? → voyez « guichet questions »\n",
                verify("--rapide").out());
    }

    @Test
    void theMapShowsWhatEachChoiceBringsAndWhichRulesLeadToWhichPosture() {
        String map = verify("--carte", "carte").out();
        assertTrue(map.contains("  canal : guichet Mairie\n"), map);
        assertTrue(
                map.contains(
                        """
                        Selon les réponses
                          Pourquoi une nouvelle carte ?
                            - Première carte
                            - Carte perdue
                              pièce : Timbre fiscal de 25 €
                        """),
                map);
        assertTrue(
                map.contains("  faire : Cela presse et la personne ne peut pas.\n"
                        + "    si « Y a-t-il une date limite ? » : Une date dans les 2 jours"
                        + " et « La personne sait faire » : Avec de l'aide\n"),
                map);
        Run.Result unknown = verify("--carte", "cartes");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("« carte »"), unknown.err());
    }

    @Test
    void casesAreReplayedAndComparedWithTheLastVersion() throws IOException {
        Run.Result first = verify("--cas", "--garder");
        assertEquals(0, first.code());
        assertTrue(first.out().contains("il n'y a pas encore de version gardée"), first.out());
        assertTrue(first.out().contains("conseil.yaml:6 : presse → carte, "), first.out());
        assertFalse(first.out().contains(" : tutelle → "), "the case shows it");

        Run.Result second = verify("--cas");
        assertTrue(second.out().contains("4 cas rejoués, 0 faux, 0 changements, "), second.out());

        replace("conseil.yaml", "donne: accompagner, parce_que", "donne: autonomie, parce_que");
        Run.Result third = verify("--cas");
        assertEquals(3, third.code());
        assertTrue(
                third.out()
                        .contains(
                                "le cas « carte : rien de dit » : posture : « accompagner », mais il y a : autonomie"),
                third.out());
        assertEquals(3, verify().code(), "a case that fails is a fault");
        assertTrue(third.out().contains("changé : carte : rien de dit\n  avant : carte accompagner, "), third.out());
        assertTrue(third.out().contains("\n  maintenant : carte autonomie, "), third.out());
    }

    @Test
    void everyRuleHasAWayToItThatIsNamed() {
        String paths = verify("--regles").out();
        assertTrue(paths.contains("tutelle → carte, protection = tutelle\n"), paths);
        assertTrue(paths.contains("un_peu → carte, autonomie = partielle\n"), paths);
    }

    @Test
    void theTableIsWrittenOnceAndStaysWhereItIs() throws IOException {
        assertEquals(0, verify("--table").code());
        String written = Files.readString(folder.resolve("LISEZMOI.md"));
        assertTrue(written.contains("\n| carte | 3 | 1 | 2026-11-21 | "), written);
        verify("--table");
        assertEquals(written, Files.readString(folder.resolve("LISEZMOI.md")));
    }
}
