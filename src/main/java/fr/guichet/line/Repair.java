package fr.guichet.line;

import fr.guichet.identity.Doctor;
import fr.guichet.identity.Failure;
import fr.guichet.identity.Identities;
import fr.guichet.identity.Remark;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;

/** The error doctor, one line at a time: what fails, why, what to do, whom to call. Nothing of it is kept. */
final class Repair {

    static final String PROMPT = "Tapez le code affiché, ou ce qui bloque avec les mots de la personne : ";

    private static final String WORD = "depanner ";

    private Repair() {}

    /** True for « dépanner E010004 ». */
    static boolean isAsked(String text) {
        return SpokenAnswer.plain(text).startsWith(WORD);
    }

    static String complaint(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    static List<String> lines(String complaint, KnowledgeBase knowledge) {
        Doctor doctor = new Doctor(Identities.of(knowledge).failures());
        if (complaint.isBlank()) {
            return doctor.all().stream().map(Failure::title).toList();
        }
        Doctor.Diagnosis diagnosis = doctor.diagnose(complaint);
        List<String> lines = new ArrayList<>(List.of(diagnosis.lead()));
        for (Failure failure : diagnosis.failures()) {
            lines.add(failure.title() + ".");
            failure.causes().forEach(cause -> lines.add("Pourquoi : " + cause.text()));
            List<Remark> gestures = failure.gestures();
            for (int i = 0; i < gestures.size(); i++) {
                lines.add((i + 1) + " : " + gestures.get(i).text());
            }
            failure.callees().forEach(id -> lines.add("Appeler : " + callee(id, knowledge) + "."));
        }
        return lines;
    }

    private static String callee(String id, KnowledgeBase knowledge) {
        Contact contact = knowledge.contacts().get(id);
        if (contact == null) {
            return id;
        }
        return contact.name() + (contact.phone().isEmpty() ? "" : ", " + contact.phone());
    }
}
