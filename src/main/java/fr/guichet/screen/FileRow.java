package fr.guichet.screen;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Source;
import fr.guichet.knowledge.Truth;
import fr.guichet.print.LocalNotesText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A row of a fiche.
 *
 * @param question the question that is answered here; null for another row
 * @param choice the choice it gives; -1 for the question itself
 * @param target the procedure or official sheet that a link opens; empty for another row
 */
record FileRow(Kind kind, String text, Question question, int choice, String target) {

    FileRow(Kind kind, String text, Question question, int choice) {
        this(kind, text, question, choice, "");
    }

    /** What it is; a section folds. */
    enum Kind {
        SECTION,
        ITEM,
        MAYBE,
        QUESTION,
        CHOICE,
        LINK
    }

    /** The rows of a procedure as it stands for these answers. */
    static List<FileRow> of(Procedure procedure, Situation visit, Set<String> folded, Engines engines) {
        List<String> ids = new ArrayList<>(visit.procedures());
        ids.add(procedure.id());
        Facts facts = visit.forProcedures(ids).facts();
        List<FileRow> rows = new ArrayList<>();
        UnaryOperator<String> dated = dated(procedure, visit);
        section(LocalNotesText.TITLE, engines.notes(procedure), folded, rows);
        questions(procedure, facts, visit, folded, rows);
        items("À apporter", procedure.documents(), facts, dated, folded, rows);
        items("Étapes", procedure.steps(), facts, dated, folded, rows);
        items("Dates", procedure.deadlines(), facts, dated, folded, rows);
        items("Coût", procedure.costs(), facts, dated, folded, rows);
        items("Attention", procedure.pitfalls(), facts, dated, folded, rows);
        section("Par où passer", channels(procedure, engines.contacts()), folded, rows);
        items("Pour le professionnel", procedure.proChannel(), facts, dated, folded, rows);
        for (fr.guichet.print.Page.Section part : engines.text(procedure, facts, visit.date())) {
            section(part.title(), lines(part), folded, rows);
        }
        add("Voir aussi", seeAlso(procedure, engines), folded, rows);
        add("Sources", sources(procedure), folded, rows);
        return rows;
    }

    /** An amount of an old official sheet says its age. */
    private static UnaryOperator<String> dated(Procedure procedure, Situation visit) {
        return procedure.edition() == null
                ? UnaryOperator.identity()
                : text -> procedure.edition().dated(text, visit.date());
    }

    private static void questions(
            Procedure procedure, Facts facts, Situation visit, Set<String> folded, List<FileRow> rows) {
        List<FileRow> inner = new ArrayList<>();
        for (Question question : procedure.questions()) {
            if (question.when().test(facts) == Truth.YES) {
                Answer answer = visit.answers().get(question.id());
                String said = answer == null ? "…" : SpokenAnswer.words(question, answer);
                inner.add(new FileRow(Kind.QUESTION, question.text() + " " + said, question, -1));
                // Several may be ticked, so those stay in sight.
                if (answer == null || question.type() == QuestionType.SEVERAL) {
                    choices(question, inner);
                }
            }
        }
        add("Questions", inner, folded, rows);
    }

    private static void choices(Question question, List<FileRow> rows) {
        List<Question.Choice> listed = question.listedChoices();
        for (int i = 0; i < listed.size(); i++) {
            rows.add(new FileRow(Kind.CHOICE, listed.get(i).label(), question, i));
        }
    }

    private static void items(
            String title,
            List<? extends Item> items,
            Facts facts,
            UnaryOperator<String> dated,
            Set<String> folded,
            List<FileRow> rows) {
        List<FileRow> inner = new ArrayList<>();
        for (Item item : items) {
            Truth counts = item.when().test(facts);
            if (counts != Truth.NO) {
                inner.add(
                        new FileRow(counts == Truth.YES ? Kind.ITEM : Kind.MAYBE, dated.apply(item.text()), null, -1));
            }
        }
        add(title, inner, folded, rows);
    }

    private static void section(String title, List<String> texts, Set<String> folded, List<FileRow> rows) {
        List<FileRow> inner = new ArrayList<>();
        for (String text : texts) {
            inner.add(new FileRow(Kind.ITEM, text, null, -1));
        }
        add(title, inner, folded, rows);
    }

    private static void add(String title, List<FileRow> inner, Set<String> folded, List<FileRow> rows) {
        if (inner.isEmpty()) {
            return;
        }
        rows.add(new FileRow(Kind.SECTION, title, null, inner.size()));
        if (!folded.contains(title)) {
            rows.addAll(inner);
        }
    }

    private static List<String> channels(Procedure procedure, Map<String, Contact> contacts) {
        List<String> texts = new ArrayList<>();
        for (Channel channel : procedure.channels()) {
            Contact contact = contacts.get(channel.contact());
            StringBuilder text = new StringBuilder(kind(channel.by()));
            part(text, contact == null ? channel.service() : contact.name());
            part(text, contact == null ? channel.site() : contact.phone());
            part(text, channel.presence());
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> lines(fr.guichet.print.Page.Section part) {
        List<String> lines = new ArrayList<>();
        for (fr.guichet.print.Page.Entry entry : part.entries()) {
            lines.add(entry.text());
            lines.addAll(entry.details());
        }
        return lines;
    }

    private static String kind(ChannelKind kind) {
        return switch (kind) {
            case ONLINE -> "En ligne";
            case PHONE -> "Par téléphone";
            case PAPER -> "Par courrier";
            case COUNTER -> "Au guichet";
        };
    }

    private static void part(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(" · ").append(more);
        }
    }

    private static List<FileRow> seeAlso(Procedure procedure, Engines engines) {
        List<FileRow> links = new ArrayList<>();
        for (String id : procedure.seeAlso()) {
            engines.procedure(id).ifPresent(other -> links.add(new FileRow(Kind.LINK, other.title(), null, -1, id)));
        }
        for (LifeEvent event : engines.events()) {
            if (event.parts().stream().anyMatch(part -> part.procedure().equals(procedure.id()))) {
                links.add(new FileRow(Kind.LINK, HomeRow.Events.TITLE + " : " + event.title(), null, -1, event.id()));
            }
        }
        return links;
    }

    /** Each official sheet is one key away. */
    private static List<FileRow> sources(Procedure procedure) {
        List<FileRow> links = new ArrayList<>();
        if (procedure.edition() != null) {
            links.add(new FileRow(Kind.ITEM, procedure.edition().credit(procedure.id()), null, -1));
            return links;
        }
        for (Source source : procedure.sources()) {
            String text = source.words() + (source.date() == null ? "" : ", " + FrenchDate.plain(source.date()));
            Kind kind = source.isSheet() ? Kind.LINK : Kind.ITEM;
            links.add(new FileRow(kind, text, null, -1, source.isSheet() ? source.name() : ""));
        }
        return links;
    }
}
