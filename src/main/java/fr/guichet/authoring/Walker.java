package fr.guichet.authoring;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.interview.Interview;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thread's engines, and what it found on its way. Whatever goes wrong becomes a fault that tells the way there. */
final class Walker {

    private static final int MOST_FAULTS = 20;

    final KnowledgeBase knowledge;
    final Adviser adviser;
    final Interview interview;
    private final ChecklistBuilder checklists;
    final Set<String> given = new HashSet<>();
    final Set<Posture> reached = EnumSet.noneOf(Posture.class);
    final List<Fault> faults = new ArrayList<>();

    Walker(KnowledgeFolder folder) {
        knowledge = folder.base();
        adviser = new Adviser(knowledge);
        interview = new Interview(knowledge, adviser);
        checklists = new ChecklistBuilder(knowledge);
    }

    /** A part of a walk. */
    @FunctionalInterface
    interface Stretch {
        void walk();
    }

    /** Walks on, and notes what an engine throws. */
    void safely(Situation situation, Stretch stretch) {
        try {
            stretch.walk();
        } catch (RuntimeException e) {
            fault(situation, "le programme s'arrête (" + e + ")", "corrigez la démarche, ou signalez-le");
        }
    }

    /** Every procedure has a posture, unless it is express. */
    void postures(Situation situation) {
        for (Map.Entry<String, Posture> posture : adviser.postures(situation).entrySet()) {
            note(situation, posture.getKey(), posture.getValue());
        }
    }

    /** The whole advice: a posture and reasons, unless express. */
    Advice advise(Situation situation) {
        Advice advice = adviser.advise(situation);
        for (ProcedureAdvice procedure : advice.procedures()) {
            note(situation, procedure.id(), procedure.posture());
            if ((procedure.posture() == null) != procedure.reasons().isEmpty()) {
                fault(situation, "un conseil sans raison", "corrigez conseil.yaml");
            }
        }
        return advice;
    }

    Checklist sheet(Situation situation) {
        return checklists.build(situation, advise(situation));
    }

    private void note(Situation situation, String procedure, Posture posture) {
        if (knowledge.require(procedure).express() != (posture == null)) {
            fault(
                    situation,
                    "« " + procedure + " » n'a pas la posture attendue",
                    "vérifiez « express » et conseil.yaml");
        }
        if (posture != null) {
            reached.add(posture);
        }
    }

    void fault(Situation situation, String message, String remedy) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(place(situation), "avec " + path(situation) + " : " + message, remedy));
        }
    }

    private static Node.Place place(Situation situation) {
        String procedure = situation.procedures().isEmpty()
                ? "entretien.yaml"
                : KnowledgeFolder.PROCEDURES + "/" + situation.procedures().get(0) + ".yaml";
        return new Node.Place(procedure, 1);
    }

    /** The way to a visit, as one would type it in an example: procedures, then answers. */
    static String path(Situation situation) {
        StringBuilder path = new StringBuilder(String.join(", ", situation.procedures()));
        for (Map.Entry<String, Answer> answer : situation.answers().asMap().entrySet()) {
            path.append(", ")
                    .append(answer.getKey())
                    .append(" = ")
                    .append(answer.getValue().written());
        }
        return path.toString();
    }
}
