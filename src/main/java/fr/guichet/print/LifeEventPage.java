package fr.guichet.print;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Procedure;
import java.util.ArrayList;
import java.util.List;

/** What a life event opens, for the counsellor who reads it. */
public final class LifeEventPage {

    private LifeEventPage() {}

    public static Page of(LifeEvent event, KnowledgeBase knowledge) {
        List<Page.Entry> entries = new ArrayList<>();
        for (LifeEvent.Part part : event.parts()) {
            Procedure procedure = knowledge.require(part.procedure());
            String when = part.always() ? "" : " (si : " + part.inWords() + ")";
            entries.add(new Page.Entry(
                    procedure.title() + when, List.of(procedure.id() + " : " + open(procedure.summary()))));
        }
        return new Page(
                event.title(),
                List.of(event.id() + ", un moment de vie", event.summary()),
                List.of(new Page.Section("Les démarches, dans l'ordre", entries)));
    }

    private static String open(String summary) {
        return Character.toLowerCase(summary.charAt(0)) + summary.substring(1);
    }
}
