package fr.guichet.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.KnowledgeBase;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The bag test, on the shipped content")
class BagTestTest {

    private static final Identities IDENTITIES = Identities.of(
            KnowledgeBase.open(new File(System.getProperty("guichet.dist", "target/guichet"), "knowledge")));
    private static final BagTest TEST = new BagTest(IDENTITIES);

    /** The contract of {@code --sac} (design §8). */
    private static final List<String> THINGS = List.of(
            "numero_fiscal",
            "rfr",
            "numero_acces",
            "nir",
            "iban",
            "carte_vitale",
            "messagerie",
            "telephone",
            "smartphone",
            "nfc",
            "cni",
            "cni_nouvelle",
            "passeport",
            "titre_sejour_5ans",
            "msa");

    @Test
    void theThingsAreThoseOfTheContract() {
        assertEquals(THINGS, TEST.things().stream().map(Thing::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numero_fiscal rfr numero_acces messagerie telephone | impots",
                "carte_vitale iban messagerie telephone              | ameli",
                "passeport smartphone messagerie                     | la_poste yris",
                "titre_sejour_5ans nfc messagerie                    | la_poste yris",
                "cni_nouvelle nfc messagerie                         | la_poste yris france_identite",
                "msa nir messagerie telephone                        | msa",
                "numero_fiscal rfr numero_acces                      | ''",
                "''                                                  | ''",
            })
    void theseThingsOpenTheseProviders(String bag, String providers) {
        assertEquals(ids(providers), possible(ids(bag)));
    }

    @Test
    void onlyTwoProvidersOpenFranceConnectPlus() {
        assertEquals(
                List.of("la_poste", "france_identite"),
                IDENTITIES.providers().stream()
                        .filter(Provider::plus)
                        .map(Provider::id)
                        .toList());
    }

    @Test
    void nearlyMeansAThingOrTwoThatAreSoonHad() {
        BagTest.Verdict verdict = TEST.test(ids("numero_fiscal rfr messagerie telephone smartphone"));
        assertEquals(
                List.of("impots", "la_poste", "yris"),
                verdict.nearly().stream().map(one -> one.provider().id()).toList());
        assertEquals(
                List.of("numero_acces"),
                verdict.nearly().get(0).missing().stream().map(Thing::id).toList());
    }

    @Test
    void whatDoesNotDependOnThePersonIsSaidAsTheReason() {
        BagTest.Verdict verdict = TEST.test(ids("nir messagerie telephone"));
        String reason = verdict.impossible().stream()
                .filter(one -> one.provider().id().equals("msa"))
                .findFirst()
                .orElseThrow()
                .reason();
        assertEquals("Réservé aux assurés de la MSA.", reason);
    }

    @Test
    void withoutANumberSomebodyIsNamed() {
        assertFalse(TEST.test(ids("messagerie")).withoutNumber().isEmpty());
        assertTrue(TEST.test(ids("nir")).withoutNumber().isEmpty());
        assertTrue(TEST.test(ids("carte_vitale")).withoutNumber().isEmpty());
    }

    @Test
    void aStrangeThingNamesTheNearest() {
        assertEquals(
                List.of(new BagTest.Stranger("ibam", "iban"), new BagTest.Stranger("parapluie", null)),
                TEST.strangers(List.of("nir", "ibam", "parapluie")));
    }

    @Property(tries = 1000)
    void oneThingMoreNeverClosesAWay(@ForAll("bags") Set<String> bag, @ForAll("things") String more) {
        List<String> richer = new ArrayList<>(bag);
        richer.add(more);
        assertTrue(possible(richer).containsAll(possible(bag)), bag + " + " + more);
    }

    @Property(tries = 300)
    void everyProviderIsInOneListAndNoneIsWithoutAReason(@ForAll("bags") Set<String> bag) {
        BagTest.Verdict verdict = TEST.test(bag);
        Set<String> seen = new TreeSet<>(possible(bag));
        verdict.nearly()
                .forEach(one -> assertTrue(
                        seen.add(one.provider().id()) && !one.missing().isEmpty()));
        verdict.impossible()
                .forEach(one ->
                        assertTrue(seen.add(one.provider().id()) && one.reason().endsWith(".")));
        assertEquals(IDENTITIES.providers().size(), seen.size());
    }

    @Provide
    Arbitrary<Set<String>> bags() {
        return Arbitraries.of(THINGS).set();
    }

    @Provide
    Arbitrary<String> things() {
        return Arbitraries.of(THINGS);
    }

    private static List<String> possible(Iterable<String> bag) {
        List<String> ids = new ArrayList<>();
        bag.forEach(ids::add);
        return TEST.test(ids).possible().stream().map(Provider::id).toList();
    }

    private static List<String> ids(String words) {
        return words.isBlank() ? List.of() : Arrays.asList(words.strip().split(" +", -1));
    }
}
