package fr.guichet.search;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Source;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.List;

/** A procedure, or a life event, as the index sees it. */
final class ProcedureText {

    private ProcedureText() {}

    static SearchDocument of(Procedure procedure) {
        List<String> keys = new ArrayList<>();
        keys.add(procedure.id());
        for (Channel channel : procedure.channels()) {
            keys.add(channel.form());
        }
        List<String> covers = new ArrayList<>();
        for (Source source : procedure.sources()) {
            if (OfficialId.is(source.name())) {
                covers.add(source.name());
                keys.add(source.name());
            }
        }
        return new SearchDocument(
                procedure.id(),
                procedure.kind(),
                procedure.title(),
                procedure.theme(),
                procedure.summary(),
                procedure.provenance().checkedOn(),
                procedure.words(),
                keys,
                covers,
                passages(procedure),
                List.of());
    }

    static SearchDocument of(LifeEvent event) {
        List<SearchDocument.Passage> passages = new ArrayList<>();
        for (LifeEvent.Part part : event.parts()) {
            add(passages, part.in());
        }
        return new SearchDocument(
                event.id(),
                null,
                event.title(),
                null,
                event.summary(),
                event.provenance().checkedOn(),
                event.words(),
                List.of(event.id()),
                List.of(),
                passages,
                List.of());
    }

    private static List<SearchDocument.Passage> passages(Procedure procedure) {
        List<SearchDocument.Passage> passages = new ArrayList<>();
        for (Question question : procedure.questions()) {
            StringBuilder text = new StringBuilder(question.text());
            for (Question.Choice choice : question.choices()) {
                text.append(' ').append(choice.label()).append('.');
            }
            passages.add(new SearchDocument.Passage("", text.toString()));
        }
        for (Step step : procedure.steps()) {
            add(passages, step.text());
            add(passages, step.say());
        }
        for (Channel channel : procedure.channels()) {
            add(passages, channel.service());
        }
        addAll(passages, procedure.documents());
        addAll(passages, procedure.deadlines());
        addAll(passages, procedure.costs());
        addAll(passages, procedure.identifiers());
        addAll(passages, procedure.lasting());
        addAll(passages, procedure.pitfalls());
        addAll(passages, procedure.prevention());
        return passages;
    }

    private static void addAll(List<SearchDocument.Passage> passages, List<? extends Item> items) {
        for (Item item : items) {
            add(passages, item.text());
        }
    }

    private static void add(List<SearchDocument.Passage> passages, String text) {
        if (!text.isBlank()) {
            passages.add(new SearchDocument.Passage("", text));
        }
    }
}
