package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import fr.guichet.visit.EmergencyPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper goes home: where its author may read it, nothing that leaves the desk says that there is a complaint. */
class DiscreetPaperTest {

    private static final List<String> BETRAYING = List.of(
            "plainte",
            "police",
            "gendarm",
            "violen",
            "coups",
            "bless",
            "victime",
            "viol",
            "maltrait",
            "danger",
            "procureur",
            "tribunal",
            "juriste",
            "preuve",
            "auteur",
            "lieu sûr",
            "39 19",
            "masecurite");

    private final KnowledgeBase knowledge = ShippedKnowledge.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plainte.faits=famille plainte.danger=sur plainte.etape=porter plainte.auteur=foyer",
                "plainte.faits=famille plainte.danger=danger plainte.etape=porter plainte.auteur=nomme",
                "plainte.faits=sexuelle plainte.danger=sur plainte.etape=suite",
                "plainte.faits=violence plainte.etape=refus plainte.auteur=nsp plainte.danger=sur",
                "plainte.faits=vol plainte.etape=porter",
                "pour_qui=moi",
                "plainte.faits=famille plainte.danger=danger plainte.etape=porter presence=avec_aidant langue=un_peu"
            })
    void nothingThatIsPrintedSaysWhy(String answers) {
        Situation visit = ShippedKnowledge.visit(knowledge, "plainte", answers)
                .withDone(Set.of("plainte.deposer", "plainte.medecin"));
        for (String paper : papers(visit)) {
            says(paper).forEach(word -> assertEquals("", word, paper));
        }
        assertEquals("", sheet(visit).code(), "the code would name the procedure");
    }

    @Test
    void theRestOfTheVisitIsPrintedAsEver() {
        String answers = "plainte.faits=famille plainte.danger=sur plainte.etape=porter plainte.auteur=foyer"
                + " logement-social.besoin=premiere logement-social.logement=heberge";
        Situation both = ShippedKnowledge.visit(knowledge, "plainte logement-social", answers);
        Checklist sheet = sheet(both);
        assertEquals(List.of("Rendez-vous", "Logement social (HLM)"), sheet.titles());
        assertTrue(sheet.code().startsWith("logement-social 1a "), sheet.code());
        String text = new TextSheet().render(sheet, Layout.A4);
        assertTrue(text.contains("Enregistrer la demande aujourd'hui"), text);
        assertEquals(List.of(), says(text), text);
    }

    @Test
    void theCounsellorIsToldAndThePersonIsNot() {
        Checklist sheet = sheet(ShippedKnowledge.visit(knowledge, "plainte", "plainte.faits=famille"));
        assertEquals(
                "Porter plainte : la feuille n'en dit rien, elle rentre à la maison. Dites le reste à voix haute.",
                sheet.toCheck().get(0));
    }

    @Test
    void whoeverKeepsThePaperAwayFromItsAuthorHasAllOfIt() {
        String answers = "plainte.faits=famille plainte.danger=sur plainte.etape=porter plainte.auteur=nomme";
        Checklist sheet = sheet(ShippedKnowledge.visit(knowledge, "plainte", answers));
        String text = new TextSheet().render(sheet, Layout.A4);
        assertTrue(text.contains("Porter plainte dans le commissariat"), text);
        assertFalse(sheet.code().isEmpty());
    }

    @Test
    void theSlipOfNumbersSaysNoReason() {
        String slip = EmergencyPage.slip(knowledge);
        assertTrue(slip.contains("39 19  Écoute et conseils\n"), slip);
        for (String word : List.of("violen", "viol ", "viols", "maltrait", "victime", "suicide", "danger")) {
            assertFalse(slip.toLowerCase(Locale.FRENCH).contains(word), word + " : " + slip);
        }
    }

    private static List<String> says(String paper) {
        String text = paper.toLowerCase(Locale.FRENCH);
        return BETRAYING.stream().filter(text::contains).toList();
    }

    private Checklist sheet(Situation visit) {
        return new ChecklistBuilder(knowledge).build(visit, new Adviser(knowledge).advise(visit));
    }

    /** The sheet in its shapes, and every paper that goes with it, asked for or not. */
    private List<String> papers(Situation visit) {
        Advice advice = new Adviser(knowledge).advise(visit);
        Checklist sheet = sheet(visit);
        Leaves leaves = new Leaves(knowledge, visit, advice, sheet);
        List<Leaf> all = Arrays.stream(Leaf.Kind.values()).map(leaves::make).toList();
        List<String> papers = new ArrayList<>(
                all.stream().map(leaf -> LeafText.render(leaf, Layout.A4)).toList());
        Stream.of(Layout.A4, Layout.A4.withDetail(true), Layout.A4.withWidth(32))
                .forEach(layout -> papers.add(new TextSheet().render(sheet, layout)));
        String html = new Bundle(sheet, all).html(Layout.A4);
        papers.add(html.substring(html.indexOf("<body")));
        return papers;
    }
}
