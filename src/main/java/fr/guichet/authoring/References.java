package fr.guichet.authoring;

import fr.guichet.identity.Identities;
import fr.guichet.identity.IdentityReader;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.Discretion;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Rule;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No reference to something that does not exist: questions, choices, contacts, steps, procedures. */
final class References {

    /** More names than this do not fit a line: the message lists none. */
    private static final int MOST_LISTED = 12;

    private static final String IDENTITIES = "franceconnect.yaml";

    private final KnowledgeFolder folder;
    private final List<Fault> faults;
    private final Map<String, Question> core = new LinkedHashMap<>();
    private final Map<String, Question> known = new HashMap<>();

    /** The questions of the procedure that is checked, as its own file writes them. */
    private final Set<String> own = new HashSet<>();

    References(KnowledgeFolder folder, List<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
        for (Question question : folder.interview()) {
            core.put(question.id(), question);
        }
        known.putAll(core);
        for (Procedure procedure : folder.procedures().values()) {
            procedure.questions().forEach(question -> known.put(question.id(), question));
        }
    }

    void check(Procedure procedure, Verifier.Places places) {
        own.clear();
        procedure
                .questions()
                .forEach(question ->
                        own.add(question.id().substring(procedure.id().length() + 1)));
        Set<String> steps = procedure.steps().stream().map(Step::id).collect(Collectors.toSet());
        for (int i = 0; i < procedure.channels().size(); i++) {
            Channel channel = procedure.channels().get(i);
            condition(channel.when(), known, places.of("canaux", i), true);
            contact(channel.contact(), places.of("canaux", i));
        }
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            condition(question.when(), known, places.of("questions", i), true);
            for (Question.Settlement settlement : question.settlements()) {
                condition(settlement.when(), known, places.of("questions", i), true);
            }
            shared(question, places.of("questions", i));
            notOfTheInterview(question, places.of("questions", i));
        }
        for (int i = 0; i < procedure.documents().size(); i++) {
            Document document = procedure.documents().get(i);
            condition(document.when(), known, places.of("pieces", i), true);
            step(document.step(), steps, places.of("pieces", i));
        }
        for (int i = 0; i < procedure.steps().size(); i++) {
            Step step = procedure.steps().get(i);
            condition(step.when(), known, places.of("etapes", i), true);
            place(step, places.of("etapes", i));
        }
        for (int i = 0; i < procedure.deadlines().size(); i++) {
            Deadline deadline = procedure.deadlines().get(i);
            condition(deadline.when(), known, places.of("echeances", i), true);
            step(deadline.step(), steps, places.of("echeances", i));
        }
        discretion(procedure.discretion(), places.of("discret", 0));
        notes(procedure, places);
        for (String other : procedure.seeAlso()) {
            exists(other, folder.procedures().keySet(), "la démarche", places.of("voir_aussi", 0));
        }
    }

    private void discretion(Discretion discretion, Node.Place place) {
        if (discretion != null) {
            condition(discretion.when(), known, place, true);
            discretion.steps().forEach(step -> place(step, place));
        }
    }

    private void place(Step step, Node.Place place) {
        if (!step.place().equals(Step.HERE) && !step.place().equals(Step.HOME)) {
            contact(step.place(), place);
        }
    }

    /** A question that is asked once for several procedures has a twin of its type in another one. */
    private void shared(Question question, Node.Place place) {
        if (question.shared().isEmpty()) {
            return;
        }
        boolean twin = false;
        for (Question other : known.values()) {
            if (other.shared().equals(question.shared()) && !Objects.equals(other.owner(), question.owner())) {
                twin = true;
                // Said once, by the second of the two.
                if (other.type() != question.type() && other.id().compareTo(question.id()) < 0) {
                    faults.add(new Fault(
                            place,
                            "« " + question.id() + " » et « " + other.id()
                                    + " » ont le même « partage » mais pas le même type",
                            "donnez-leur le même type, ou un autre « partage »"));
                }
            }
        }
        if (!twin) {
            faults.add(new Fault(
                    place,
                    "« partage: " + question.shared() + " » n'est dans aucune autre démarche",
                    "retirez-le, ou corrigez le mot"));
        }
    }

    /** In the file of its procedure the question would hide the other one, and in answers the other would hide it. */
    private void notOfTheInterview(Question question, Node.Place place) {
        String name = question.id().substring(question.id().indexOf('.') + 1);
        if (core.containsKey(name)) {
            faults.add(new Fault(
                    place, "« " + name + " » est déjà une question de l'entretien", "donnez un autre nom à celle-ci"));
        }
    }

    private void notes(Procedure procedure, Verifier.Places places) {
        Map<String, List<? extends Item>> lists = Map.of(
                "relance", procedure.reminders(),
                "silence", procedure.silences(),
                "arret_apres", procedure.stop() == null ? List.of() : List.of(procedure.stop()),
                "cout", procedure.costs(),
                "identifiants", procedure.identifiers(),
                "ensuite_toujours", procedure.lasting(),
                "pieges", procedure.pitfalls(),
                "prevention", procedure.prevention(),
                "voie_pro", procedure.proChannel());
        for (Map.Entry<String, List<? extends Item>> list : lists.entrySet()) {
            for (int i = 0; i < list.getValue().size(); i++) {
                condition(list.getValue().get(i).when(), known, places.of(list.getKey(), i), true);
            }
        }
    }

    void checkRules() {
        for (Rule rule : folder.rules()) {
            condition(rule.when(), known, rule.place(), false);
            rule.to().forEach(id -> contact(id, rule.place()));
        }
    }

    void checkInterview() {
        for (Question question : folder.interview()) {
            Node.Place place = Effects.place(folder, question);
            condition(question.when(), core, place, false);
            question.settlements().forEach(settlement -> condition(settlement.when(), core, place, false));
            if (!question.with().isEmpty()) {
                exists(question.with(), core.keySet(), "la question", place);
            }
        }
    }

    private void condition(Condition condition, Map<String, Question> known, Node.Place place, boolean inProcedure) {
        Stream.concat(condition.si().stream(), condition.sauf().stream()).forEach(clause -> clause.expected()
                .forEach((key, values) -> key(key, values, known, place, inProcedure)));
    }

    private void key(
            String key, List<String> values, Map<String, Question> known, Node.Place place, boolean inProcedure) {
        Question question = known.get(key);
        if (question != null) {
            values.forEach(value -> value(question, value, place));
        } else if (RuleFacts.VALUES.containsKey(key) && !(inProcedure && key.startsWith("demarche."))) {
            values.stream()
                    .filter(value -> !isWord(value))
                    .forEach(value ->
                            exists(value, RuleFacts.VALUES.get(key), "« " + key + " » n'a pas de valeur", place));
        } else {
            Set<String> names = new HashSet<>(known.keySet());
            names.addAll(inProcedure ? own : Set.of());
            exists(key, names, "la question", place);
        }
    }

    private void value(Question question, String value, Node.Place place) {
        if (isWord(value)) {
            return;
        }
        boolean right =
                switch (question.type()) {
                    case CHOICE, SEVERAL -> question.choice(value) != null;
                    case YEAR, DEPARTMENT -> Range.isRange(value);
                    case DATE -> false;
                };
        if (!right) {
            List<String> ids =
                    question.choices().stream().map(Question.Choice::id).toList();
            exists(value, ids, "« " + question.id() + " » n'a pas de réponse", place);
        }
    }

    private static boolean isWord(String value) {
        return value.equals(Answer.UNKNOWN_WORD)
                || value.equals(Answer.KNOWN_WORD)
                || value.equals(Answer.DONT_KNOW_WORD);
    }

    /** What a letter opens, and who can say whether it is true. */
    void check(Letter letter) {
        if (!letter.procedure().isEmpty()) {
            exists(letter.procedure(), folder.procedures().keySet(), "la démarche", letter.place());
        }
        letter.contacts().forEach(id -> contact(id, letter.place()));
    }

    /** The contacts that the ways to log in refer to. */
    void checkIdentities() {
        Node tree = folder.trees().get(IDENTITIES);
        if (tree == null) {
            return;
        }
        Identities identities = IdentityReader.read(tree, new ArrayList<>());
        identities.withoutNumber().forEach(referral -> referral.to().forEach(id -> contact(id, where(tree, id))));
        identities.failures().forEach(failure -> failure.callees().forEach(id -> contact(id, where(tree, id))));
    }

    /** The first place of a file where this text stands alone. */
    private static Node.Place where(Node tree, String text) {
        return all(tree)
                .filter(scalar -> text.equals(scalar.text()))
                .map(Node.Scalar::place)
                .findFirst()
                .orElse(new Node.Place(IDENTITIES, 0));
    }

    private static Stream<Node.Scalar> all(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().values().stream().flatMap(References::all);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(References::all);
        }
        return Stream.of((Node.Scalar) node);
    }

    private void contact(String id, Node.Place place) {
        if (!id.isEmpty()) {
            exists(id, folder.contacts().keySet(), "orientations.yaml ne connaît pas", place);
        }
    }

    private void step(String id, Set<String> steps, Node.Place place) {
        if (!id.isEmpty()) {
            exists(id, steps, "l'étape", place);
        }
    }

    private void exists(String id, Collection<String> known, String what, Node.Place place) {
        if (!known.contains(id)) {
            String nearest = Nearest.of(id, known);
            String message = what.startsWith("la ") || what.startsWith("l'")
                    ? what + " « " + id + " » n'existe pas"
                    : what + " « " + id + " »";
            String remedy = nearest != null
                    ? "vouliez-vous dire « " + nearest + " » ?"
                    : known.isEmpty() || known.size() > MOST_LISTED
                            ? "corrigez le nom, ou ajoutez ce qui manque"
                            : "choisissez parmi : " + known.stream().sorted().collect(Collectors.joining(", "));
            faults.add(new Fault(place, message, remedy));
        }
    }
}
