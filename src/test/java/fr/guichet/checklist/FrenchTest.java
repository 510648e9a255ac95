package fr.guichet.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Bloquer la carte bancaire, tout de suite. | Bloquer la carte bancaire.
            Envoyer la demande aujourd'hui, même incomplète. | Envoyer la demande, même incomplète.
            Faire maintenant la déclaration qui manque. | Faire la déclaration qui manque.
            Changer le mot de passe du compte, ici, maintenant. | Changer le mot de passe du compte, ici.
            Dire que c'est pour aujourd'hui. | Dire que c'est pour aujourd'hui.
            Demander l'acte à la mairie. Elle le donne tout de suite. | Demander l'acte à la mairie. Elle le donne tout de suite.
            """)
    void whatWasDoneNoLongerPresses(String step, String done) {
        assertEquals(done, French.atLeisure(step));
    }

    @Test
    void aNameKeepsItsCapitalInASentence() {
        assertEquals("votre banque", French.lowerFirst("Votre banque"));
        assertEquals("Caf ou MSA", French.lowerFirst("Caf ou MSA"));
        assertEquals("cafetière", French.lowerFirst("Cafetière"));
        assertEquals("Assurance maladie", French.lowerFirst("Assurance maladie"));
        assertEquals("assurance avec protection juridique", French.lowerFirst("Assurance avec protection juridique"));
        assertEquals("AAH", French.lowerFirst("AAH"));
    }

    @Test
    void whatIsSaidForTwoIsSaidTogether() {
        assertEquals(
                "Bonjour, je viens pour : passeport et RSA.",
                French.together("Bonjour, je viens pour : passeport.", "Bonjour, je viens pour : RSA."));
        assertEquals(
                "Bonjour, je voudrais une carte. Je voudrais un passeport.",
                French.together("Bonjour, je voudrais une carte.", "Bonjour, je voudrais un passeport."));
        assertEquals("Je viens.", French.together("Je viens.", "Je viens."));
        assertEquals("Je viens.", French.together("", "Je viens."));
    }
}
