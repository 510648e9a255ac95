package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet identite")
class IdentityCommandTest {

    @TempDir
    Path home;

    @Test
    void jsonHasEveryKeyOfTheContract() {
        String out = run("--sac", "passeport,smartphone,numero_fiscal,rfr,messagerie", "--format", "json")
                .out();
        assertTrue(
                out.startsWith("{\"possibles\":[\"la_poste\",\"yris\"],"
                        + "\"presque\":[{\"fournisseur\":\"impots\",\"manque\":[\"numero_acces\"]}],"
                        + "\"impossibles\":[{\"fournisseur\":\"ameli\",\"raison\":\"Il manque : "),
                out);
        assertTrue(out.contains("\"sans_nir\":[{\"id\":\"cpam\",\"nom\":\""), out);
        assertTrue(out.contains("\"telephone\":"), out);
    }

    @Test
    void textSaysTheWayAndWhatToWatchOutFor() {
        Run.Result result = run("--sac", "nir, iban carte_vitale;messagerie,TELEPHONE,");
        assertEquals(0, result.code());
        assertTrue(
                result.out()
                        .startsWith("Le test du sac\nFranceConnect est possible.\n\nPossible maintenant\n- ameli.fr\n"),
                result.out());
        assertTrue(result.out().contains("  Attention : "), result.out());
    }

    @Test
    void anUnknownThingNamesTheNearest() {
        Run.Result result = run("--sac", "nir,ibam");
        assertEquals(2, result.code());
        assertEquals(
                "guichet : « ibam » n'est pas un objet du sac ; vouliez-vous dire « iban » ?"
                        + " → voyez « guichet identite »\n",
                result.err());
    }

    @Test
    void anEmptyBagIsABag() {
        assertTrue(run("--sac", "", "--format=json").out().startsWith("{\"possibles\":[],\"presque\":[],"));
    }

    @Test
    void withoutABagTheThingsAreExplained() {
        assertTrue(run().out().contains("- carte_vitale : Carte Vitale\n"));
        assertEquals(2, run("nir").code());
    }

    private Run.Result run(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "identite";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return Run.in(home).guichet(arguments);
    }
}
