package fr.guichet.opendata;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.visit.Guide;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks every question of every sheet of a whole archive: nothing is lost, each choice leads to an advice and a sheet, none
 * throws. Ends with 1 if there is a finding. {@code GUICHET_VOSDROITS} names the archive; see the README.
 */
public final class WalkRealZip {

    private static final int MOST_FINDINGS = 200;

    private final Map<String, Node> nodes = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private int sheets;
    private int questions;
    private int choices;
    private int documents;

    private WalkRealZip() {}

    public static void main(String[] arguments) throws Exception {
        String archive = arguments.length > 0 ? arguments[0] : System.getenv("GUICHET_VOSDROITS");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (archive == null) {
            out.println("GUICHET_VOSDROITS ne nomme pas d'archive.");
            System.exit(2);
        }
        WalkRealZip walk = new WalkRealZip();
        walk.walk(new File(archive));
        walk.findings.stream().limit(MOST_FINDINGS).forEach(out::println);
        out.println(walk.sheets + " fiches, " + walk.questions + " questions, " + walk.choices + " choix, "
                + walk.documents + " fiches F avec des documents, " + walk.findings.size() + " défauts.");
        System.exit(walk.findings.isEmpty() ? 0 : 1);
    }

    private void walk(File archive) throws Exception {
        KnowledgeBase knowledge = ShippedKnowledge.open().withSheets(id -> Optional.ofNullable(nodes.get(id)));
        Guide guide = new Guide(knowledge);
        try (SheetZip zip = new SheetZip(archive)) {
            Heads heads = new Heads();
            for (String id : zip.ids()) {
                Head head = zip.head(id);
                if (head != null) {
                    heads.put(id, head);
                }
            }
            SheetReader reader = new SheetReader(heads, Set.of());
            Places places = new Places(knowledge.contacts().keySet());
            for (String id : zip.ids()) {
                Element xml = XmlReader.read(new ByteArrayInputStream(zip.bytes(id)));
                Node node = SheetNode.of(reader.read(id, xml), heads.newest(), places);
                List<Fault> faults = new ArrayList<>();
                Procedure sheet = KnowledgeReader.procedure(id, node, faults);
                faults.forEach(fault -> findings.add(id + " : " + fault));
                findings.addAll(SheetCheck.findings(xml, sheet));
                sheets++;
                documents += id.startsWith("F") && !sheet.documents().isEmpty() ? 1 : 0;
                nodes.put(id, node);
                visit(sheet, guide);
                nodes.remove(id);
            }
        }
    }

    private void visit(Procedure sheet, Guide guide) {
        AnswerStates states = new AnswerStates(sheet);
        for (Question question : sheet.questions()) {
            questions++;
            for (Question.Choice choice : question.choices()) {
                choices++;
                states.choosing(question, choice).ifPresent(visit -> print(sheet, visit, guide));
            }
        }
        if (sheet.questions().isEmpty()) {
            states.meeting(fr.guichet.knowledge.Condition.ALWAYS).ifPresent(visit -> print(sheet, visit, guide));
        }
    }

    private void print(Procedure sheet, Situation visit, Guide guide) {
        try {
            if (guide.advise(visit).procedures().isEmpty()) {
                findings.add(sheet.id() + " : pas de conseil pour " + visit.answers());
            }
            guide.checklist(visit);
        } catch (RuntimeException e) {
            findings.add(sheet.id() + " : " + e + " pour " + visit.answers());
        }
    }
}
