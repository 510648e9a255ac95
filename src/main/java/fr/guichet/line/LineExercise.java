package fr.guichet.line;

import fr.guichet.advice.Advice;
import fr.guichet.interview.Asked;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.AdviceText;
import fr.guichet.print.Layout;
import fr.guichet.print.TextSheet;
import fr.guichet.search.Hit;
import fr.guichet.visit.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An interview with a person who does not exist: the counsellor finds the procedure, asks, says how they would stand, and
 * compares with the advice. Nothing of it is kept; every prompt says that it is an exercise.
 */
public final class LineExercise {

    private static final List<Posture> POSTURES =
            List.of(Posture.ACCOMPANY, Posture.ACT, Posture.AUTONOMY, Posture.RETURN, Posture.REFER);
    private static final int SHOWN = 5;

    private final Guide guide;
    private final Exercise exercise;
    private final Situation whole;
    private final Setting.Finder finder;
    private final Setting.Tray tray;
    private final Layout layout;
    private final Talk talk;
    private Situation situation;

    /**
     * @param whole the visit with everything that this person can answer and holds
     * @param layout marked as an exercise by this class
     */
    public LineExercise(
            Guide guide,
            Exercise exercise,
            Situation whole,
            Setting.Finder finder,
            Setting.Tray tray,
            Layout layout,
            Talk talk) {
        this.guide = guide;
        this.exercise = exercise;
        this.whole = whole;
        this.finder = finder;
        this.tray = tray;
        this.layout = layout.forExercise();
        this.talk = talk;
        this.situation = Situation.start(whole.desk(), whole.date()).forProcedures(whole.procedures());
    }

    /** Plays it to its end, or until the counsellor leaves. */
    public LineInterview.Ending run() {
        try {
            meet();
            find();
            interview();
            compare(posture());
            sheet();
            talk.say("Fin de l'exercice. Rien n'est gardé.");
            return LineInterview.Ending.DONE;
        } catch (HangUp gone) {
            talk.say("Fin de l'exercice. Rien n'est gardé.");
            return gone.isInterrupted() ? LineInterview.Ending.INTERRUPTED : LineInterview.Ending.DONE;
        }
    }

    private void meet() {
        talk.say(Layout.EXERCISE + ". " + exercise.firstName() + " n'existe pas. Rien n'est gardé de cette visite.");
        talk.say("À tout moment, tapez quitter pour arrêter.");
        talk.say(exercise.scene());
        says(exercise.says());
    }

    private void find() {
        while (true) {
            String words = ask("quelle démarche chercher ? Tapez des mots, ou Entrée pour la voir : ");
            if (words.isEmpty()) {
                break;
            }
            if (isFound(words)) {
                talk.say("Trouvée.");
                break;
            }
            talk.say("Elle n'est pas parmi les premières. Essayez avec d'autres mots.");
        }
        whole.procedures().forEach(id -> talk.say("Démarche : " + title(id) + "."));
    }

    private boolean isFound(String words) {
        List<Hit> hits;
        try {
            hits = finder.find(words).hits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean found = false;
        for (Hit hit : hits.subList(0, Math.min(SHOWN, hits.size()))) {
            talk.say(hit.rank() + " : " + hit.title());
            found |= whole.procedures().contains(hit.id());
        }
        return found;
    }

    /** The counsellor asks what they choose, in the order they choose. */
    private void interview() {
        talk.say("Posez vos questions. Entrée pose celle qui vient ensuite, un numéro en choisit une de la liste.");
        while (true) {
            List<Question> open = open();
            if (open.isEmpty()) {
                talk.say("Tout est demandé.");
                return;
            }
            String text = ask("Entrée, un numéro, liste, sac, ou fini pour donner votre avis : ");
            switch (SpokenAnswer.plain(text)) {
                case "" -> put(guide.next(situation).orElse(open.get(0)));
                case "liste", "l" -> list(open);
                case "sac", "s" -> bag();
                case "fini", "f" -> {
                    return;
                }
                default -> {
                    int number = number(text, open.size());
                    if (number == 0) {
                        talk.say("Ce n'est pas compris. Tapez liste pour voir les numéros.");
                    } else {
                        put(open.get(number - 1));
                    }
                }
            }
        }
    }

    private List<Question> open() {
        return guide.questions(situation).stream()
                .filter(asked -> asked.state() == Asked.State.OPEN)
                .map(Asked::question)
                .toList();
    }

    private void list(List<Question> open) {
        for (int i = 0; i < open.size(); i++) {
            talk.say((i + 1) + " : " + open.get(i).text());
        }
    }

    private void bag() {
        situation = situation.withInHand(whole.inHand());
        Map<String, String> shown = new LinkedHashMap<>();
        for (String procedure : whole.procedures()) {
            for (Document document : guide.knowledge().require(procedure).documents()) {
                if (whole.inHand().contains(document.id())) {
                    shown.putIfAbsent(document.id(), document.text());
                }
            }
        }
        talk.say(
                shown.isEmpty()
                        ? "Dans le sac : rien d'utile."
                        : "Dans le sac : " + String.join(" ; ", shown.values()) + ".");
    }

    private void put(Question question) {
        Answer answer = whole.answers().get(question.id());
        boolean seen = question.group() == Group.SEEN;
        if (!seen) {
            talk.say("Vous : " + question.text());
        }
        String said = exercise.words().get(question.id());
        if (said == null) {
            says("Je ne sais pas.");
        } else if (seen) {
            talk.say("Vous voyez : " + said);
        } else {
            says(said);
        }
        Answer noted = answer == null ? Answer.Blank.DONT_KNOW : answer;
        talk.say("Noté : " + SpokenAnswer.words(question, noted) + ".");
        situation = situation.answering(question.id(), noted);
    }

    /** What the counsellor would do; null if they would rather not say. */
    private Posture posture() {
        talk.say("Votre posture ?");
        for (int i = 0; i < POSTURES.size(); i++) {
            talk.say((i + 1) + " : " + AdviceText.words(POSTURES.get(i)));
        }
        while (true) {
            String text = ask("votre posture, de 1 à " + POSTURES.size() + ", ou Entrée pour voir l'avis : ");
            int number = number(text, POSTURES.size());
            if (number > 0) {
                return POSTURES.get(number - 1);
            }
            if (text.isEmpty()) {
                return null;
            }
            talk.say("Tapez un numéro de 1 à " + POSTURES.size() + ".");
        }
    }

    private void compare(Posture own) {
        Advice advice = guide.advise(whole);
        if (own != null && own == advice.posture()) {
            talk.say("Vous et l'avis, c'est pareil : " + AdviceText.words(own) + ".");
        } else if (own != null) {
            talk.say("Vous : " + AdviceText.words(own) + ". L'avis : " + AdviceText.words(advice.posture())
                    + ". Lisez les raisons, et parlez-en à plusieurs.");
        }
        Advice partial = guide.advise(situation);
        if (partial.posture() != advice.posture()) {
            talk.say("Avec ce que vous avez demandé, l'avis serait : " + AdviceText.words(partial.posture()) + ".");
            missed(advice.posture());
        }
        AdviceText text = new AdviceText(guide.knowledge());
        text.full(advice).forEach(talk::say);
        talk.say("À retenir :");
        exercise.lessons().forEach(talk::say);
    }

    /** The questions that were not asked and that alone give the whole advice. */
    private void missed(Posture posture) {
        for (Question question : open()) {
            Answer answer = whole.answers().get(question.id());
            if (answer != null
                    && guide.advise(situation.answering(question.id(), answer)).posture() == posture) {
                talk.say("Une question de plus le change : " + question.text());
            }
        }
    }

    private void sheet() {
        talk.say("La feuille de l'exercice.");
        String sheet = new TextSheet().render(guide.checklist(whole.withDone(Set.of())), layout);
        talk.show(sheet);
        while (true) {
            String text = ask("i pour imprimer, f et un nom pour l'enregistrer, ou Entrée pour finir : ");
            if (text.isEmpty()) {
                return;
            }
            String plain = SpokenAnswer.plain(text);
            if (plain.equals("i")) {
                talk.say(
                        tray.print(sheet)
                                ? "La feuille est partie à l'impression."
                                : "La feuille n'est pas imprimée : l'imprimante ne répond pas.");
            } else if (plain.startsWith("f ")) {
                talk.say(
                        tray.save(sheet, text.substring(2).strip())
                                ? "La feuille est enregistrée."
                                : "Le fichier n'a pas pu être écrit. Essayez un autre nom.");
            } else {
                talk.say("Ce n'est pas compris. Tapez i, f et un nom, ou Entrée.");
            }
        }
    }

    private void says(String words) {
        talk.say(exercise.firstName() + " : « " + words + " »");
    }

    private String ask(String prompt) {
        String text = talk.ask(Layout.EXERCISE + ", " + prompt, List.of("liste", "sac", "fini", "quitter"))
                .strip();
        if (SpokenAnswer.plain(text).equals("quitter")
                || SpokenAnswer.plain(text).equals("q")) {
            throw HangUp.endOfInput();
        }
        return text;
    }

    private static int number(String text, int most) {
        if (!text.matches("[0-9]{1,3}")) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number <= most ? number : 0;
    }

    private String title(String id) {
        return guide.knowledge().require(id).title();
    }
}
