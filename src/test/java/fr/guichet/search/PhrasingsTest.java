package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.authoring.CompileKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say at the desk, neatly or not, and the procedure that must come first. */
@Execution(ExecutionMode.SAME_THREAD)
class PhrasingsTest {

    @TempDir
    static Path folder;

    private static Searcher searcher;

    @BeforeAll
    static void compileTheShippedKnowledge() throws IOException {
        Path compiled = folder.resolve("connaissances");
        CompileKnowledge.compile(
                Path.of(System.getProperty("guichet.basedir", ".")).resolve("knowledge"), compiled);
        searcher = Searcher.open(compiled, null);
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            j'ai perdu ma carte d'identité                                | carte-identite
            jai perdu ma carte didentite                                  | carte-identite
            JAI PERDU MA CARTE D'IDENTITE                                 | carte-identite
            ma carte didentité est périmé                                 | carte-identite
            refaire ma CNI                                                | carte-identite
            carte didentitée pour ma fille                                | carte-identite
            cni perimee                                                   | carte-identite
            carte d'idantité                                              | carte-identite
            je voudrais faire ma première déclaration d'impôts            | declaration-revenus
            declarer mes impots                                           | declaration-revenus
            declaration de revenue                                        | declaration-revenus
            la declaration des impots                                     | declaration-revenus
            DECLARATION IMPOTS EN LIGNE                                   | declaration-revenus
            feuille d'impot 2042                                          | declaration-revenus
            declartion revenus                                            | declaration-revenus
            apl                                                           | aide-logement
            demande d'a.p.l.                                              | aide-logement
            je voudrais une aide pour payer mon loyer                     | aide-logement
            alocation logement                                            | aide-logement
            l'allocation logement de la caf                               | aide-logement
            aide au logment                                               | aide-logement
            quand est-ce que je peux partir en retraite                   | retraite
            je veux prendre ma retraite                                   | retraite
            releve de cariere                                             | releve-carriere
            demande de retrete                                            | retraite
            combien de trimestres il me manque                            | releve-carriere
            rsa                                                           | rsa
            R.S.A                                                         | rsa
            ils m'ont coupé le RSA                                        | rsa
            ils mon coupé le rsa                                          | rsa
            j'ai plus de RMI                                              | rsa
            revenu de solidarite active                                   | rsa
            dtr caf                                                       | declaration-trimestrielle
            pointer a pole emploi                                         | actualisation-france-travail
            m'actualiser                                                  | actualisation-france-travail
            actualisation pole emploie                                    | actualisation-france-travail
            France travail                                                | actualisation-france-travail
            jai oublié de m'actualisé                                     | actualisation-france-travail
            je dois pointer au chômage                                    | actualisation-france-travail
            compte amelie                                                 | compte-ameli
            mon imel est bloqué                                           | messagerie
            ma boîte est pleine je reçois plus rien                       | messagerie
            la photo est trop lourde le site la prend pas                 | piece-jointe
            skané un papié                                                | piece-jointe
            ça me dit mot de passe incorrect                              | mot-de-passe-perdu
            je peux plus rentrer dans mon compte pole emploi              | mot-de-passe-perdu
            le bouton bleu ne marche pas                                  | franceconnect
            E010004                                                       | franceconnect
            mettre ma carte d'identité dans mon téléphone                 | identite-numerique
            alicem                                                        | identite-numerique
            ameli                                                         | compte-ameli
            ouvrir un compte a la sécu                                    | compte-ameli
            mot de passe améli perdu                                      | compte-ameli
            carte grise                                                   | carte-grise
            cartegrise                                                    | carte-grise
            carte gris                                                    | carte-grise
            certificat d'immatriculasion                                  | carte-grise
            j'ai acheté une voiture d'occasion                            | carte-grise
            jai vendu ma voiture                                          | carte-grise
            les papiers de la voiture                                     | carte-grise
            permis de conduire                                            | permis-conduire
            jai perdu mon permi                                           | permis-conduire
            prmis de conduire                                             | permis-conduire
            échanger mon permis marocain                                  | permis-conduire
            titre de sejour                                               | titre-sejour
            renouveler ma carte de séjour                                 | titre-sejour
            mon recepisse de la prefecture expire                         | titre-sejour
            carte de sejours                                              | titre-sejour
            surendetement                                                 | surendettement
            sur endettement                                               | surendettement
            j'ai trop de dettes                                           | surendettement
            dossier banque de france                                      | surendettement
            je peux plus payer mes crédits                                | surendettement
            mon mari est mort                                             | deces
            mon pere est decede                                           | deces
            declaration de deces                                          | deces
            qui prévenir après un enterrement                             | deces
            pension de reversion                                          | pension-reversion
            reverssion                                                    | pension-reversion
            je suis veuve, la retraite de mon mari                        | pension-reversion
            pension de veuve                                              | pension-reversion
            changement d'adresse                                          | changement-adresse
            j'ai demenagé                                                 | changement-adresse
            changer dadresse                                              | changement-adresse
            je demenage le mois prochain                                  | changement-adresse
            on m'a volé mon sac                                           | papiers-voles
            sac volé avec tous mes papiers                                | papiers-voles
            on ma volé mon portfeuille                                    | papiers-voles
            jai perdu tout mes papiers                                    | papiers-voles
            attestation de droits                                         | attestation-droits
            attestation de la sécu                                        | attestation-droits
            atestation caf                                                | attestations
            quotient familial                                             | attestations
            imprimer une attestation pole emploi                          | attestations
            cerfa 13594                                                   | surendettement
            13750                                                         | carte-grise
            F1341                                                         | carte-identite
            """)
    void isFirst(String phrasing, String id) throws IOException {
        Results results = searcher.search(Query.of(phrasing));
        assertEquals(
                id, results.hits().isEmpty() ? "rien" : results.hits().get(0).id(), () -> phrasing + " " + results);
    }

    @ParameterizedTest(name = "« {0} » en haut d'une lettre → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            notification de trop-perçu             | trop-percu      | Trop-perçu de la Caf
            CONTRAINTE                             | trop-percu      | Contrainte
            avertissement avant radiation          | paiement-arrete | Avertissement avant radiation
            commandement de quitter les lieux      | impaye-loyer    | Commandement de quitter les lieux
            votre colis est en attente             | arnaque         | Faux : colis en attente
            mise à jour de votre carte vitale      | arnaque         | Faux : nouvelle carte Vitale à payer
            avis de passage                        | trier-papiers   | Avis de passage du facteur
            """)
    void theWordsAtTheTopOfALetterSayWhatItMeans(String words, String id, String letter) throws IOException {
        Hit first = searcher.search(Query.of(words)).hits().get(0);
        assertEquals(id, first.id());
        assertTrue(first.ofLetter() && first.why().startsWith("Ce courrier : « " + letter + " »."), first.why());
    }

    @Test
    void aLetterIsToldOfTheProcedureItOpensAndOfNoOther() throws IOException {
        for (Hit hit : searcher.search(Query.of("notification de trop-perçu")).hits()) {
            assertEquals(hit.id().equals("trop-percu"), hit.ofLetter(), hit.toString());
        }
    }
}
