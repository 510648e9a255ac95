package fr.guichet.authoring;

import fr.guichet.knowledge.Discretion;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.List;

/** Everything of a procedure that a person may read on paper or on the screen, and where it stands. */
record PrintedTexts(List<Text> all) {

    record Text(Node.Place place, String text) {}

    static PrintedTexts of(Procedure procedure, Verifier.Places places) {
        List<Text> all = new ArrayList<>();
        add(places.of("resume", 0), procedure.summary(), all);
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            Node.Place place = places.of("questions", i);
            add(place, question.text(), all);
            question.choices().forEach(choice -> add(place, choice.label(), all));
        }
        items("pieces", procedure.documents(), places, all);
        items("etapes", procedure.steps(), places, all);
        items("echeances", procedure.deadlines(), places, all);
        items("cout", procedure.costs(), places, all);
        items("identifiants", procedure.identifiers(), places, all);
        items("ensuite_toujours", procedure.lasting(), places, all);
        items("pieges", procedure.pitfalls(), places, all);
        items("prevention", procedure.prevention(), places, all);
        for (int i = 0; i < procedure.steps().size(); i++) {
            said(procedure.steps().get(i), places.of("etapes", i), all);
        }
        if (procedure.discretion() != null) {
            discreet(procedure.discretion(), places.of("discret", 0), all);
        }
        items("relance", procedure.reminders(), places, all);
        items("silence", procedure.silences(), places, all);
        if (procedure.stop() != null) {
            add(places.of("arret_apres", 0), procedure.stop().text(), all);
        }
        return new PrintedTexts(List.copyOf(all));
    }

    private static void discreet(Discretion discretion, Node.Place place, List<Text> all) {
        add(place, discretion.title(), all);
        for (Step step : discretion.steps()) {
            add(place, step.text(), all);
            said(step, place, all);
        }
    }

    private static void said(Step step, Node.Place place, List<Text> all) {
        add(place, step.say(), all);
        step.ask().forEach(ask -> add(place, ask, all));
        step.gestures().forEach(gesture -> add(place, gesture, all));
    }

    List<String> texts() {
        return all.stream().map(Text::text).toList();
    }

    private static void items(String field, List<? extends Item> items, Verifier.Places places, List<Text> all) {
        for (int i = 0; i < items.size(); i++) {
            add(places.of(field, i), items.get(i).text(), all);
        }
    }

    private static void add(Node.Place place, String text, List<Text> all) {
        if (!text.isBlank()) {
            all.add(new Text(place, text));
        }
    }
}
