package fr.guichet.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first walk through a sheet: every list of situations, block of cases, guided search and questionnaire becomes a
 * question, asked when the case around it is chosen.
 */
final class QuestionFinder {

    private static final String WHICH_CASE = "Quel est votre cas ?";
    /** Titles that say nothing by themselves: the same ones elsewhere are another question. */
    private static final Set<String> EMPTY_TITLES = Set.of(
            "oui",
            "non",
            "cas general",
            "cas particulier",
            "cas particuliers",
            "autre cas",
            "autres cas",
            "exception",
            "exceptions",
            "autre",
            "autres",
            "general");

    private final QuestionBook book;
    private final Variables variables;

    QuestionFinder(QuestionBook book, Variables variables) {
        this.book = book;
        this.variables = variables;
    }

    void find(Element root) {
        walk(root, Guard.ALWAYS, "");
    }

    private void walk(Element element, Guard path, String heading) {
        Guard inside = path;
        String title = title(element);
        String nearest = title.isEmpty() ? heading : title;
        Element condition = element.child("Condition");
        if (condition != null && book.guardOf(element) == null) {
            inside = book.within(path, variables.of(condition));
        }
        Element before = null;
        for (Element child : element.children()) {
            switch (child.name()) {
                case "ListeSituations" -> situations(child, inside);
                case "BlocCas" -> cases(child, inside, element, before, nearest);
                case "Questionnaire" -> questionnaire(child, inside);
                case "Problematiques" ->
                    branches(child, child.children("Problematique"), inside, "Que cherchez-vous ?");
                default -> walk(child, inside, nearest);
            }
            before = child;
        }
    }

    static String title(Element element) {
        return switch (element.name()) {
            case "Chapitre", "SousChapitre", "Cas", "Situation" -> element.textOf("Titre");
            default -> "";
        };
    }

    private void situations(Element list, Guard path) {
        block(list.children("Situation"), path, "situation", "Quelle est votre situation ?", true);
    }

    private void cases(Element bloc, Guard path, Element parent, Element before, String heading) {
        List<Element> cases = bloc.children("Cas");
        String asked = question(parent, before);
        if (bloc.attribute("type").equals("modalite")) {
            block(cases, path, "demarche_par", "Comment voulez-vous faire la démarche ?", true);
        } else if (!asked.isEmpty()) {
            block(cases, path, asked, asked, true);
        } else if (heading.isEmpty()) {
            block(cases, path, "cas", WHICH_CASE, true);
        } else {
            block(cases, path, heading, heading.endsWith("?") ? heading : WHICH_CASE + " (" + heading + ")", false);
        }
    }

    /** What the sheet itself asks just before the cases. */
    private static String question(Element parent, Element before) {
        for (Element near : new Element[] {before, parent.child("Introduction")}) {
            String text =
                    near == null || near.name().equals("Titre") || near.name().equals("Liste") ? "" : near.text();
            if (text.endsWith("?") && text.length() < 200) {
                return text;
            }
        }
        return "";
    }

    /**
     * @param spoken true if the text is a question by itself, which makes titles like « Oui » mean the same everywhere
     */
    private void block(List<Element> cases, Guard path, String idea, String text, boolean spoken) {
        if (cases.size() < 2) {
            for (Element only : cases) {
                walk(only, path, title(only));
            }
            return;
        }
        if (!answered(cases, path)) {
            List<String> keys = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (Element one : cases) {
                keys.add(key(one, spoken ? text : "", keys));
                labels.add(label(one, labels.size()));
            }
            boolean meaningful = spoken || !allEmpty(labels);
            QuestionDraft question = book.ask(idea, text, "", keys, labels, path, meaningful);
            for (int i = 0; i < cases.size(); i++) {
                choose(cases.get(i), Guard.of(question.id, Set.of(question.choiceOf(keys.get(i)))));
            }
        }
        for (Element one : cases) {
            walk(one, book.within(path, book.guardOf(one)), title(one));
        }
    }

    private static boolean allEmpty(List<String> labels) {
        for (String label : labels) {
            if (!EMPTY_TITLES.contains(Slug.plain(label).strip())) {
                return false;
            }
        }
        return true;
    }

    /** True if answers to earlier questions already say which of the cases it is; the cases then get their guards. */
    private boolean answered(List<Element> cases, Guard path) {
        List<Guard> guards = new ArrayList<>();
        for (Element one : cases) {
            Element condition = one.child("Condition");
            if (condition == null) {
                return false;
            }
            Set<String> asked = Variables.asked(condition);
            if (asked.isEmpty() || !asked.stream().allMatch(variables::isKnown)) {
                return false;
            }
            Guard guard = variables.of(condition);
            Guard both = path.and(guard);
            if (guard.isAlways() || both.isNever() || !book.isReachable(both) || guards.contains(guard)) {
                return false;
            }
            guards.add(guard);
        }
        for (int i = 0; i < cases.size(); i++) {
            book.setGuard(cases.get(i), guards.get(i));
        }
        return true;
    }

    private void choose(Element one, Guard guard) {
        book.setGuard(one, guard);
        Element condition = one.child("Condition");
        if (condition != null) {
            for (String variable : Variables.asked(condition)) {
                variables.setTrue(variable, guard);
            }
        }
        Element selected = one.child("SiSelectionne");
        if (selected != null) {
            for (Element sets : selected.children()) {
                if (sets.name().equals("affecteVrai")) {
                    variables.setTrue(sets.attribute("var"), guard);
                } else if (sets.name().equals("affecteFaux")) {
                    variables.setFalse(sets.attribute("var"), guard);
                }
            }
        }
    }

    /** The one variable of a case, else its title; never one that stands before. */
    private static String key(Element one, String prefix, List<String> before) {
        Element condition = one.child("Condition");
        Set<String> asked = condition == null ? Set.of() : Variables.asked(condition);
        String key = asked.size() == 1 ? asked.iterator().next() : prefix + "/" + Slug.plain(one.textOf("Titre"));
        return Slug.free(key, new HashSet<>(before));
    }

    private static String label(Element one, int before) {
        String label = one.textOf("Titre");
        if (label.isEmpty()) {
            return "Cas " + (before + 1);
        }
        String full = one.textOf("IntituleSiSelectionne");
        boolean bare = label.equalsIgnoreCase("oui") || label.equalsIgnoreCase("non");
        return bare && !full.isEmpty() ? full : label;
    }

    private void questionnaire(Element questionnaire, Guard path) {
        for (Element question : questionnaire.children("Question")) {
            List<Element> choices = question.children("Choix");
            String text = question.textOf("Titre");
            if (choices.size() > 1 && !text.isEmpty()) {
                List<String> keys = new ArrayList<>();
                List<String> labels = new ArrayList<>();
                for (Element choice : choices) {
                    keys.add(Slug.free(text + "/" + choice.textOf("Titre"), new HashSet<>(keys)));
                    labels.add(label(choice, labels.size()));
                }
                QuestionDraft draft = book.ask(text, text, question.textOf("Aide"), keys, labels, path, true);
                for (int i = 0; i < choices.size(); i++) {
                    choose(choices.get(i), Guard.of(draft.id, Set.of(draft.choiceOf(keys.get(i)))));
                }
            }
        }
    }

    /** The branches under one element of a guided search. */
    private void branches(Element parent, List<Element> branches, Guard path, String text) {
        if (branches.size() > 1) {
            List<String> keys = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (Element branch : branches) {
                keys.add(Slug.free(text + "/" + branch.textOf("Titre"), new HashSet<>(keys)));
                labels.add(label(branch, labels.size()));
            }
            String idea = parent.textOf("Titre").isEmpty() ? "recherche" : parent.textOf("Titre");
            QuestionDraft draft = book.ask(idea, text, "", keys, labels, path, false);
            for (int i = 0; i < branches.size(); i++) {
                choose(branches.get(i), Guard.of(draft.id, Set.of(draft.choiceOf(keys.get(i)))));
            }
        }
        for (Element branch : branches) {
            Guard chosen = book.guardOf(branch);
            Guard inside = chosen == null ? path : book.within(path, chosen);
            List<Element> next = branch.children("Branche");
            if (!next.isEmpty()) {
                branches(branch, next, inside, WHICH_CASE + " (" + branch.textOf("Titre") + ")");
            }
        }
    }
}
