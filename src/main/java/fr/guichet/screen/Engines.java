package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import fr.guichet.checklist.VisitCode;
import fr.guichet.identity.BagTest;
import fr.guichet.identity.Doctor;
import fr.guichet.identity.Identities;
import fr.guichet.identity.Thing;
import fr.guichet.interview.SelfCheck;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Edition;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.Bundle;
import fr.guichet.print.HtmlSheet;
import fr.guichet.print.Layout;
import fr.guichet.print.LocalNotesText;
import fr.guichet.print.OfficialText;
import fr.guichet.print.SheetNote;
import fr.guichet.print.TextSheet;
import fr.guichet.report.Activity;
import fr.guichet.report.Outcome;
import fr.guichet.report.PlaceKind;
import fr.guichet.visit.Guide;
import fr.guichet.visit.Letters;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The engines that the screen asks: pure, and quick enough to be asked on every key. For one thread, as the knowledge is.
 * They are made when they are first asked, so that the first screen waits for none.
 */
final class Engines {

    /** Fewer words of that kind may be anything. */
    private static final int FEWEST_GESTURES = 2;

    private KnowledgeBase knowledge;
    private final int month;
    private Guide guide;
    private BagTest bagTest;
    private Doctor doctor;
    private List<String> ofTheMonth;

    /** @param month 1 to 12, for what is frequent in that month */
    Engines(KnowledgeBase knowledge, int month) {
        this.knowledge = knowledge;
        this.month = month;
    }

    /** Nothing when its file went while the screen was open. */
    Optional<Procedure> procedure(String id) {
        try {
            return knowledge.procedure(id);
        } catch (DataException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Its title; the id of what the knowledge does not have. */
    String title(String id) {
        KnowledgeBase.Entry entry = knowledge.entries().get(id);
        return entry != null
                ? entry.title()
                : procedure(id).map(Procedure::title).orElse(id);
    }

    /** The whole text of an official sheet; nothing for a procedure written by hand. */
    List<fr.guichet.print.Page.Section> text(Procedure sheet, Facts facts, LocalDate today) {
        return OfficialText.sections(sheet, knowledge, facts, today);
    }

    /** The sections that a fiche opens with folded. */
    Set<String> folded(String id) {
        boolean official = procedure(id).map(Procedure::edition).isPresent();
        return official ? Set.of(OfficialText.LAW) : Set.of();
    }

    /** How old the official sheets among these are, in words; empty when none is too old. */
    String age(List<String> ids, LocalDate today) {
        for (String id : ids) {
            Edition edition = procedure(id).map(Procedure::edition).orElse(null);
            if (edition != null && edition.isOld(today)) {
                return edition.age(today);
            }
        }
        return "";
    }

    Collection<KnowledgeBase.Entry> entries() {
        return knowledge.entries().values();
    }

    /** Nothing when its file went while the screen was open. */
    Optional<LifeEvent> event(String id) {
        return events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    List<LifeEvent> events() {
        try {
            return knowledge.events().all();
        } catch (DataException | UncheckedIOException e) {
            return List.of();
        }
    }

    boolean hasEvents() {
        return knowledge.hasEvents();
    }

    /** True if there are typical letters. They are read when they are first asked for. */
    boolean hasLetters() {
        return knowledge.hasLetters();
    }

    /** The letters that hold what is typed. */
    List<Letter> letters(String typed) {
        return Letters.filter(knowledge.letters(), typed);
    }

    List<Letters.Part> parts(Letter letter, LocalDate dated, LocalDate today) {
        return Letters.parts(letter, dated, today, knowledge);
    }

    /** The procedures most asked for in this month of the year, by id. */
    List<String> ofTheMonth() {
        if (ofTheMonth == null) {
            ofTheMonth = Months.read(knowledge, month);
        }
        return ofTheMonth;
    }

    /** What the desk says of a procedure. */
    List<String> notes(Procedure procedure) {
        return LocalNotesText.lines(procedure, knowledge);
    }

    /** The desk wrote a note: the engines answer with it from now on. */
    void noted(LocalKnowledge local) {
        knowledge = knowledge.withLocal(local);
        guide = null;
    }

    /** What the desk adds to the knowledge. */
    LocalKnowledge local() {
        return knowledge.local();
    }

    Map<String, Contact> contacts() {
        return knowledge.contacts();
    }

    Optional<Question> question(Situation situation, String id) {
        return knowledge.questions(situation.procedures()).stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** What the engines say of a visit; nothing while no procedure is chosen. */
    Findings findings(Situation situation, Layout layout, String note) {
        if (situation.procedures().isEmpty()) {
            return Findings.NONE;
        }
        Advice advice = guide().advise(situation);
        Checklist sheet = guide().checklist(situation);
        return new Findings(
                guide().questions(situation),
                guide().next(situation).map(Question::id).orElse(""),
                advice,
                sheet,
                shown(text(sheet, layout, note)),
                text(sheet, layout.withAscii(false), note) + "\n");
    }

    /** The sheet on show: as it prints, laid out again when the screen is narrower than the paper. */
    List<String> lines(Model model) {
        Layout layout = model.seat().layout();
        Checklist sheet = model.findings().sheet();
        if (sheet == null || layout.width() <= model.size().columns()) {
            return model.findings().lines();
        }
        Layout narrow = layout.withWidth(model.size().columns());
        return shown(text(sheet, narrow, model.visit().notes()));
    }

    /** A new page of paper is a blank line on the screen. */
    private static List<String> shown(String text) {
        return List.of(text.replace('\f', '\n').split("\n", -1));
    }

    private static String text(Checklist sheet, Layout layout, String note) {
        return SheetNote.under(new TextSheet().render(sheet, layout), note, layout.width());
    }

    /** The sheet as an HTML page. */
    static String page(Checklist sheet, Layout layout, String note) {
        return HtmlSheet.render(sheet, layout, note);
    }

    /** The papers that the advice asks for, besides the sheet. */
    List<Leaf.Kind> papersAsked(Situation situation) {
        return situation.procedures().isEmpty()
                ? List.of()
                : guide().leaves(situation).asked();
    }

    /** These papers, each on a page. */
    Bundle papers(Situation situation, Set<Leaf.Kind> kinds) {
        Leaves leaves = guide().leaves(situation);
        return new Bundle(null, kinds.stream().sorted().map(leaves::make).toList());
    }

    /** The steps of the visit, done or not, in the order of the sheet. */
    List<Act> steps(Situation situation) {
        return situation.procedures().isEmpty() ? List.of() : guide().steps(situation);
    }

    /** The visit that {@code typed} stands for, when it is the code of a sheet. */
    Optional<VisitCode.Decoded> code(String typed) {
        VisitCode codes = new VisitCode(knowledge);
        if (!codes.isCode(typed)) {
            return Optional.empty();
        }
        VisitCode.Decoded decoded = codes.decode(typed.strip());
        return decoded.procedures().isEmpty() ? Optional.empty() : Optional.of(decoded);
    }

    /** What is counted of a visit. */
    Activity activity(Situation situation, long minutes, Outcome outcome, PlaceKind place) {
        return Activity.of(knowledge, situation, minutes, outcome, place);
    }

    /** What {@code typed} says when it is the line of {@code questions --auto}: « 1a 2c 3b… ». */
    static Optional<SelfCheck> selfCheck(String typed) {
        List<String> words = List.of(typed.strip().split("[ ,;]+", -1));
        return words.size() < FEWEST_GESTURES || !words.stream().allMatch(SelfCheck::isAnswer)
                ? Optional.empty()
                : Optional.ofNullable(SelfCheck.read(words));
    }

    /** What a person may have in the bag. */
    List<Thing> things() {
        return List.copyOf(bagTest().things());
    }

    List<BagLine> bag(Set<String> bag) {
        return BagLine.of(bagTest().test(bag), contacts());
    }

    Doctor doctor() {
        if (doctor == null) {
            doctor = new Doctor(Identities.of(knowledge).failures());
        }
        return doctor;
    }

    private BagTest bagTest() {
        if (bagTest == null) {
            bagTest = new BagTest(Identities.of(knowledge));
        }
        return bagTest;
    }

    Guide guide() {
        if (guide == null) {
            guide = new Guide(knowledge);
        }
        return guide;
    }
}
