package fr.guichet.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One of the visits of {@code visites/*.json}, on the shipped knowledge. */
public record Story(KnowledgeBase knowledge, Situation situation) {

    private static final Path STORIES = ShippedKnowledge.BASE.resolve("src/test/resources/fr/guichet/print/visites");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    public static Story read(String name) throws IOException {
        KnowledgeBase knowledge = ShippedKnowledge.open();
        try (JsonParser parser =
                new JsonFactory().createParser(STORIES.resolve(name + ".json").toFile())) {
            Node node = Node.read(parser, name + ".json");
            return new Story(knowledge, new SituationReader(knowledge, Desk.DEFAULT, DAY).read(node, List.of()));
        }
    }

    public Advice advice() {
        return new Adviser(knowledge).advise(situation);
    }

    public Checklist sheet() {
        return new ChecklistBuilder(knowledge).build(situation, advice());
    }
}
