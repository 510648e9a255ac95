package fr.guichet.authoring;

import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A procedure is whole: it can be done, its documents are given somewhere, its facts have a source and a date. */
final class Structure {

    /** More own questions than this do not fit the two minutes of design §1. */
    private static final int MOST_QUESTIONS = 6;

    private static final int FEWEST_EXAMPLES = 3;

    private final Procedure procedure;
    private final Verifier.Places places;
    private final List<Fault> faults;

    private Structure(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        this.procedure = procedure;
        this.places = places;
        this.faults = faults;
    }

    static void check(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        new Structure(procedure, places, faults).check();
    }

    private void check() {
        if (procedure.express()) {
            if (!procedure.questions().isEmpty()) {
                fault(
                        places.of("questions", 0),
                        "une démarche express ne pose pas de question",
                        "retirez les questions, ou « express »");
            }
        } else {
            require(
                    !procedure.channels().isEmpty(),
                    "il manque « canaux »",
                    "dites comment la démarche se fait, par exemple « canaux: [{par: guichet, contact: mairie}] »");
            require(
                    procedure.delegation().known(),
                    "il manque « delegation »",
                    "dites qui peut agir à la place de la personne, par exemple"
                            + " « delegation: {aidants_connect: non, signature_personnelle: oui} »");
            require(
                    procedure.examples().size() >= FEWEST_EXAMPLES,
                    "il faut au moins 3 « exemples »",
                    "ajoutez des cas qui montrent les différences");
        }
        require(!procedure.steps().isEmpty(), "il manque « etapes »", "dites ce qu'il faut faire, dans l'ordre");
        require(
                procedure.skills().isEmpty()
                        || procedure.steps().stream()
                                .anyMatch(step -> !step.gestures().isEmpty()),
                "« competence » sans « gestes »",
                "écrivez les gestes d'une étape, un par un, ou retirez « competence »");
        require(
                !procedure.sources().isEmpty(),
                "il manque « sources »",
                "nommez les fiches officielles ou les textes, par exemple « sources: [{nom: F1341, date: 2026-11-21}] »");
        require(procedure.questions().size() <= MOST_QUESTIONS, "plus de 6 questions", "gardez celles qui décident");
        require(
                procedure.words().size() != 1 || !procedure.words().get(0).contains(","),
                "« mots » est une liste",
                "mettez-la entre [ ] : « mots: [premiers mots, autres mots] »");
        ids();
        documents();
        deadlines();
        sourced("pieces", procedure.documents());
        sourced("etapes", procedure.steps());
        sourced("echeances", procedure.deadlines());
        sourced("cout", procedure.costs());
        sourced("pieges", procedure.pitfalls());
    }

    private void documents() {
        boolean homeless = procedure.documents().stream()
                .anyMatch(document -> document.step().isEmpty());
        if (homeless && !procedure.express() && procedure.steps().stream().noneMatch(Step::carriesFile)) {
            fault(
                    places.of("pieces", 0),
                    "on ne sait pas où les documents sont donnés",
                    "marquez une étape « pieces: oui », ou donnez « etape » à chaque document");
        }
    }

    private void deadlines() {
        for (int i = 0; i < procedure.deadlines().size(); i++) {
            Deadline deadline = procedure.deadlines().get(i);
            boolean fixed = deadline.rule() instanceof DeadlineRule.Fixed
                    || deadline.rule() instanceof DeadlineRule.MonthlyWindow;
            if (!fixed && deadline.inWords().isEmpty()) {
                fault(
                        places.of("echeances", i),
                        "il manque « en_mots »",
                        "écrivez la règle en mots, pour quand la date n'est pas connue");
            }
        }
    }

    private void ids() {
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            plain(question.id().substring(question.id().indexOf('.') + 1), places.of("questions", i));
            for (Question.Choice choice : question.choices()) {
                plain(choice.id(), places.of("questions", i));
            }
        }
        plain("pieces", procedure.documents());
        plain("etapes", procedure.steps());
        plain("echeances", procedure.deadlines());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            unique(seen, question.id(), places.of("questions", i));
        }
        seen.clear();
        for (int i = 0; i < procedure.steps().size(); i++) {
            unique(seen, procedure.steps().get(i).id(), places.of("etapes", i));
        }
        seen.clear();
        for (int i = 0; i < procedure.deadlines().size(); i++) {
            if (!procedure.deadlines().get(i).id().isEmpty()) {
                unique(seen, procedure.deadlines().get(i).id(), places.of("echeances", i));
            }
        }
        Map<String, Document> documents = new HashMap<>();
        for (int i = 0; i < procedure.documents().size(); i++) {
            Document document = procedure.documents().get(i);
            Document twin = documents.putIfAbsent(document.id(), document);
            // The same document may stand twice, under different conditions.
            boolean other = twin != null
                    && (twin.when().isAlways() && document.when().isAlways()
                            || !twin.text().equals(document.text()));
            if (other) {
                fault(
                        places.of("pieces", i),
                        "l'identifiant « " + document.id() + " » sert deux fois",
                        "donnez-en un autre, avec « id »");
            }
        }
    }

    private void plain(String field, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).id();
            if (!id.isEmpty()) {
                plain(id, places.of(field, i));
            }
        }
    }

    private void plain(String id, Node.Place place) {
        if (!PlainName.isPlain(id, PlainName.INNER)) {
            fault(place, "l'identifiant « " + id + " » ne convient pas", PlainName.remedy(id, PlainName.INNER));
        }
    }

    private void unique(Set<String> seen, String id, Node.Place place) {
        if (!seen.add(id)) {
            fault(place, "l'identifiant « " + id + " » sert deux fois", "donnez-en un autre");
        }
    }

    private void sourced(String field, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!Facts.states(item.text())) {
                continue;
            }
            if (item.provenance().source().isEmpty()) {
                fault(
                        places.of(field, i),
                        "ce fait n'a pas de source",
                        "ajoutez « source: … », ici ou en haut du fichier");
            } else if (item.provenance().checkedOn() == null) {
                fault(
                        places.of(field, i),
                        "ce fait n'a pas de date",
                        "ajoutez « verifie_le: … », ici ou en haut du fichier");
            }
        }
    }

    /** What in a text is a fact that can change: a number. */
    private static final class Facts {
        static boolean states(String text) {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    private void require(boolean holds, String message, String remedy) {
        if (!holds) {
            fault(places.top(), message, remedy);
        }
    }

    private void fault(Node.Place place, String message, String remedy) {
        faults.add(new Fault(place, message, remedy));
    }
}
