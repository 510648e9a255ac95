package fr.guichet.authoring;

import fr.guichet.advice.Adviser;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import fr.guichet.knowledge.UnknownProcedureException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fictional people of {@code entrainement.yaml}: what they answer and hold exists, and leads to the posture they teach. */
final class ExerciseCheck {

    static final String FILE = "entrainement.yaml";

    private final KnowledgeBase knowledge;
    private final List<Fault> faults;

    private ExerciseCheck(KnowledgeBase knowledge, List<Fault> faults) {
        this.knowledge = knowledge;
        this.faults = faults;
    }

    static void check(KnowledgeFolder folder, LocalDate today, List<Fault> faults) {
        Node tree = folder.trees().get(FILE);
        if (tree == null) {
            return;
        }
        List<Fault> own = new ArrayList<>();
        List<Exercise> exercises = KnowledgeReader.exercises(tree, own);
        faults.addAll(own);
        // What is wrong elsewhere is said there; nobody can be played before it is mended.
        if (!faults.isEmpty()) {
            return;
        }
        ExerciseCheck check = new ExerciseCheck(folder.base(), faults);
        exercises.forEach(exercise -> check.play(exercise, today));
    }

    private void play(Exercise exercise, LocalDate today) {
        Situation situation;
        try {
            situation = new SituationReader(knowledge, Desk.DEFAULT, today).read(exercise.situation(), List.of());
        } catch (UnknownProcedureException e) {
            fault(exercise, e.getMessage(), "corrigez « demarches »");
            return;
        } catch (DataException e) {
            faults.addAll(e.faults());
            return;
        }
        List<Question> questions = knowledge.questions(situation.procedures());
        words(exercise, situation, questions);
        documents(exercise, situation);
        wording(exercise);
        Posture given = new Adviser(knowledge).advise(situation).posture();
        if (given != exercise.posture()) {
            fault(
                    exercise,
                    "l'avis donne « " + (given == null ? "aucune posture" : given.code()) + " », pas « "
                            + exercise.posture().code() + " »",
                    "corrigez « attendu », ou les réponses");
        }
    }

    private void words(Exercise exercise, Situation situation, List<Question> questions) {
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.add(question.id()));
        for (String question : exercise.words().keySet()) {
            if (!asked.contains(question)) {
                fault(exercise, "« " + question + " » n'est pas une question de ces démarches", "corrigez « paroles »");
            }
        }
        for (String question : situation.answers().questions()) {
            if (!exercise.words().containsKey(question)) {
                fault(exercise, "« " + question + " » a une réponse, mais pas de parole", "ajoutez-la à « paroles »");
            }
        }
    }

    private void documents(Exercise exercise, Situation situation) {
        Set<String> known = new HashSet<>();
        for (String id : situation.procedures()) {
            knowledge.require(id).documents().stream().map(Document::id).forEach(known::add);
        }
        for (String document : situation.inHand()) {
            if (!known.contains(document)) {
                fault(exercise, "aucune de ces démarches ne demande « " + document + " »", "corrigez « en_main »");
            }
        }
    }

    private void wording(Exercise exercise) {
        List<PrintedTexts.Text> texts = new ArrayList<>();
        texts.add(new PrintedTexts.Text(exercise.place(), exercise.scene()));
        texts.add(new PrintedTexts.Text(exercise.place(), exercise.says()));
        for (Map.Entry<String, String> word : exercise.words().entrySet()) {
            texts.add(new PrintedTexts.Text(exercise.place(), word.getValue()));
        }
        exercise.lessons().forEach(lesson -> texts.add(new PrintedTexts.Text(exercise.place(), lesson)));
        Wording.check(new PrintedTexts(texts), faults);
        if (exercise.lessons().isEmpty()) {
            fault(exercise, "il manque « retenir »", "dites ce que cet exercice apprend");
        }
    }

    private void fault(Exercise exercise, String message, String remedy) {
        faults.add(new Fault(exercise.place(), "« " + exercise.id() + " » : " + message, remedy));
    }
}
