package fr.guichet.checklist;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.SheetKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitCodeTest {

    private final KnowledgeBase knowledge = SheetKnowledge.open();
    private final VisitCode codes = new VisitCode(knowledge);

    private final SheetKnowledge.Visit stolenCard = visit("carte", "aide")
            .answer("urgence", "48h")
            .answer("messagerie", "nsp")
            .answer("carte.motif", "volee")
            .answer("aide.objets", "a", "c")
            .answer("aide.ou", "2A")
            .done("carte.rdv");

    @Test
    void theNotation() {
        String code = codes.encode(stolenCard.situation());
        assertTrue(code.matches("1b 3\\? carte 1c \\+3 aide 3=2A 4ac [A-HJ-NP-Z]"), code);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Situation written = stolenCard.situation();
        VisitCode.Decoded read = codes.decode(codes.encode(written));
        assertTrue(read.exact());
        assertEquals(List.of(), read.misfits());
        assertEquals(written.procedures(), read.procedures());
        assertEquals(written.answers(), read.answers());
        assertEquals(written.done(), read.done());
        assertEquals(
                written.answers(),
                read.resume(Situation.start(Desk.DEFAULT, SheetKnowledge.TODAY)).answers());
    }

    @Test
    void protectionReadingLanguageDangerDaysAndYearsAreLeftOut() {
        String code = codes.encode(visit("grise")
                .answer("urgence", "danger")
                .answer("protection", "tutelle")
                .answer("lecture", "ensemble")
                .answer("langue", "un_peu")
                .answer("grise.achat_le", "2026-11-10")
                .situation());
        assertTrue(code.matches("grise [A-Z]"), code);
    }

    @Test
    void aCodeCannotBringInWhatItMayNotHold() {
        assertFalse(codes.decode("1d carte").answers().questions().contains("urgence"));
        assertFalse(codes.decode("6b carte").answers().questions().contains("protection"));
        assertFalse(codes.decode("4b carte").answers().questions().contains("lecture"));
    }

    @Test
    void itIsRetypedByPeople() {
        String code = codes.encode(stolenCard.situation());
        VisitCode.Decoded written = codes.decode(code);
        for (String retyped : List.of(
                code.toUpperCase(Locale.ROOT),
                code.toLowerCase(Locale.ROOT),
                "  " + code.replace(" ", "   ") + " ",
                code.replace(" ", ", ") + ".",
                code.replace(" ", "\n"),
                code.replace("1b", "1 b").replace("+3", "+ 3").replace("3=2A", "3 = 2a"))) {
            assertEquals(written, codes.decode(retyped), retyped);
        }
    }

    @Test
    void aNameInTwoWordsIsFound() {
        KnowledgeBase real = KnowledgeBase.open(fr.guichet.LittleKnowledge.COMPILED.toFile());
        VisitCode.Decoded read = new VisitCode(real).decode("aide logement");
        assertEquals(List.of("aide-logement"), read.procedures());
    }

    @Test
    void aMistakeIsNoticed() {
        String code = codes.encode(stolenCard.situation());
        assertFalse(codes.decode(code.replace("1c", "1b")).exact());
        assertFalse(codes.decode(code.substring(0, code.length() - 2)).exact(), "sans sa lettre");
    }

    @Test
    void whatNoLongerFitsIsSaidAndTheRestIsKept() {
        VisitCode.Decoded read = codes.decode("9a 1c 1zz carte 1z 7a +40 passeport 1a aide 1a");
        assertEquals(List.of("carte", "aide"), read.procedures());
        assertEquals(new Answer.Choice("demande"), read.answers().get("aide.cas"));
        assertEquals(7, read.misfits().size(), read.misfits().toString());
        assertTrue(read.misfits().contains("« passeport » n'est pas une démarche connue."));
        assertFalse(read.exact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "=", "+", "-", "1", "1=", "+a", "é", "1a2b", "\u0000", "carte carte"})
    void nothingThatIsTypedFails(String typed) {
        codes.decode(typed);
    }

    @Test
    void aCodeIsToldFromASearch() {
        assertTrue(VisitCode.looksLikeCode("1b carte-identite 2c H"));
        assertTrue(VisitCode.looksLikeCode("carte-identite P"));
        assertFalse(VisitCode.looksLikeCode("carte d'identité"));
        assertFalse(VisitCode.looksLikeCode("cerfa 14011"));
        assertFalse(VisitCode.looksLikeCode(""));
        assertFalse(VisitCode.looksLikeCode("a"));
        assertTrue(codes.isCode("1b 2c CARTE 1a"), "the letter at the end is forgotten");
        assertFalse(codes.isCode("carte perdue"));
        assertFalse(codes.isCode("carte"));
    }

    @Property(tries = 300)
    void roundTrip(@ForAll long seed) {
        Situation written = random(new Random(seed));
        VisitCode.Decoded read = codes.decode(codes.encode(written));
        assertTrue(read.exact(), () -> codes.encode(written));
        assertEquals(written.answers(), read.answers());
        assertEquals(written.done(), read.done());
        assertEquals(written.procedures(), read.procedures());
    }

    @Property(tries = 300)
    void anythingTyped(@ForAll String typed) {
        VisitCode.Decoded read = codes.decode(typed);
        assertTrue(knowledge.entries().keySet().containsAll(read.procedures()));
    }

    /** Any visit, with only what a code may hold. */
    private Situation random(Random random) {
        List<String> procedures = new ArrayList<>(knowledge.entries().keySet());
        java.util.Collections.shuffle(procedures, random);
        procedures = procedures.subList(0, 1 + random.nextInt(procedures.size()));
        Set<String> done = new LinkedHashSet<>();
        Answers answers = Answers.NONE;
        for (Question question : knowledge.questions(procedures)) {
            if (VisitCode.isKept(question) && random.nextBoolean()) {
                answers = answers.with(question.id(), random(question, random));
            }
        }
        for (String procedure : procedures) {
            knowledge.require(procedure).steps().stream()
                    .filter(step -> random.nextInt(3) == 0)
                    .forEach(step -> done.add(procedure + "." + step.id()));
        }
        return Situation.start(Desk.DEFAULT, SheetKnowledge.TODAY)
                .forProcedures(procedures)
                .withAnswers(answers)
                .withDone(done);
    }

    private static Answer random(Question question, Random random) {
        if (random.nextInt(5) == 0) {
            return Answer.Blank.DONT_KNOW;
        }
        List<String> ids =
                question.listedChoices().stream().map(Question.Choice::id).toList();
        return switch (question.type()) {
            case CHOICE -> new Answer.Choice(ids.get(random.nextInt(ids.size())));
            case SEVERAL -> new Answer.Choices(ids.subList(0, 1 + random.nextInt(ids.size())));
            case DEPARTMENT ->
                new Answer.Department(List.of("01", "2B", "35", "971").get(random.nextInt(4)));
            case DATE, YEAR -> throw new IllegalStateException("un code n'a ni jour ni année");
        };
    }
}
