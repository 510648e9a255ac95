package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Change;
import fr.guichet.advice.Mandate;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.LocalNote;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the advice.
 *
 * @param question the id of the question that Enter goes to; empty if none
 */
record AdviceRow(Paint paint, int indent, String text, String question) {

    /** At most this many changes: more would be noise. */
    private static final int MOST_CHANGES = 3;

    private static final String TO_CHECK = "À vérifier avant de donner la feuille";

    /** In an exercise: how the two postures compare, what to keep in mind, then the advice for all there is to know. */
    static List<AdviceRow> of(Model model, Engines engines) {
        Played played = model.seat().played();
        if (played == null) {
            return of(model.findings(), model.visit().situation(), engines);
        }
        List<AdviceRow> rows = new ArrayList<>();
        Coach.compared(model, engines).forEach(sentence -> rows.add(text(sentence)));
        rows.add(heading("À retenir"));
        played.rehearsal().exercise().lessons().forEach(lesson -> rows.add(text(lesson)));
        rows.addAll(of(played.whole(), played.rehearsal().whole(), engines));
        return rows;
    }

    private static List<AdviceRow> of(Findings findings, Situation situation, Engines engines) {
        List<AdviceRow> rows = new ArrayList<>();
        Advice advice = findings.advice();
        if (advice == null) {
            return rows;
        }
        for (ProcedureAdvice one : advice.procedures()) {
            procedure(one, situation, engines, rows);
        }
        if (!advice.prevention().isEmpty()) {
            rows.add(heading("À dire pour la suite"));
            rows.add(text(advice.prevention()));
        }
        if (findings.sheet() != null && !findings.sheet().toCheck().isEmpty()) {
            rows.add(heading(TO_CHECK));
            findings.sheet().toCheck().forEach(fact -> rows.add(text(fact)));
        }
        return rows;
    }

    /** The place of what is to be checked; the first row when there is nothing. */
    static int toCheck(List<AdviceRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).text().equals(TO_CHECK)) {
                return i;
            }
        }
        return 0;
    }

    private static void procedure(ProcedureAdvice one, Situation situation, Engines engines, List<AdviceRow> rows) {
        rows.add(heading(engines.title(one.id())));
        if (one.posture() == null) {
            rows.add(text("Une réponse tout de suite : la liste suffit."));
            return;
        }
        rows.add(new AdviceRow(
                Paint.GOOD, 2, Words.posture(one.posture()) + (one.isClear() ? " (c'est net)" : " (à confirmer)"), ""));
        listed(
                "Note du poste",
                engines.local().ofProcedure(one.id()).stream()
                        .map(LocalNote::text)
                        .toList(),
                rows);
        listed("Aujourd'hui", one.today(), rows);
        listed("Ensuite", one.later(), rows);
        contacts(one.to(), engines, rows);
        if (one.mandate() != null) {
            rows.add(text(mandate(one.mandate())));
        }
        reasons(one.reasons(), rows);
        changes(one.changes(), situation, engines, rows);
    }

    private static void listed(String title, List<String> texts, List<AdviceRow> rows) {
        for (String said : texts) {
            rows.add(text(title + " : " + said));
        }
    }

    private static void contacts(List<String> ids, Engines engines, List<AdviceRow> rows) {
        for (String id : ids) {
            Contact contact = engines.contacts().get(id);
            if (contact != null) {
                rows.add(text("Vers : " + contact.name() + (contact.phone().isEmpty() ? "" : ", " + contact.phone())));
                engines.local().ofContact(id).forEach(note -> rows.add(text("Note du poste : " + note.text())));
                engines.local().placesOf(id).forEach(place -> rows.add(text("Près d'ici : " + place.line())));
            }
        }
    }

    private static String mandate(Mandate mandate) {
        String type = mandate.type() == MandateType.AIDANTS_CONNECT
                ? "Aidants Connect"
                : mandate.type() == MandateType.PAPER ? "sur papier" : "de tiers déclaré";
        String days = mandate.days() == 365 ? "1 an" : FrenchCount.of(mandate.days(), "jour", "jours");
        return "Accord écrit : mandat " + type + ", " + days
                + (mandate.perimeters().isEmpty() ? "" : " (" + String.join(", ", mandate.perimeters()) + ")");
    }

    private static void reasons(List<Reason> reasons, List<AdviceRow> rows) {
        for (Reason reason : reasons) {
            String says =
                    switch (reason.effect()) {
                        case GIVES -> "Raison";
                        case FOR -> "Pour" + quoted(reason.posture());
                        case AGAINST -> "Contre" + quoted(reason.posture());
                        case FORBIDS -> "Exclu" + quoted(reason.posture());
                    };
            rows.add(text(says + " : " + reason.because()));
        }
    }

    private static String quoted(Posture posture) {
        return posture == null ? "" : " « " + Words.postureInShort(posture).toLowerCase(Locale.ROOT) + " »";
    }

    private static void changes(List<Change> changes, Situation situation, Engines engines, List<AdviceRow> rows) {
        int shown = 0;
        for (Change change : changes) {
            Question question = engines.question(situation, change.question()).orElse(null);
            if (question == null || shown == MOST_CHANGES) {
                continue;
            }
            shown++;
            String answer = SpokenAnswer.words(question, new Answer.Choice(change.answer()));
            rows.add(new AdviceRow(
                    Paint.PLAIN,
                    2,
                    "Changerait : " + question.text() + " « " + answer + " » → " + Words.posture(change.posture()),
                    question.id()));
        }
    }

    private static AdviceRow heading(String text) {
        return new AdviceRow(Paint.TITLE, 0, text, "");
    }

    private static AdviceRow text(String text) {
        return new AdviceRow(Paint.PLAIN, 2, text, "");
    }
}
