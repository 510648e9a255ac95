package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A life event of {@code evenements.yaml} opens several procedures, each once, and is found by what people say. */
final class LifeEventCheck {

    private final KnowledgeFolder folder;
    private final LifeEvent event;
    private final List<Fault> faults;

    private LifeEventCheck(KnowledgeFolder folder, LifeEvent event, List<Fault> faults) {
        this.folder = folder;
        this.event = event;
        this.faults = faults;
    }

    static void check(KnowledgeFolder folder, List<Fault> faults) {
        for (LifeEvent event : folder.events().all()) {
            new LifeEventCheck(folder, event, faults).check();
        }
    }

    private void check() {
        if (!PlainName.isPlain(event.id(), PlainName.TYPED)) {
            fault("cet identifiant ne convient pas", PlainName.remedy(event.id(), PlainName.TYPED));
        }
        if (folder.procedures().containsKey(event.id())) {
            fault("une démarche porte déjà ce nom", "donnez un autre nom au moment de vie");
        }
        if (event.words().isEmpty()) {
            fault("il manque « mots »", "écrivez ce que les gens disent, entre [ ]");
        } else if (event.words().size() == 1 && event.words().get(0).contains(",")) {
            fault("« mots » est une liste", "mettez-la entre [ ] : « mots: [premiers mots, autres mots] »");
        }
        if (event.provenance().source().isEmpty() || event.provenance().checkedOn() == null) {
            fault("ce moment de vie n'a pas de source ou pas de date", "ajoutez « source » et « verifie_le »");
        }
        if (event.parts().size() < 2) {
            fault("il ouvre moins de 2 démarches", "ajoutez-en sous « demarches », ou retirez ce moment de vie");
        } else if (event.usual().isEmpty()) {
            fault("toutes ses démarches ont un « quand »", "laissez sans « quand » celle qui concerne tout le monde");
        }
        Set<String> seen = new HashSet<>();
        for (LifeEvent.Part part : event.parts()) {
            if (!seen.add(part.procedure())) {
                fault(
                        part,
                        "la démarche « " + part.procedure() + " » y est deux fois",
                        "gardez la première place qui convient");
            }
            check(part);
        }
    }

    private void check(LifeEvent.Part part) {
        Procedure procedure = folder.procedures().get(part.procedure());
        if (procedure == null) {
            missing(part, "la démarche", part.procedure(), folder.procedures().keySet());
            return;
        }
        part.answers().forEach((id, choice) -> {
            Question question = procedure.question(id).orElse(null);
            if (question == null) {
                int owner = part.procedure().length() + 1;
                List<String> known = procedure.questions().stream()
                        .map(own -> own.id().substring(owner))
                        .toList();
                missing(part, "la question", id.substring(owner), known);
            } else if (question.type() != QuestionType.CHOICE) {
                fault(part, "« " + id + " » n'est pas une question à choix", "retirez-la : elle se pose à la personne");
            } else if (question.choice(choice) == null) {
                List<String> known =
                        question.choices().stream().map(Question.Choice::id).toList();
                missing(part, "la réponse", choice, known);
            }
        });
    }

    private void missing(LifeEvent.Part part, String what, String id, Collection<String> known) {
        String nearest = Nearest.of(id, known);
        fault(
                part,
                what + " « " + id + " » n'existe pas",
                nearest == null ? "corrigez le nom" : "vouliez-vous dire « " + nearest + " » ?");
    }

    private void fault(LifeEvent.Part part, String message, String remedy) {
        faults.add(new Fault(part.place(), "« " + event.id() + " » : " + message, remedy));
    }

    private void fault(String message, String remedy) {
        faults.add(new Fault(event.place(), "« " + event.id() + " » : " + message, remedy));
    }
}
