package fr.guichet.opendata;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold for every imported sheet; each finding is one line. */
final class SheetCheck {

    static final String LOST = "texte perdu";

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

    private final Procedure sheet;
    private final QuestionBook book;
    private final AnswerStates states;
    private final List<String> findings = new ArrayList<>();
    private final Map<Guard, String> shown = new HashMap<>();
    private String all;
    private long texts;

    /** @param book the questions of the same sheet, as they were found in the XML */
    SheetCheck(Procedure sheet, QuestionBook book) {
        this.sheet = sheet;
        this.book = book;
        this.states = new AnswerStates(sheet);
    }

    List<String> findings(Element xml) {
        all = squeezed(sheet.passages());
        lost(xml, Guard.ALWAYS, false);
        conditions();
        choices();
        return findings;
    }

    /** How many texts of the XML were looked for. */
    long texts() {
        return texts;
    }

    /**
     * Every text of the XML shows when the cases around it are chosen, spaces apart; with another condition around it, in
     * some other state.
     */
    private void lost(Element element, Guard around, boolean conditioned) {
        if (NOT_TEXT.contains(element.name()) || element.name().startsWith("dc:")) {
            return;
        }
        Guard own = book.guardOf(element);
        Guard path = own == null ? around : book.within(around, own);
        boolean free = !conditioned && (own != null || element.child("Condition") == null);
        for (Part part : element.parts()) {
            if (part instanceof Element child) {
                lost(child, path, !free);
            } else if (part instanceof Text text && !Clean.of(text.text()).isBlank()) {
                texts++;
                String there = free ? shown.computeIfAbsent(path, this::shown) : all;
                if (!there.contains(squeezed(text.text()))) {
                    findings.add(sheet.id() + " : " + LOST + " dans " + element.name() + " : "
                            + Clean.sentence(text.text()));
                }
            }
        }
    }

    /** What shows when these cases are chosen. */
    private String shown(Guard path) {
        Optional<Situation> visit = states.meeting(condition(path));
        if (visit.isEmpty()) {
            findings.add(sheet.id() + " : jamais choisi : " + path);
            return all;
        }
        List<Passage> counting = sheet.passages().stream()
                .filter(passage -> passage.when().test(visit.get().facts()) != Truth.NO)
                .toList();
        return squeezed(counting);
    }

    private Condition condition(Guard guard) {
        List<Condition.Clause> clauses = new ArrayList<>();
        for (Map<String, Set<String>> clause : guard.clauses()) {
            Map<String, List<String>> expected = new LinkedHashMap<>();
            clause.forEach((question, choices) -> expected.put(sheet.id() + "." + question, List.copyOf(choices)));
            clauses.add(new Condition.Clause(expected));
        }
        return guard.isAlways() ? Condition.ALWAYS : new Condition(clauses, List.of());
    }

    /** Passages, and every question with its choices. */
    private String squeezed(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(passage.style().label())
                    .append('\n')
                    .append(passage.text())
                    .append('\n');
        }
        for (Question question : sheet.questions()) {
            text.append(question.text()).append('\n').append(question.why()).append('\n');
            for (Question.Choice choice : question.choices()) {
                text.append(choice.label()).append('\n');
            }
        }
        return squeezed(text.toString());
    }

    private static String squeezed(String text) {
        return Clean.of(text).replace(" ", "");
    }

    /** Every part of the sheet can come to count. */
    private void conditions() {
        Set<Condition> met = new HashSet<>();
        List<Condition> every = new ArrayList<>();
        sheet.passages().forEach(passage -> every.add(passage.when()));
        sheet.questions().forEach(question -> every.add(question.when()));
        sheet.channels().forEach(channel -> every.add(channel.when()));
        sheet.documents().forEach(item -> every.add(item.when()));
        sheet.steps().forEach(item -> every.add(item.when()));
        sheet.costs().forEach(item -> every.add(item.when()));
        sheet.pitfalls().forEach(item -> every.add(item.when()));
        for (Condition condition : every) {
            if (met.add(condition) && states.meeting(condition).isEmpty()) {
                findings.add(sheet.id() + " : jamais vrai : " + condition);
            }
        }
    }

    /** Every choice can be made, and some text is left then. */
    private void choices() {
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
