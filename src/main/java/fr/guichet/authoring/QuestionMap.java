package fr.guichet.authoring;

import fr.guichet.advice.RuleReach;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A procedure as a tree to review: each question, each choice, what it brings, and which rules lead to which posture. */
public final class QuestionMap {

    private static final String INDENT = "  ";

    /** Something that a choice may bring. */
    private record Leaf(String label, Condition when) {}

    private final Procedure procedure;
    private final KnowledgeFolder folder;
    private final WordedCondition words;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private QuestionMap(Procedure procedure, KnowledgeFolder folder) {
        this.procedure = procedure;
        this.folder = folder;
        Map<String, Question> questions = new HashMap<>();
        folder.interview().forEach(question -> questions.put(question.id(), question));
        folder.procedures().values().forEach(other -> other.questions()
                .forEach(question -> questions.put(question.id(), question)));
        this.words = new WordedCondition(questions);
        procedure.channels().forEach(channel -> leaves.add(new Leaf(label(channel), channel.when())));
        leaves("pièce", procedure.documents());
        leaves("étape", procedure.steps());
        leaves("échéance", procedure.deadlines());
        leaves("coût", procedure.costs());
        leaves("à dire avant", procedure.lasting());
        leaves("attention", procedure.pitfalls());
        leaves("prévention", procedure.prevention());
        leaves("relance", procedure.reminders());
        leaves("silence", procedure.silences());
        if (procedure.discretion() != null) {
            leaves.add(new Leaf(
                    "papier : rien de la démarche", procedure.discretion().when()));
        }
    }

    private String label(Channel channel) {
        Contact contact = folder.contacts().get(channel.contact());
        String service = channel.service().isEmpty() && contact != null ? contact.name() : channel.service();
        return ("canal : " + channel.by().code() + " " + service).strip();
    }

    private void leaves(String what, List<? extends Item> items) {
        items.forEach(item -> leaves.add(new Leaf(what + " : " + item.text(), item.when())));
    }

    /** The lines of the tree. */
    public static List<String> of(Procedure procedure, KnowledgeFolder folder) {
        return new QuestionMap(procedure, folder).draw();
    }

    private List<String> draw() {
        lines.add(procedure.title() + " (" + procedure.id() + ")");
        section("Toujours");
        leaves.stream().filter(leaf -> leaf.when().isAlways()).forEach(leaf -> lines.add(INDENT + leaf.label()));
        if (!procedure.questions().isEmpty()) {
            section("Selon les réponses");
        }
        for (Question question : procedure.questions()) {
            if (ownKey(question.when()) == null) {
                question(question, Set.of(), INDENT);
            }
        }
        elsewhere();
        if (!procedure.express()) {
            section("Les postures, dans l'ordre de conseil.yaml");
            postures();
        }
        return lines;
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void question(Question question, Set<String> above, String indent) {
        String also = words.of(question.when(), above);
        lines.add(indent + question.text() + (also.isEmpty() ? "" : " (" + also + ")"));
        if (!drawn.add(question.id())) {
            lines.add(indent + INDENT + "(voir plus haut)");
            return;
        }
        Set<String> path = new HashSet<>(above);
        path.add(question.id());
        procedure.deadlines().stream()
                .filter(deadline -> Effects.counts(deadline.rule(), question.id()))
                .forEach(deadline -> lines.add(indent + INDENT + "donne le jour de : " + deadline.text()));
        for (String value : values(question)) {
            lines.add(indent + INDENT + "- " + words.value(question.id(), value));
            String deeper = indent + INDENT + INDENT;
            for (Leaf leaf : leaves) {
                brought(leaf, question.id(), value, path, deeper);
            }
            for (Question nested : procedure.questions()) {
                if (question.id().equals(ownKey(nested.when())) && looksAt(nested.when(), question.id(), value)) {
                    question(nested, path, deeper);
                }
            }
        }
    }

    private void brought(Leaf leaf, String question, String value, Set<String> path, String indent) {
        if (question.equals(ownKey(leaf.when())) && looksAt(leaf.when(), question, value)) {
            String also = words.of(leaf.when(), path);
            lines.add(indent + leaf.label() + (also.isEmpty() ? "" : " (" + also + ")"));
        }
    }

    /** Every choice; of a date, a year or a département, what conditions tell apart. */
    private Set<String> values(Question question) {
        Set<String> values = new LinkedHashSet<>();
        question.choices().forEach(choice -> values.add(choice.id()));
        if (values.isEmpty()) {
            for (Leaf leaf : leaves) {
                leaf.when()
                        .si()
                        .forEach(clause -> values.addAll(clause.expected().getOrDefault(question.id(), List.of())));
            }
            for (Question other : procedure.questions()) {
                other.when()
                        .si()
                        .forEach(clause -> values.addAll(clause.expected().getOrDefault(question.id(), List.of())));
            }
        }
        return values;
    }

    private static boolean looksAt(Condition condition, String question, String value) {
        return condition.si().stream()
                .anyMatch(clause ->
                        clause.expected().getOrDefault(question, List.of()).contains(value));
    }

    /** The last of the procedure's own questions that the condition looks at: the one it hangs on; null for none. */
    private String ownKey(Condition condition) {
        String last = null;
        for (Question question : procedure.questions()) {
            boolean named =
                    condition.si().stream().anyMatch(clause -> clause.expected().containsKey(question.id()));
            last = named ? question.id() : last;
        }
        return last;
    }

    /** What hangs on the interview alone, or on what is not answered. */
    private void elsewhere() {
        List<Leaf> others = leaves.stream()
                .filter(leaf -> !leaf.when().isAlways() && ownKey(leaf.when()) == null)
                .toList();
        if (!others.isEmpty()) {
            section("Selon l'entretien");
        }
        others.forEach(leaf -> lines.add(INDENT + leaf.label() + " (" + words.of(leaf.when(), Set.of()) + ")"));
    }

    private void postures() {
        RuleReach reach = RuleReach.within(procedure, folder.rules(), folder.interview());
        for (Rule rule : folder.rules()) {
            boolean decides = rule.effect() == Effect.GIVES || rule.effect() == Effect.FORBIDS;
            Posture posture = rule.posture();
            if (decides && posture != null && reach.path(rule).isPresent()) {
                String verb = rule.effect() == Effect.GIVES ? "" : "jamais ";
                lines.add(INDENT + verb + posture.code() + " : " + rule.because());
                String when = words.of(rule.when(), Set.of());
                lines.add(INDENT + INDENT + (when.isEmpty() ? "dans tous les autres cas" : when));
            }
        }
    }
}
