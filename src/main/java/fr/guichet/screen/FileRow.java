package fr.guichet.screen;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Source;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a fiche.
 *
 * @param question the question that is answered here; null for another row
 * @param choice the choice it gives; -1 for the question itself
 */
record FileRow(Kind kind, String text, Question question, int choice) {

    /** What it is; a section folds. */
    enum Kind {
        SECTION,
        ITEM,
        MAYBE,
        QUESTION,
        CHOICE
    }

    /** The rows of a procedure as it stands for these answers. */
    static List<FileRow> of(Procedure procedure, Situation visit, Set<String> folded, Map<String, Contact> contacts) {
        List<String> ids = new ArrayList<>(visit.procedures());
        ids.add(procedure.id());
        Facts facts = visit.forProcedures(ids).facts();
        List<FileRow> rows = new ArrayList<>();
        questions(procedure, facts, visit, folded, rows);
        items("À apporter", procedure.documents(), facts, folded, rows);
        items("Étapes", procedure.steps(), facts, folded, rows);
        items("Dates", procedure.deadlines(), facts, folded, rows);
        items("Coût", procedure.costs(), facts, folded, rows);
        items("Attention", procedure.pitfalls(), facts, folded, rows);
        section("Par où passer", channels(procedure, contacts), folded, rows);
        items("Pour le professionnel", procedure.proChannel(), facts, folded, rows);
        section("Sources", sources(procedure), folded, rows);
        return rows;
    }

    private static void questions(
            Procedure procedure, Facts facts, Situation visit, Set<String> folded, List<FileRow> rows) {
        List<FileRow> inner = new ArrayList<>();
        for (Question question : procedure.questions()) {
            if (question.when().test(facts) == Truth.YES) {
                Answer answer = visit.answers().get(question.id());
                String said = answer == null ? "…" : SpokenAnswer.words(question, answer);
                inner.add(new FileRow(Kind.QUESTION, question.text() + " " + said, question, -1));
                if (answer == null) {
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
            String title, List<? extends Item> items, Facts facts, Set<String> folded, List<FileRow> rows) {
        List<FileRow> inner = new ArrayList<>();
        for (Item item : items) {
            Truth counts = item.when().test(facts);
            if (counts != Truth.NO) {
                inner.add(new FileRow(counts == Truth.YES ? Kind.ITEM : Kind.MAYBE, item.text(), null, -1));
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

    private static List<String> sources(Procedure procedure) {
        List<String> texts = new ArrayList<>();
        for (Source source : procedure.sources()) {
            texts.add(source.name() + (source.date() == null ? "" : ", " + FrenchDate.plain(source.date())));
        }
        return texts;
    }
}
