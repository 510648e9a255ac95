package fr.guichet.print;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.SheetKnowledge;
import fr.guichet.checklist.Checklist;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSheetTest {

    private static final Checklist STOLEN = visit("carte")
            .answer("carte.motif", "volee")
            .inHand("photo")
            .done("carte.predemande")
            .sheet();

    @Test
    void onA4() {
        assertEquals(
                """
                Votre feuille de route                                    lundi 23 novembre 2026
                Carte d'identité

                Fait aujourd'hui
                ☑ Remplir la pré-demande.

                1. Sur place : Police ou gendarmerie                   Tél. ....................
                   Nom et adresse : ................................................
                   - Déclarer le vol.
                     Dites : « On m'a volé ma carte. »
                     Demandez : une copie.
                   À apporter :
                   ☐ Pièce d'identité (copie)
                   La déclaration est gratuite.
                2. Au téléphone : Mairie équipée                       Tél. ....................
                   - Prendre rendez-vous.
                3. Sur place : Mairie équipée                          Tél. ....................
                   Nom et adresse : ................................................
                   - Donner le dossier.
                   - Signer la demande. (ensemble)
                   À apporter :
                   ☐ Justificatif de domicile (original, moins de 1 an)
                   ☑ Photo d'identité (original, moins de 6 mois)
                   ☐ Timbre fiscal (montant : demandez au guichet)
                   La carte volée coûte 25 €.
                   Si cela vous concerne
                     ☐ Décision du juge
                   Rendez-vous : le ........................ à ........
                4. Chez vous
                   Quand : dans les 3 mois après le SMS
                   - Retirer la carte.

                Attention
                - Le site refuse 2 fois ? Arrêtez.
                - Le site officiel est gratuit.
                - Sans nouvelle, il faut appeler.

                Si rien n'arrive
                - Le lundi 28 décembre 2026 : pas de SMS ? Revenez.

                Pour la prochaine fois
                - Gardez une copie.

                Informations vérifiées le 21 novembre 2026. Pour reprendre ici, donnez ce code :
                carte 1c +2 A
                """,
                new TextSheet().render(STOLEN, Layout.A4));
    }

    @Test
    void onAReceiptOf32Columns() {
        String text = new TextSheet().render(STOLEN, Layout.A4.withWidth(32));
        assertTrue(
                text.startsWith(
                        """
                        Votre feuille de route
                        lundi 23 novembre 2026
                        Carte d'identité

                        Fait aujourd'hui
                        ☑ Remplir la pré-demande.

                        1. Sur place : Police ou
                           gendarmerie
                           Tél. ....................
                           Nom et adresse : ............
                           - Déclarer le vol.
                             Dites : « On m'a volé ma
                             carte. »
                        """),
                text);
        assertFalse(text.contains("page 2"), "un rouleau n'a pas de pages");
    }

    @Test
    void inAscii() {
        String text = new TextSheet().render(STOLEN, Layout.A4.withAscii(true));
        assertTrue(text.contains("[x] Remplir la pre-demande."));
        assertTrue(text.contains("Dites : \"On m'a vole ma carte.\""));
        assertTrue(text.contains("La carte volee coute 25 EUR."));
    }

    @Test
    void inLargePrintThereAreFewerColumnsAndFewerLines() {
        List<String> lines = new TextSheet()
                .render(STOLEN, Layout.A4.withLarge(true))
                .lines()
                .toList();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 48));
        assertTrue(lines.indexOf(TextSheet.TURN) < 32);
    }

    @Test
    void theTutorialSaysMoreAndHasNoPages() {
        String text = new TextSheet().render(STOLEN, Layout.A4.withDetail(true));
        assertTrue(text.contains("Une facture récente."));
        assertFalse(new TextSheet().render(STOLEN, Layout.A4).contains("Une facture récente."));
        assertFalse(text.contains("page 2"));
    }

    @Test
    void aNumberIsNeverCutInTwo() {
        Checklist call =
                SheetKnowledge.visit("aide").answer("aide.cas", "arret").sheet();
        for (int width = 24; width < 60; width++) {
            String text = new TextSheet().render(call, Layout.A4.withWidth(width));
            assertTrue(text.contains("32 30"), text);
        }
    }
}
