package fr.guichet.opendata;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold for every imported sheet; each finding is one line. */
final class SheetCheck {

    /** What is no text of the sheet: the way to it, its neighbours, keys. */
    private static final Set<String> NOT_TEXT = Set.of(
            "SurTitre",
            "Audience",
            "Canal",
            "FilDAriane",
            "Theme",
            "SousThemePere",
            "DossierPere",
            "SousDossierPere",
            "PivotLocal",
            "Cible");

    private SheetCheck() {}

    static List<String> findings(Element xml, Procedure sheet) {
        List<String> findings = new ArrayList<>();
        lost(xml, squeezed(sheet), findings, sheet.id());
        conditions(sheet, findings);
        choices(sheet, findings);
        return findings;
    }

    /** Every text of the XML is in a passage, a question or a choice, spaces apart. */
    private static void lost(Element element, String all, List<String> findings, String id) {
        if (NOT_TEXT.contains(element.name()) || element.name().startsWith("dc:")) {
            return;
        }
        for (Part part : element.parts()) {
            if (part instanceof Text text) {
                String wanted = squeezed(text.text());
                if (!all.contains(wanted)) {
                    findings.add(id + " : texte perdu dans " + element.name() + " : " + Clean.sentence(text.text()));
                }
            } else if (part instanceof Element child) {
                lost(child, all, findings, id);
            }
        }
    }

    private static String squeezed(Procedure sheet) {
        StringBuilder all = new StringBuilder();
        for (Passage passage : sheet.passages()) {
            all.append(passage.style().label())
                    .append('\n')
                    .append(passage.text())
                    .append('\n');
        }
        for (Question question : sheet.questions()) {
            all.append(question.text()).append('\n').append(question.why()).append('\n');
            for (Question.Choice choice : question.choices()) {
                all.append(choice.label()).append('\n');
            }
        }
        return squeezed(all.toString());
    }

    private static String squeezed(String text) {
        return Clean.of(text).replace(" ", "");
    }

    /** Every part of the sheet can come to count. */
    private static void conditions(Procedure sheet, List<String> findings) {
        AnswerStates states = new AnswerStates(sheet);
        Set<Condition> met = new HashSet<>();
        List<Condition> all = new ArrayList<>();
        sheet.passages().forEach(passage -> all.add(passage.when()));
        sheet.questions().forEach(question -> all.add(question.when()));
        sheet.channels().forEach(channel -> all.add(channel.when()));
        sheet.documents().forEach(item -> all.add(item.when()));
        sheet.steps().forEach(item -> all.add(item.when()));
        sheet.costs().forEach(item -> all.add(item.when()));
        sheet.pitfalls().forEach(item -> all.add(item.when()));
        for (Condition condition : all) {
            if (met.add(condition) && states.meeting(condition).isEmpty()) {
                findings.add(sheet.id() + " : jamais vrai : " + condition);
            }
        }
    }

    /** Every choice can be made, and some text is left then. */
    private static void choices(Procedure sheet, List<String> findings) {
        AnswerStates states = new AnswerStates(sheet);
        for (Question question : sheet.questions()) {
            for (Question.Choice choice : question.choices()) {
                Optional<Situation> visit = states.choosing(question, choice);
                if (visit.isEmpty()) {
                    findings.add(sheet.id() + " : choix impossible : " + question.id() + " " + choice.id());
                } else if (sheet.passages().stream()
                        .noneMatch(passage -> passage.when().test(visit.get().facts()) != Truth.NO)) {
                    findings.add(sheet.id() + " : rien ne reste : " + question.id() + " " + choice.id());
                }
            }
        }
    }
}
