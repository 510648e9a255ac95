package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet depanner")
class RepairCommandTest {

    @TempDir
    Path home;

    private Run.Result run(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "depanner";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return Run.in(home).onLittleKnowledge().guichet(arguments);
    }

    @Test
    void aCodeSaysWhyWhatToDoAndWhomToCall() {
        Run.Result result = run("E010004");
        assertEquals(0, result.code());
        assertEquals(
                """
                Dépannage
                Ce code est connu.

                L'identité ne correspond pas
                - Pourquoi
                  1. Le nom ou la date de naissance diffèrent de l'état civil.
                - Quoi faire, dans l'ordre
                  1. Comparer chaque ligne avec l'acte de naissance.
                  2. Corriger l'erreur chez le fournisseur d'identité.
                - Qui appeler
                  Caf : 32 30
                """,
                result.out());
    }

    @Test
    void jsonHasEveryKeyOfTheContract() {
        assertEquals(
                "{\"requete\":\"pas de SMS\",\"code_inconnu\":null,\"pannes\":[{\"id\":\"code_sms\","
                        + "\"titre\":\"Le code n'arrive pas\","
                        + "\"causes\":[\"Le compte garde l'ancien numéro.\",\"Le téléphone est éteint.\"],"
                        + "\"gestes\":[\"Allumer le téléphone, puis demander un nouveau code.\"],"
                        + "\"qui_appeler\":[]}]}\n",
                run("pas", "de", "SMS", "--format", "json").out());
        assertTrue(run("E010008", "--format=json")
                .out()
                .contains("\"qui_appeler\":[{\"id\":\"caf\",\"nom\":\"Caf\",\"telephone\":\"32 30\",\"lieux\":[]}]"));
    }

    @Test
    void anUnknownCodeGetsAClearAnswer() {
        Run.Result result = run("E999999");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Le code E999999 n'est pas connu de guichet."), result.out());
        assertTrue(result.out().contains("  1. Noter le code et l'heure.\n"), result.out());
        assertTrue(run("E999999", "--format", "json").out().contains("\"code_inconnu\":\"E999999\""));
    }

    @Test
    void wordsThatNothingKnowsEndWithOneAndSayWhatToDo() {
        Run.Result result = run("xylophone");
        assertEquals(1, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("« guichet depanner » montre toutes les pannes connues"), result.err());
        assertEquals(
                "{\"requete\":\"xylophone\",\"code_inconnu\":null,\"pannes\":[]}\n",
                run("xylophone", "--format", "json").out());
    }

    @Test
    void withoutWordsEveryFailureIsShown() {
        String out = run().out();
        assertTrue(out.contains("- L'identité ne correspond pas\n  identite : E010004, E010008, état civil\n"), out);
        assertTrue(out.contains("- Le code n'arrive pas\n"), out);
    }
}
