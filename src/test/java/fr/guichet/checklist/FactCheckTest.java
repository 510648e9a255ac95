package fr.guichet.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Timbre fiscal de 25 € | Timbre fiscal (montant : demandez au guichet)",
                "La carte coûte 25 €. | La carte coûte (montant : demandez au guichet).",
                "Une amende de 135 € est possible. | Une amende (montant : demandez au guichet) est possible.",
                "Plafond : 10 339,50 € par an. | Plafond : (montant : demandez au guichet) par an.",
                "Un retard coûte 10 % de plus. | Un retard coûte (pourcentage : demandez au guichet) de plus.",
                "Majorée de 40 %. | Majorée (pourcentage : demandez au guichet).",
                "Moins de 25 001 € par an. | Moins de (montant : demandez au guichet) par an.",
                "Le paiement, jusqu'à 5 000 € | Le paiement, jusqu'à (montant : demandez au guichet)",
                "Avant le 1er juin 2026, au guichet. | Avant le (date : demandez au guichet), au guichet."
            })
    void figuresGiveWayToAQuestion(String text, String printed) {
        assertEquals(printed, FactCheck.withoutFigures(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Appelez le 32 30.", "Dans les 2 mois.", "Formulaire Cerfa 14011.", "À partir de 12 ans."})
    void whatIsNeitherAmountNorRateNorDateStays(String text) {
        assertEquals(text, FactCheck.withoutFigures(text));
    }

    @Test
    void noFigureIsLeftBesideTheQuestion() {
        assertFalse(FactCheck.withoutFigures("De 8 € à 30 €, soit 5 %").matches(".*\\d.*"));
    }
}
