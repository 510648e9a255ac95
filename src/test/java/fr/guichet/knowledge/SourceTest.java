package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "F1341, fiche F1341 de service-public.gouv.fr",
        "domaine, relevé de sources publiques",
        "décret 2022-676, décret 2022-676",
        "A18387, actualité A18387 de service-public.gouv.fr",
        "Ameli, Ameli",
        "F, F"
    })
    void aPersonUnderstandsWhereItComesFrom(String name, String words) {
        assertEquals(words, Source.words(name));
    }
}
