package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet fiche")
class ProcedureCommandTest {

    @TempDir
    Path home;

    @Test
    void aPageSaysEverythingInTheOrderOfUse() {
        Run.Result result = run("fiche", "carte-essai");
        assertEquals("", result.err());
        assertEquals(
                """
                Carte d'essai
                carte-essai, papiers, élections, citoyenneté, vérifié le 21 novembre 2026
                Demander une carte d'essai.

                Comment faire, dans l'ordre
                - En ligne : Pré-demande, essai.gouv.fr
                  Connexion : FranceConnect ou un compte du site.
                  Pour préparer seulement.
                  Un smartphone suffit.
                - Au guichet : Mairie
                  La personne vient elle-même : les empreintes sont prises au guichet.

                Ce qu'il faut demander
                - Pourquoi une carte ?
                  Première carte ; Carte perdue ; Carte volée
                - C'était quel jour ? (si carte volée)

                Ce qu'il faut apporter ou joindre
                - Photo d'identité récente (original, moins de 6 mois)
                - Justificatif de domicile (moins de 1 an)
                  Une facture ou une quittance de loyer.
                - Timbre de 25 € (si carte perdue ou carte volée) (à vérifier)

                Les étapes
                - Déclarer le vol. (si carte volée)
                  La personne, au guichet : Mairie.
                  À dire : « On m'a volé ma carte. »
                  À demander : une copie.
                - Donner le dossier.
                  La personne, au guichet : Mairie.

                Les dates limites
                - Retirer la carte : dans les 3 mois après le SMS

                Ce que cela coûte
                - La carte est gratuite. (sauf carte perdue ou carte volée)

                Attention
                - Il n'existe pas de carte en urgence.

                Si personne ne répond
                - Après 30 jours : Revenez nous voir.
                - Sans réponse après 2 mois, c'est un refus. Écrivez alors au préfet.

                Pour ne pas revenir
                - Gardez une copie de vos papiers.

                Qui peut agir à la place de la personne
                - Un aidant habilité, avec un mandat Aidants Connect (papiers).
                - La personne va elle-même à la mairie.

                Pour le professionnel, pas pour la feuille
                - Réservé au professionnel.

                Voir aussi
                - allocation-essai

                Les sources
                - Fiche F1 de service-public.gouv.fr, du 1er octobre 2020
                """,
                result.out());
    }

    @Test
    void answersLeaveOutWhatTheyExcludeAndSettleTheRest() {
        String out = Run.in(home)
                .onSmallKnowledge()
                .typing("{\"reponses\": {\"motif\": \"volee\"}}")
                .guichet("fiche", "carte-essai", "--reponses", "-")
                .out();
        assertTrue(out.contains("- Timbre de 25 € (à vérifier)\n"), out);
        assertTrue(out.contains("- Déclarer le vol.\n"), out);
        assertFalse(out.contains("Ce que cela coûte"), out);
        assertFalse(out.contains("Pourquoi une carte ?"), out);
        assertTrue(out.contains("- C'était quel jour ?\n"), out);
    }

    @Test
    void jsonHasTheKeysOfTheYaml() {
        String out = run("fiche", "attestation-essai", "--format", "json").out();
        assertEquals(
                "{\"id\":\"attestation-essai\",\"genre\":\"demarche\",\"titre\":\"Attestation d'essai\","
                        + "\"theme\":\"social_sante\",\"resume\":\"Imprimer une attestation.\",\"express\":\"oui\","
                        + "\"frequence\":\"ponctuelle\",\"difficulte\":1,\"source\":\"essai\",\"verifie_le\":\"2026-11-21\","
                        + "\"canaux\":[{\"par\":\"en_ligne\",\"site\":\"essai.fr\",\"connexion\":[\"compte\"],"
                        + "\"couvre\":\"tout\"}],\"etapes\":[{\"id\":\"imprimer\",\"texte\":\"Imprimer l'attestation.\","
                        + "\"qui\":\"ensemble\",\"par\":\"en_ligne\",\"ou\":\"ici\"}]}\n",
                out);
    }

    @Test
    void jsonWithAnswersLosesTheSameItems() throws Exception {
        Path answers =
                Files.writeString(home.resolve("r.json"), "{\"reponses\": {\"carte-essai.motif\": \"premiere\"}}");
        String out = run("fiche", "carte-essai", "--format=json", "--reponses", answers.toString())
                .out();
        assertFalse(out.contains("Timbre"), out);
        assertFalse(out.contains("declarer_vol"), out);
        assertTrue(out.contains("La carte est gratuite."), out);
    }

    @Test
    void whatSilenceMeansAndWhenToComeBackDependOnTheAnswersToo() {
        String json = Run.in(home)
                .onSmallKnowledge()
                .typing("{\"reponses\": {\"avec_qui\": \"seul\"}}")
                .guichet("fiche", "allocation-essai", "--format=json", "--reponses", "-")
                .out();
        assertTrue(json.contains("Rappelez seul."), json);
        assertFalse(json.contains("Rappelez à deux."), json);
        assertFalse(json.contains("silence"), json);
        String page = run("fiche", "allocation-essai").out();
        assertTrue(page.contains("Après 60 jours : Rappelez à deux. (si un couple)"), page);
    }

    @Test
    void whatWasCheckedTooLongAgoIsMarked() {
        String out = run("fiche", "allocation-essai").out();
        assertTrue(out.contains("- Justificatif de domicile (copie) (à vérifier : information trop ancienne)\n"), out);
        assertTrue(out.contains("- Par téléphone : Caisse d'allocations familiales, 32 30 (à vérifier :\n"), out);
        assertTrue(out.contains("- Par courrier : Formulaire papier (à vérifier : information trop ancienne)\n"), out);
    }

    @Test
    void htmlStandsAlone() {
        String out = run("fiche", "carte-essai", "--format", "html").out();
        assertTrue(out.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"), out);
        assertTrue(out.contains("<h1>Carte d'essai</h1>"), out);
        assertFalse(out.contains("http"), out);
    }

    @Test
    void capitalsInAnIdentifierDoNotMatter() {
        assertEquals(run("fiche", "carte-essai"), run("fiche", "Carte-Essai"));
    }

    @Test
    void anUnknownProcedureNamesTheNearest() {
        Run.Result result = run("fiche", "carte-esai");
        assertEquals(1, result.code());
        assertEquals(
                "guichet : la démarche « carte-esai » n'existe pas ; vouliez-vous dire « carte-essai » ?"
                        + " → trouvez son identifiant avec « guichet chercher »\n",
                result.err());
        assertEquals(1, run("fiche", "../../etc/passwd").code());
        assertEquals(1, run("fiche", "x".repeat(10_000)).code());
    }

    @Test
    void oneIdentifierIsNeeded() {
        assertEquals(2, run("fiche").code());
        assertEquals(2, run("fiche", "a", "b").code());
        assertEquals(2, run("fiche", "carte-essai", "--format", "pdf").code());
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        Arrays.stream(new String[] {"carte-essai", "allocation-essai"})
                .flatMap(id -> run("fiche", id).lines().stream())
                .forEach(line -> assertTrue(line.length() <= 80, line));
    }

    private Run.Result run(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }
}
