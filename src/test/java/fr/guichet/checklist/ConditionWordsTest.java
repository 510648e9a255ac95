package fr.guichet.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.SheetKnowledge;
import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Condition.Clause;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands before what depends on an unknown: « Seulement si … », « Sauf si … ». */
class ConditionWordsTest {

    private static final Map<String, List<String>> ALL_OBJECTS = Map.of("aide.objets", List.of("a", "b", "c"));
    private static final Clause NEW_REQUEST = is("aide.cas", "demande");
    private static final Clause FIRST = is("lieu.motif", "premiere");
    private static final Clause GUARDIAN = is("protection", "tutelle");

    @Test
    void severalChoicesAreAListWithOneOu() {
        assertEquals("seulement si : un, deux ou trois", only(new Clause(ALL_OBJECTS)));
    }

    @Test
    void severalGroupsOfOneQuestionAreOneList() {
        assertEquals("seulement si : un, deux, trois ou demande nouvelle", only(new Clause(ALL_OBJECTS), NEW_REQUEST));
    }

    @Test
    void aListEndsBeforeTheNextCondition() {
        Map<String, List<String>> both = new LinkedHashMap<>(ALL_OBJECTS);
        both.put("aide.cas", List.of("demande"));
        assertEquals("seulement si : un, deux ou trois ; et si : demande nouvelle", only(new Clause(both)));
        assertEquals(
                "seulement si : un, deux ou trois ; et si : demande nouvelle ; ou si : aide arrêtée",
                only(new Clause(both), is("aide.cas", "arret")));
    }

    @Test
    void whatAllCasesAskForIsSaidOnce() {
        Clause one = new Clause(ordered("lieu.motif", "premiere", "lieu.toit", "nom"));
        Clause other = new Clause(ordered("lieu.motif", "premiere", "aide.cas", "arret"));
        assertEquals("seulement si : première carte ; et si : logement à votre nom ou aide arrêtée", only(one, other));
    }

    @Test
    void aChoiceWithItsOwnOuEndsBeforeTheNext() {
        assertEquals(
                "seulement si : carte perdue ou volée, ou carte qui ne marche plus",
                only(is("lieu.motif", "perdue", "fin")));
    }

    @Test
    void aLongBeginningIsSaidOnce() {
        assertEquals(
                "seulement si : parents séparés, l'enfant vit chez l'un, ou chez les deux",
                only(is("lieu.enfant", "un", "deux")));
    }

    @Test
    @DisplayName("most of the choices: what it is not")
    void exceptWhenShorter() {
        assertEquals("sauf si : nouvelle adresse", only(is("lieu.motif", "premiere", "abimee", "perdue", "fin")));
    }

    @Test
    @DisplayName("« sauf si : pas de logement » says no twice")
    void neverTwoDenials() {
        assertEquals(
                "seulement si : logement à votre nom, logé chez quelqu'un ou logement loué",
                only(is("lieu.toit", "nom", "heberge", "loue")));
        assertEquals(
                "seulement si : logement à votre nom, logé chez quelqu'un ou logement loué",
                except(is("lieu.toit", "rien")));
    }

    @Test
    @DisplayName("who was never asked would be an exception, and is not")
    void aQuestionNotAskedOfEverybodyHasNoOtherChoices() {
        KnowledgeBase shipped = ShippedKnowledge.open();
        Situation visit = Situation.start(Desk.DEFAULT, SheetKnowledge.TODAY).forProcedures(List.of("carte-grise"));
        String words = new ConditionWords(shipped, visit.facts())
                .words(si(is("carte-grise.blocage", "vendeur", "code", "opposition", "message")));
        assertTrue(words.startsWith("seulement si : "), words);
    }

    @Test
    void anExceptionIsSaidAsOne() {
        assertEquals("sauf si : carte perdue ou volée", except(is("lieu.motif", "perdue")));
        assertEquals("seulement si : aide arrêtée", except(NEW_REQUEST), "what is left is as short");
        assertEquals("sauf si : un", except(is("aide.objets", "a")), "several may be chosen");
    }

    @Test
    void whatMayNotBeReadOnPaperIsNotSaid() {
        assertEquals("si cela vous concerne", only(GUARDIAN));
        assertEquals("si cela vous concerne", except(GUARDIAN));
        assertEquals("seulement si : première carte, ou si cela vous concerne", only(FIRST, GUARDIAN));
        assertEquals(
                "seulement si : première carte",
                only(new Clause(ordered("lieu.motif", "premiere", "protection", "tutelle"))));
    }

    @Test
    void whatSeveralAskForIsSaidAsOneCondition() {
        assertEquals(
                "seulement si : première carte ou demande nouvelle",
                words().words(List.of(si(FIRST), si(NEW_REQUEST))));
        Condition notLost = new Condition(List.of(), List.of(is("lieu.motif", "perdue")));
        assertEquals(
                "sauf si : carte perdue ou volée ; ou si : demande nouvelle",
                words().words(List.of(notLost, si(NEW_REQUEST))));
    }

    private static String only(Clause... clauses) {
        return words().words(si(clauses));
    }

    private static String except(Clause... clauses) {
        return words().words(new Condition(List.of(), List.of(clauses)));
    }

    private static Condition si(Clause... clauses) {
        return new Condition(List.of(clauses), List.of());
    }

    private static Clause is(String question, String... choices) {
        return new Clause(Map.of(question, List.of(choices)));
    }

    private static Map<String, List<String>> ordered(String one, String choice, String other, String otherChoice) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        ordered.put(one, List.of(choice));
        ordered.put(other, List.of(otherChoice));
        return ordered;
    }

    private static ConditionWords words() {
        KnowledgeBase knowledge = SheetKnowledge.open();
        return new ConditionWords(
                knowledge, SheetKnowledge.visit("aide", "lieu").situation().facts());
    }
}
