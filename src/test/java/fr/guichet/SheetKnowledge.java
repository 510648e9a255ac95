package fr.guichet;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Mandate;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Provenance;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader.AnswerParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A few procedures made for the sheet (see {@code src/test/resources/savoir-feuille}), and a visit to say in a line what
 * a test is about. The advice is given by hand: what is tested here is what the sheet makes of it.
 */
public final class SheetKnowledge {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));
    private static final Path COMPILED =
            compile(BASE.resolve("src/test/resources/savoir-feuille"), BASE.resolve("target/savoir-feuille"));

    private SheetKnowledge() {}

    public static KnowledgeBase open() {
        return KnowledgeBase.open(COMPILED.toFile());
    }

    public static Visit visit(String... procedures) {
        return new Visit(open(), List.of(procedures));
    }

    private static Path compile(Path source, Path target) {
        try {
            CompileKnowledge.compile(source, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A visit in the making; each call adds to it. */
    public static final class Visit {

        private final KnowledgeBase knowledge;
        private Situation situation;
        private Posture posture = Posture.ACCOMPANY;
        private Mandate mandate;
        private int channel;
        private final List<String> to = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();

        Visit(KnowledgeBase knowledge, List<String> procedures) {
            this.knowledge = knowledge;
            this.situation = Situation.start(Desk.DEFAULT, TODAY).forProcedures(procedures);
        }

        public Visit answer(String question, String... values) {
            Question asked = knowledge.questions(situation.procedures()).stream()
                    .filter(candidate -> candidate.id().equals(question))
                    .findFirst()
                    .orElseThrow();
            situation = situation.answering(question, AnswerParser.parse(asked, List.of(values)));
            return this;
        }

        public Visit inHand(String... documents) {
            situation = situation.withInHand(Set.of(documents));
            return this;
        }

        public Visit done(String... steps) {
            situation = situation.withDone(new LinkedHashSet<>(List.of(steps)));
            return this;
        }

        public Visit on(String day) {
            situation = situation.on(LocalDate.parse(day));
            return this;
        }

        /** Takes the second channel of the procedures, or the third… */
        public Visit channel(int place) {
            channel = place;
            return this;
        }

        public Visit advised(Posture given, String... contacts) {
            posture = given;
            to.addAll(List.of(contacts));
            return this;
        }

        public Visit underMandate() {
            mandate = new Mandate(MandateType.PAPER, List.of("papiers"), 31);
            return this;
        }

        public Visit because(String rule) {
            reasons.add(new Reason(rule, Effect.FOR, Posture.ACCOMPANY, "", "", Provenance.NONE));
            return this;
        }

        public Situation situation() {
            return situation;
        }

        public Advice advice() {
            List<ProcedureAdvice> advice = new ArrayList<>();
            for (String id : situation.procedures()) {
                Channel way = knowledge.require(id).channels().get(channel);
                advice.add(new ProcedureAdvice(
                        id, posture, way, List.of(), List.of(), to, mandate, reasons, List.of(), ""));
            }
            return new Advice(posture, to, mandate, reasons, List.of(), "", advice);
        }

        public Checklist sheet() {
            return new ChecklistBuilder(knowledge).build(situation, advice());
        }
    }
}
