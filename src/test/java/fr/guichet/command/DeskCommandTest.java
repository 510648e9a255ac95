package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet poste")
class DeskCommandTest {

    @TempDir
    Path home;

    @Test
    void showsTheSettings() {
        assertEquals(
                """
                Les réglages du poste
                Pas encore de réglages : guichet poste --regler

                Ce poste
                - Rôle : conseiller
                - Habilité Aidants Connect : non
                - Réseau : oui
                - Imprimante : non
                - Département : pas réglé
                - Effacement d'une visite laissée : 120 minutes
                - Écran caché : après 15 minutes
                - Historique de la console : oui

                La feuille
                - Largeur : 80 colonnes
                - Au bas : rien (nom, adresse et telephone ne sont pas réglés)

                Autour du poste
                - Commune : pas réglée

                Le bilan
                - Compte anonyme des visites : oui
                - Âge, genre et statut demandés à la fin : non
                - Lieu : Lieu d'activité
                """,
                run("poste").out());
    }

    @Test
    void oneMinuteIsSingular() {
        run("poste", "effacement=1");
        assertTrue(run("poste").out().contains("- Effacement d'une visite laissée : 1 minute\n"));
    }

    @Test
    void setsWhatIsNamedAndTheSheetPrintsIt() {
        Run.Result result =
                run("poste", "departement=35", "mairie.nom=Mairie de Rennes", "mairie.telephone=0223621010");
        assertEquals(new Run.Result(0, "", ""), result);
        assertTrue(run("poste")
                .out()
                .contains("- mairie : Mairie de Rennes, 02 23 62 10 10, vérifié le 21 novembre 2026\n"));
        String sheet = run("liste", "carte-essai").out();
        assertTrue(sheet.contains("Mairie de Rennes") && sheet.contains("02 23 62 10 10"), sheet);
    }

    @Test
    void theSheetIsAsWideAsTheDeskSaysAndEndsWithItsAddress() {
        run("poste", "largeur=32", "nom=Espace du Port", "adresse=5 rue du Port, 35000 Rennes", "telephone=0299123456");
        String sheet = run("liste", "carte-essai").out();
        assertTrue(sheet.lines().allMatch(line -> line.length() <= 32), sheet);
        assertTrue(
                sheet.replace('\n', ' ').contains("Pour revenir : Espace du Port, 5 rue du Port, 35000 Rennes,"),
                sheet);
        String html = run("liste", "carte-essai", "--format", "html").out();
        assertTrue(html.replace('\u00A0', ' ').contains("Pour revenir : Espace du Port, 5 rue du Port"), html);
        String json = run("liste", "carte-essai", "--format", "json").out();
        assertTrue(
                json.contains("\"pour_revenir\":\"Espace du Port, 5 rue du Port, 35000 Rennes, 02 99 12 34 56\""),
                json);
    }

    @Test
    void thePlacesOfTheMapStandForTheCountersThatTheDeskDidNotSet() throws IOException {
        Path csv = Files.writeString(
                home.resolve("lieux.csv"),
                """
                nom,commune,code_postal,adresse,services,typologie,telephone,latitude,longitude
                Mairie de Rennes,Rennes,35000,place de la Mairie,x,MUNI,+33223621010,48.11,-1.68
                Sans code,Rennes,35,place,x,MUNI,,48.11,-1.68
                """);
        Run.Result result = run("poste", "--lieux", csv.toString());
        assertEquals(0, result.code());
        assertEquals("1 lieu en place. Lignes écartées : 1.\n", result.out());
        assertEquals(
                """
                ligne 3 : « 35 » n'est pas un code postal
                guichet : le poste ne sait pas où il est → guichet poste commune=Rennes
                """,
                result.err());
        run("poste", "commune=rennes");
        for (int i = 0; i < 2; i++) {
            String sheet = run("liste", "carte-essai").out();
            assertTrue(sheet.contains("Mairie de Rennes") && sheet.contains("02 23 62 10 10"), sheet);
            assertTrue(sheet.contains("place de la Mairie, 35000 Rennes"), sheet);
        }
        run("poste", "mairie.nom=Mairie du quartier");
        assertTrue(run("liste", "carte-essai").out().contains("Mairie du quartier"));
        assertEquals(
                3,
                run("poste", "--lieux", home.resolve("absent.csv").toString()).code());
    }

    @Test
    void checksWhatAMonthNames() {
        run("poste", "mois.novembre=carte-essai, carte-esai");
        Run.Result result = run("poste", "--verifier");
        assertEquals(3, result.code());
        assertTrue(
                result.out()
                        .replaceAll("\\s+", " ")
                        .contains(
                                "mois : la démarche « carte-esai » n'existe pas ; vouliez-vous dire « carte-essai » ?"),
                result.out());
    }

    @Test
    void refusesWhatItDoesNotKnowAndChangesNothing() {
        assertEquals(
                "guichet : « mairi » n'est pas un guichet à régler ; vouliez-vous dire « mairie » ?"
                        + " → voyez « guichet poste --verifier »\n",
                run("poste", "departement=35", "mairi.nom=x").err());
        for (String wrong : new String[] {
            "caf.nom=x",
            "role=chef",
            "rol=benevole",
            "sans",
            "=x",
            "mairie.telephone=appelez",
            "veille=jamais",
            "largeur=10",
            "position=Rennes",
            "position=95, 0",
            "lieu=rue",
            "bilan=peut-être",
            "telephone=appelez",
            "mois.brumaire=carte-essai",
            "role=a\nb"
        }) {
            Run.Result result = run("poste", wrong);
            assertEquals(2, result.code(), wrong);
            assertEquals(1, result.err().lines().count(), result.err());
        }
        assertFalse(Files.exists(home.resolve(".config/guichet/poste.conf")));
    }

    @Test
    void asksOnceEachLineSkippable() throws IOException {
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .typing("benevole\n\nn\no\n\n99\n35\n\n\n\n\nMairie de Rennes\nappelez\n0223621010\n\nselon\n")
                .guichet("poste", "--regler");
        assertEquals(0, result.code());
        assertEquals(
                """
                Les réglages du poste. Entrée : garder ou passer. « - » : effacer. « fini » : s'arrêter.
                Votre rôle : conseiller, france_services, travailleur_social ou benevole [conseiller]
                La structure est-elle habilitée Aidants Connect ? oui ou non [non]
                Y a-t-il internet au poste ? oui ou non [oui]
                Y a-t-il une imprimante ? oui ou non [non]
                Le nom de l'imprimante, ou « terminal »
                Le département, comme 35 ou 2A
                « 99 » n'est pas un département → écrivez par exemple 35, 2A ou 974
                Le département, comme 35 ou 2A
                Le nom du poste, pour le bas de la feuille
                L'adresse du poste, pour le bas de la feuille
                Le téléphone du poste, pour le bas de la feuille
                La commune du poste, pour les lieux proches
                Les guichets proches. Un guichet passé s'imprime en pointillés.
                Mairie : son nom et son adresse
                Mairie : son téléphone
                « appelez » n'est pas un numéro de téléphone → écrivez par exemple 02 99 12 34 56
                Mairie : son téléphone
                Mairie : ses horaires
                Mairie : sur rendez-vous ? oui, non ou selon
                guichet : réglages enregistrés dans FICHIER
                """
                        .replace(
                                "FICHIER",
                                home.resolve(".config/guichet/poste.conf").toString()),
                result.err());
        assertTrue(result.out().contains("- Rôle : benevole\n- Habilité Aidants Connect : non\n- Réseau : non\n"));
    }

    @Test
    void stopsAtFiniAndAtTheEndOfTheInputAndKeepsWhatWasSaid() {
        for (String typed : new String[] {"benevole\nfini\noui\n", "benevole\n", ""}) {
            Run.Result result = Run.in(home).onSmallKnowledge().typing(typed).guichet("poste", "--regler");
            assertEquals(0, result.code(), typed);
            assertTrue(result.out().contains("- Rôle : benevole\n"), result.out());
        }
    }

    @Test
    void checksWhatIsSet() throws IOException {
        run("poste", "mairie.nom=Mairie");
        assertEquals(0, run("poste", "--verifier").code());
        Path file = home.resolve(".config/guichet/poste.conf");
        Files.writeString(file, "ccass.nom = CCAS\n");
        Run.Result wrong = run("poste", "--verifier");
        assertEquals(3, wrong.code());
        assertTrue(wrong.out().contains("« ccass » n'est pas un guichet à régler"), wrong.out());
        Files.writeString(file, "en_ligne = peut-être\n");
        assertEquals(
                "guichet : " + file + ":1 : « en_ligne » vaut oui ou non, pas « peut-être » → écrivez oui ou non"
                        + " ; en attendant, le réglage par défaut sert\n",
                run("poste").err());
        Run.Result faulty = run("poste", "--verifier");
        assertEquals(3, faulty.code());
        assertTrue(faulty.out().contains("poste.conf:1 : « en_ligne »"), faulty.out());
    }

    @Test
    void saysThatTheDiskRefused() throws IOException {
        Path blocked = Files.writeString(home.resolve("occupe"), "");
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .with("XDG_CONFIG_HOME", blocked.toString())
                .guichet("poste", "departement=35");
        assertEquals(4, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    private Run.Result run(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }
}
