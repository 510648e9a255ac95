package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words spelt by ear have the sound of the right ones. */
class SoundTest {

    @ParameterizedTest(name = "« {0} » sounds like « {1} »")
    @CsvSource({
        "ansinte, enceinte",
        "retrete, retraite",
        "chek, cheque",
        "enerji, energie",
        "judisiere, judiciaire",
        "domissiliassion, domiciliation",
        "paspor, passeport",
        "logeman, logement",
        "amande, amende",
        "plinte, plainte",
        "reponce, reponse",
        "elektrisite, electricite",
        "ekol, ecole",
        "mezon, maison",
        "kan, quand",
        "coment, comment",
        "oublie, oublier",
        "dossie, dossiers",
    })
    void sameSound(String byEar, String right) {
        assertEquals(Sound.of(right), Sound.of(byEar));
    }

    @ParameterizedTest(name = "« {0} » does not sound like « {1} »")
    @CsvSource({"retraite, retard", "garde, carte", "permis, perdu", "impot, emploi", "amende, ami"})
    void anotherSound(String one, String other) {
        assertNotEquals(Sound.of(one), Sound.of(other));
    }
}
