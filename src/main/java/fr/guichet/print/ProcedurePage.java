package fr.guichet.print;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DigitalSkill;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Note;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Provenance;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Reliability;
import fr.guichet.knowledge.Reminder;
import fr.guichet.knowledge.Silence;
import fr.guichet.knowledge.Source;
import fr.guichet.knowledge.Step;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is known of a procedure, for the counsellor who reads it. On the cold path: plain loops only.
 */
public final class ProcedurePage {

    private static final List<String> NONE = List.of();

    private final Procedure procedure;
    private final ProcedureWords words;
    private final ConditionText conditions;
    private final Facts facts;
    private final LocalDate today;
    private final List<String> local;
    private final List<Page.Entry> localEntries = new ArrayList<>();
    private final List<Page.Section> sections = new ArrayList<>();

    private ProcedurePage(Procedure procedure, KnowledgeBase knowledge, Facts facts, LocalDate today) {
        this.procedure = procedure;
        this.facts = facts;
        this.today = today;
        this.local = LocalNotesText.lines(procedure, knowledge);
        this.words = new ProcedureWords(knowledge);
        this.conditions = new ConditionText(knowledge, procedure, facts);
    }

    /**
     * @param facts what is known of the case: what it excludes is left out, what it settles is said without « si »
     * @param today what was checked too long before it is marked
     */
    public static Page of(Procedure procedure, KnowledgeBase knowledge, Facts facts, LocalDate today) {
        return new ProcedurePage(procedure, knowledge, facts, today).page();
    }

    private Page page() {
        for (String note : local) {
            localEntries.add(new Page.Entry(note, NONE));
        }
        section(LocalNotesText.TITLE, localEntries);
        channels();
        questions();
        documents();
        steps();
        deadlines();
        notes("Ce que cela coûte", procedure.costs());
        notes("Les numéros à avoir", procedure.identifiers());
        notes("À dire avant de commencer", procedure.lasting());
        notes("Attention", procedure.pitfalls());
        notes("Quand s'arrêter", procedure.stop() == null ? List.of() : List.of(procedure.stop()));
        waiting();
        notes("Pour ne pas revenir", procedure.prevention());
        section("Qui peut agir à la place de la personne", words.delegation(procedure));
        notes("Pour le professionnel, pas pour la feuille", procedure.proChannel());
        if (!procedure.passages().isEmpty()) {
            sections.addAll(OfficialText.sections(procedure, conditions, today));
        }
        seeAlso();
        sources();
        return new Page(procedure.title(), lead(), sections);
    }

    /** What is too old says so before anything else. */
    private List<String> lead() {
        List<String> lead = new ArrayList<>(3);
        if (procedure.edition() != null && procedure.edition().isOld(today)) {
            lead.add(procedure.edition().age(today));
        }
        lead.add(head());
        lead.add(procedure.summary());
        return lead;
    }

    private String head() {
        Provenance provenance = procedure.provenance();
        return procedure.id() + ", " + lower(procedure.theme().label())
                + skills()
                + (provenance.checkedOn() == null || procedure.edition() != null
                        ? ""
                        : ", vérifié le " + FrenchDate.plain(provenance.checkedOn()));
    }

    private String skills() {
        StringBuilder text = new StringBuilder();
        for (DigitalSkill skill : procedure.skills()) {
            text.append(text.length() == 0 ? ", pour apprendre à " : " et à ").append(skill.label());
        }
        return text.toString();
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private void channels() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Channel channel : procedure.channels()) {
            if (conditions.test(channel.when()) != Truth.NO) {
                entries.add(new Page.Entry(
                        words.channel(channel) + only(channel.when()) + doubt(channel.provenance()),
                        words.details(channel)));
            }
        }
        section("Comment faire, dans l'ordre", entries);
    }

    /** Those that are still open. */
    private void questions() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Question question : procedure.questions()) {
            if (facts.get(question.id()) == null && conditions.test(question.when()) != Truth.NO) {
                StringBuilder choices = new StringBuilder();
                for (Question.Choice choice : question.choices()) {
                    choices.append(choices.length() == 0 ? "" : " ; ").append(choice.label());
                }
                entries.add(new Page.Entry(
                        question.text() + only(question.when()),
                        choices.length() == 0 ? NONE : List.of(choices.toString())));
            }
        }
        section("Ce qu'il faut demander", entries);
    }

    private void documents() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Document document : procedure.documents()) {
            if (counts(document)) {
                entries.add(new Page.Entry(
                        text(document, document.text() + words.kind(document)),
                        document.help().isEmpty() ? NONE : List.of(dated(document.help()))));
            }
        }
        section("Ce qu'il faut apporter ou joindre", entries);
    }

    private void steps() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Step step : procedure.steps()) {
            if (counts(step)) {
                entries.add(new Page.Entry(text(step, step.text()), words.details(step)));
            }
        }
        section("Les étapes", entries);
    }

    private void deadlines() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Deadline deadline : procedure.deadlines()) {
            if (counts(deadline)) {
                String when = deadline.inWords().isEmpty() ? "" : " : " + deadline.inWords();
                entries.add(new Page.Entry(text(deadline, open(deadline.text()) + when), NONE));
            }
        }
        section("Les dates limites", entries);
    }

    private void waiting() {
        List<Page.Entry> entries = new ArrayList<>();
        for (Reminder reminder : procedure.reminders()) {
            if (counts(reminder)) {
                String after = "Après " + reminder.days() + (reminder.days() == 1 ? " jour : " : " jours : ");
                entries.add(new Page.Entry(after + text(reminder, reminder.text()), NONE));
            }
        }
        for (Silence silence : procedure.silences()) {
            if (counts(silence)) {
                entries.add(new Page.Entry(text(silence, words.silence(silence)), NONE));
            }
        }
        section("Si personne ne répond", entries);
    }

    private void notes(String title, List<Note> notes) {
        List<Page.Entry> entries = new ArrayList<>();
        for (Note note : notes) {
            if (counts(note)) {
                entries.add(new Page.Entry(text(note, note.text()), NONE));
            }
        }
        section(title, entries);
    }

    /** The text of an official sheet names its neighbours where they matter. */
    private void seeAlso() {
        if (!procedure.passages().isEmpty()) {
            return;
        }
        List<Page.Entry> entries = new ArrayList<>();
        for (String id : procedure.seeAlso()) {
            entries.add(new Page.Entry(id, NONE));
        }
        section("Voir aussi", entries);
    }

    private void sources() {
        List<Page.Entry> entries = new ArrayList<>();
        if (procedure.edition() != null) {
            entries.add(new Page.Entry(procedure.edition().credit(procedure.id()), NONE));
            section("La source", entries);
            return;
        }
        for (Source source : procedure.sources()) {
            String date = source.date() == null ? "" : ", du " + FrenchDate.plain(source.date());
            entries.add(new Page.Entry(source.words() + date + unsure(source.reliability()), NONE));
        }
        section("Les sources", entries);
    }

    /** Without its full stop, to go on after it. */
    private static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void section(String title, List<Page.Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Page.Section(title, entries));
        }
    }

    private boolean counts(Item item) {
        return conditions.test(item.when()) != Truth.NO;
    }

    private String text(Item item, String text) {
        if (procedure.edition() != null) {
            return procedure.edition().dated(text, today) + only(item.when());
        }
        return text + only(item.when()) + doubt(item.provenance());
    }

    private String doubt(Provenance provenance) {
        if (procedure.edition() != null) {
            return "";
        }
        return provenance.isStale(today)
                ? " (à vérifier : information trop ancienne)"
                : unsure(provenance.reliability());
    }

    private String dated(String text) {
        return procedure.edition() == null ? text : procedure.edition().dated(text, today);
    }

    private String only(Condition condition) {
        String words = conditions.of(condition);
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String unsure(Reliability reliability) {
        return reliability == Reliability.TO_CHECK ? " (à vérifier)" : "";
    }
}
