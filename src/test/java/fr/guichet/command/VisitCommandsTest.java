package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet questions, conseil and liste")
class VisitCommandsTest {

    private static final String STOLEN =
            "{\"demarches\": [\"carte-essai\"], \"reponses\": {\"urgence\": \"48h\", \"motif\": \"volee\"}}";

    @TempDir
    Path home;

    @Test
    void questionsAreThoseOfTheInterviewThenThoseOfTheProcedure() {
        String out = small("questions", "carte-essai", "--format", "json").out();
        assertTrue(
                out.startsWith("{\"questions\":[{\"id\":\"urgence\",\"groupe\":\"dites\",\"type\":\"choix\","
                        + "\"texte\":\"Est-ce pressé ?\",\"pourquoi\":\"Ce qui presse se fait d'abord.\","
                        + "\"choix\":[{\"id\":\"48h\",\"libelle\":\"Avant 48 heures\"},{\"id\":\"non\",\"libelle\":\"Non\"}],"
                        + "\"de\":null},"),
                out);
        assertTrue(
                out.endsWith(
                        "{\"id\":\"carte-essai.vol_le\",\"groupe\":\"demarche\",\"type\":\"date\","
                                + "\"texte\":\"C'était quel jour ?\",\"pourquoi\":\"\",\"choix\":[],\"de\":\"carte-essai\"}]}\n"),
                out);
    }

    @Test
    void aChoiceThatOnlyScriptsMayGiveIsNeverListed() {
        assertFalse(small("questions", "--format", "json").out().contains("\"danger\""));
        assertFalse(small("questions").out().contains("danger ("));
        assertFalse(small("questions", "--papier").out().contains("b) Oui"));
    }

    @Test
    void anExpressProcedureHasNoQuestion() {
        assertEquals(
                "{\"questions\":[]}\n",
                small("questions", "attestation-essai", "--format", "json").out());
    }

    @Test
    void theFormForAPenUsesTheNotationOfTheCode() {
        String out = small("questions", "carte-essai", "--papier").out();
        assertTrue(out.contains("- 1. Pourquoi une carte ?\n  a) Première carte   b) Carte perdue   c)"), out);
        assertTrue(out.contains("- 2. C'était quel jour ?\n  le ____"), out);
        assertTrue(out.contains("- +1 Déclarer le vol.\n"), out);
    }

    @Test
    void adviceAsJsonHasEveryKeyOfTheContract() {
        String out = answering(STOLEN, "conseil", "--reponses", "-", "--format", "json")
                .out();
        String reason = "{\"regle\":\"presse\",\"effet\":\"donne\",\"posture\":\"accompagner\",\"acte\":null,"
                + "\"parce_que\":\"Cela presse.\",\"source\":\"essai\",\"verifie_le\":\"2026-11-21\"}";
        String change = "{\"question\":\"protection\",\"reponse\":\"tutelle\",\"posture\":\"orienter\"}";
        assertTrue(
                out.startsWith("{\"demarches\":[\"carte-essai\"],\"date\":\"2026-11-21\",\"posture\":\"accompagner\","
                        + "\"nettete\":\"legere\",\"vers\":[],\"mandat\":null,\"raisons\":[" + reason
                        + "],\"changerait\":[" + change + "],\"prevention\":"),
                out);
        assertTrue(
                out.contains(
                        "\"par_demarche\":[{\"id\":\"carte-essai\",\"posture\":\"accompagner\",\"nettete\":\"legere\","
                                + "\"canal\":\"en_ligne\",\"aujourdhui\":["),
                out);
        for (String key : List.of("ensuite", "vers", "mandat", "raisons", "changerait")) {
            assertTrue(out.substring(out.indexOf("par_demarche")).contains("\"" + key + "\":"), key);
        }
    }

    @Test
    void whomToSeeHasAnIdANameAndATelephone() {
        String out = answering(
                        "{\"reponses\": {\"protection\": \"tutelle\"}}",
                        "conseil",
                        "allocation-essai",
                        "--reponses",
                        "-",
                        "--format",
                        "json")
                .out();
        assertTrue(
                out.contains("\"posture\":\"orienter\",\"nettete\":\"nette\","
                        + "\"vers\":[{\"id\":\"mairie\",\"nom\":\"Mairie\",\"telephone\":null,\"lieux\":[]}]"),
                out);
    }

    @Test
    void anExpressProcedureHasNoPosture() {
        String out = small("conseil", "attestation-essai", "--format", "json").out();
        assertTrue(out.contains("\"posture\":null"), out);
        assertTrue(out.contains("\"raisons\":[]"), out);
    }

    @Test
    void adviceInWordsSaysWhyAndWhatWouldChangeIt() {
        String out = answering(STOLEN, "conseil", "--reponses", "-").out();
        assertTrue(out.startsWith("Carte d'essai : faire avec la personne.\n"), out);
        assertTrue(out.contains("Raison : Cela presse.\n"), out);
        assertTrue(out.contains("Avis léger : une réponse de plus peut le changer.\n"), out);
        assertTrue(out.contains("Cela presse. Source : essai. Vérifié le 21 novembre 2026.\n"), out);
    }

    @Test
    void proceduresOnTheCommandLineWinAndSoDoesItsDate() {
        String out = answering(
                        "{\"demarches\": [\"carte-essai\"], \"date\": \"2026-01-02\"}",
                        "conseil",
                        "allocation-essai",
                        "--reponses",
                        "-",
                        "--format",
                        "json",
                        "--date",
                        "2026-03-04")
                .out();
        assertTrue(out.startsWith("{\"demarches\":[\"allocation-essai\"],\"date\":\"2026-03-04\""), out);
        assertTrue(answering("{\"date\": \"2026-01-02\"}", "conseil", "--reponses", "-", "--format", "json")
                .out()
                .contains("\"date\":\"2026-01-02\""));
    }

    @Test
    void theDeskOfTheAnswersWinsOverTheSettings() throws IOException {
        settings("en_ligne = non\n");
        assertTrue(small("conseil", "carte-essai", "--format", "json").out().contains("\"canal\":\"guichet\""));
        assertTrue(answering("{\"poste\": {}}", "conseil", "carte-essai", "--reponses", "-", "--format", "json")
                .out()
                .contains("\"canal\":\"en_ligne\""));
    }

    @Test
    void theSheetIsForTheScreenAFileOrTheTerminalsPrinter() throws IOException {
        Run.Result screen = answering(STOLEN, "liste", "--reponses", "-");
        assertEquals(0, screen.code());
        assertTrue(screen.out().contains("Déclarer le vol."), screen.out());

        Path file = home.resolve("feuille.txt");
        Run.Result saved = answering(STOLEN, "liste", "--reponses", "-", "--sortie", file.toString());
        assertEquals("", saved.out());
        assertEquals(screen.out(), Files.readString(file));

        Run.Result printed = answering(STOLEN, "liste", "--reponses", "-", "--imprimer=terminal");
        assertEquals("\u001b[5i" + screen.out().replace("\n", "\r\n") + "\f\u001b[4i", printed.out());
    }

    @Test
    void whatIsToCheckIsSaidBeforeTheSheetOnTheOtherStream() {
        Run.Result result = answering(STOLEN, "liste", "--reponses", "-");
        assertEquals(
                """
                guichet : à vérifier avant de donner la feuille :
                - Timbre de 25 € (Carte d'essai, à confirmer)
                """,
                result.err());
    }

    @Test
    void narrowPaperAndLargePrintKeepTheirWidth() {
        for (String width : new String[] {"24", "32", "48"}) {
            for (String line : small("liste", "carte-essai", "--largeur", width).lines()) {
                assertTrue(line.length() <= Integer.parseInt(width), line);
            }
        }
        assertEquals(2, small("liste", "carte-essai", "--largeur", "10").code());
        assertTrue(small("liste", "carte-essai", "--gros").lines().stream().allMatch(line -> line.length() <= 48));
    }

    @Test
    void theSheetAsJsonHasEveryKeyOfTheContract() {
        Run.Result result = small("liste", "carte-essai", "--format", "json");
        for (String key : List.of(
                "demarches",
                "date",
                "fait",
                "blocs",
                "pochette",
                "echeances",
                "attention",
                "relance",
                "a_verifier",
                "code")) {
            assertTrue(result.out().contains("\"" + key + "\":"), key);
        }
        assertEquals("", result.err());
    }

    @Test
    void aSheetNeedsAProcedure() {
        assertEquals(3, small("liste").code());
        assertEquals(1, small("liste", "carte-esai").code());
        assertEquals(0, answering(STOLEN, "liste", "--reponses", "-").code());
    }

    @Test
    void aFullDiskIsSaidAndNamesTheFile() {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no full device");
        Run.Result result = small("liste", "allocation-essai", "--sortie", full.getPath());
        assertEquals(4, result.code());
        assertTrue(
                result.err()
                        .endsWith("guichet : /dev/full : lecture ou écriture impossible (le disque est plein)"
                                + " → vérifiez le disque et les droits\n"),
                result.err());
    }

    @Test
    void aBatchOfVisitsAnswersEachLine() {
        String lines = STOLEN + "\n{\"demarches\": [\"carte-esai\"]}\n\nn'importe quoi\n" + STOLEN + "\n";
        for (String command : new String[] {"conseil", "liste"}) {
            Run.Result result = answering(lines, command, "--lot", "-");
            assertEquals(3, result.code());
            assertEquals(5, result.lines().size());
            assertEquals(result.lines().get(0), result.lines().get(4));
            assertEquals(
                    "{\"erreur\":\"la démarche « carte-esai » n'existe pas ; vouliez-vous dire « carte-essai » ?\","
                            + "\"ligne\":2}",
                    result.lines().get(1));
            assertTrue(result.lines().get(2).endsWith("\"ligne\":3}"));
            assertTrue(
                    result.lines().get(3).startsWith("{\"erreur\":"),
                    result.lines().get(3));
            assertEquals(3, result.err().lines().count());
        }
        String alone = answering(STOLEN, "conseil", "--reponses", "-", "--format", "json")
                .out();
        assertEquals(alone, answering(STOLEN, "conseil", "--lot").out());
    }

    @Test
    void aFaultInTheSettingsStopsNothingAndIsSaidInOneLine() throws IOException {
        settings("role = chef\nen_ligne = peut-être\ndepartement = 35\n");
        for (String command : new String[] {"conseil", "liste"}) {
            Run.Result result = answering(STOLEN, command, "--reponses", "-");
            assertEquals(0, result.code(), result.err());
            List<String> said = result.err()
                    .lines()
                    .filter(line -> line.contains("poste.conf"))
                    .toList();
            assertEquals(1, said.size(), result.err());
            assertTrue(
                    said.get(0)
                            .endsWith("poste.conf:1 : le rôle « chef » n'existe pas → choisissez parmi : conseiller, "
                                    + "france_services, travailleur_social, benevole ; en attendant, le réglage par défaut sert"
                                    + " (autres fautes : 1, voyez « guichet poste --verifier »)"),
                    said.get(0));
        }
    }

    private void settings(String content) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/guichet"));
        Files.writeString(folder.resolve("poste.conf"), content);
    }

    private Run.Result small(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }

    private Run.Result answering(String answers, String... arguments) {
        return Run.in(home).onSmallKnowledge().typing(answers).guichet(arguments);
    }

    @Test
    void papersGoWithTheSheetOrAloneAndOnlyThoseThatExist() {
        Run.Result all = small("liste", "carte-essai", "--avec", "accord,rappel");
        assertEquals(0, all.code(), all.err());
        assertTrue(all.out().startsWith("Votre feuille de route"), all.out());
        assertTrue(all.out().contains("\fCarte à lire à voix haute"), all.out());
        assertTrue(all.out().contains("\fFiche de rappel"), all.out());
        Run.Result alone = small("liste", "carte-essai", "--avec=comptes", "--seul");
        assertTrue(alone.out().startsWith("Mes comptes, à garder chez moi"), alone.out());
        Run.Result wrong = small("liste", "carte-essai", "--avec", "mandta");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("vouliez-vous dire « mandat »"), wrong.err());
        assertEquals(2, small("liste", "carte-essai", "--seul").code());
        assertEquals(
                2,
                small("liste", "carte-essai", "--avec", "tout", "--format", "json")
                        .code());
    }
}
