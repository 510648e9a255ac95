package fr.guichet.opendata;

import fr.guichet.advice.Advice;
import fr.guichet.checklist.Checklist;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import fr.guichet.print.Layout;
import fr.guichet.print.PageText;
import fr.guichet.print.ProcedurePage;
import fr.guichet.print.TextSheet;
import fr.guichet.visit.Guide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks every question of every sheet of an archive. Each choice must lead to a page that holds every text that counts
 * then, to an advice and to a sheet to take home, and no text of the XML may be lost.
 */
final class SheetWalk {

    private static final int WIDTH = 80;

    private final Map<String, Node> nodes = new HashMap<>();
    private final KnowledgeBase knowledge;
    private final Guide guide;
    private final List<String> findings = new ArrayList<>();
    private int sheets;
    private int questions;
    private int choices;
    private int papers;
    private long texts;

    /** @param shipped the knowledge beside which the sheets are opened */
    SheetWalk(KnowledgeBase shipped) {
        this.knowledge = shipped.withSheets(id -> Optional.ofNullable(nodes.get(id)));
        this.guide = new Guide(knowledge);
    }

    /** What does not hold, a line each. */
    List<String> findings() {
        return findings;
    }

    String summary() {
        return sheets + " fiches, " + questions + " questions, " + choices + " choix, " + papers
                + " fiches avec des documents, " + texts + " textes, dont perdus : "
                + findings.stream()
                        .filter(line -> line.contains(SheetCheck.LOST))
                        .count() + " ; défauts : "
                + findings.size() + ".";
    }

    void walk(SheetZip zip) throws IOException, SheetException {
        Heads heads = new Heads();
        for (String id : zip.ids()) {
            Head head = zip.head(id);
            if (head != null) {
                heads.put(id, head);
            }
        }
        for (String id : zip.ids()) {
            walk(id, zip.bytes(id), heads);
        }
    }

    private void walk(String id, byte[] bytes, Heads heads) throws SheetException, IOException {
        Element xml = XmlReader.read(bytes);
        SheetDraft draft = new SheetReader(heads, Set.of()).read(id, xml);
        Places places = new Places(knowledge.contacts().keySet());
        Node node = SheetNode.of(draft, heads.newest(), places);
        List<Fault> faults = new ArrayList<>();
        Procedure sheet = KnowledgeReader.procedure(id, node, faults);
        faults.forEach(fault -> findings.add(id + " : " + fault));
        SheetCheck check = new SheetCheck(sheet, draft.questions);
        findings.addAll(check.findings(xml));
        texts += check.texts();
        sheets++;
        papers += sheet.documents().isEmpty() ? 0 : 1;
        nodes.put(id, node);
        visit(sheet);
        nodes.remove(id);
    }

    private void visit(Procedure sheet) {
        AnswerStates states = new AnswerStates(sheet);
        states.meeting(Condition.ALWAYS).ifPresent(visit -> print(sheet, visit));
        for (Question question : sheet.questions()) {
            questions++;
            for (Question.Choice choice : question.choices()) {
                choices++;
                states.choosing(question, choice).ifPresent(visit -> print(sheet, visit));
            }
        }
    }

    private void print(Procedure sheet, Situation visit) {
        try {
            Advice advice = guide.advise(visit);
            Checklist list = guide.checklist(visit);
            String paper = new TextSheet().render(list, Layout.A4);
            require(!advice.procedures().isEmpty(), sheet, visit, "pas de conseil");
            require(paper.contains(sheet.id()), sheet, visit, "la feuille ne dit pas sa source");
            harmless(paper, sheet, visit);
            page(sheet, visit);
        } catch (RuntimeException e) {
            findings.add(sheet.id() + " : " + e + " pour " + visit.answers());
        }
    }

    /** The page on the day of the set: nothing is marked as old. */
    private void page(Procedure sheet, Situation visit) {
        Facts facts = knowledge.relevant(visit).facts();
        String page = PageText.render(
                ProcedurePage.of(sheet, knowledge, facts, sheet.edition().setDate()), WIDTH);
        harmless(page, sheet, visit);
        String said = page.replaceAll("\\s+", "");
        boolean some = false;
        for (Passage passage : sheet.passages()) {
            if (passage.when().test(facts) != Truth.NO) {
                some = true;
                require(
                        said.contains(passage.text().replaceAll("\\s+", "")),
                        sheet,
                        visit,
                        SheetCheck.LOST + " sur la page : " + passage.text());
            }
        }
        require(some || sheet.passages().isEmpty(), sheet, visit, "page vide");
    }

    /** A page ends with a form feed. */
    private void harmless(String text, Procedure sheet, Situation visit) {
        boolean clean = text.chars().allMatch(c -> c == '\n' || c == '\f' || !Character.isISOControl(c));
        require(clean, sheet, visit, "un caractère de contrôle");
    }

    private void require(boolean holds, Procedure sheet, Situation visit, String otherwise) {
        if (!holds) {
            findings.add(sheet.id() + " : " + otherwise + " pour " + visit.answers());
        }
    }
}
