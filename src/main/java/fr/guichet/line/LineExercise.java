package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.AdviceText;
import fr.guichet.print.Layout;
import fr.guichet.print.TextSheet;
import fr.guichet.search.Hit;
import fr.guichet.visit.Guide;
import fr.guichet.visit.Rehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * An interview with a person who does not exist: the counsellor finds the procedure, asks, says how they would stand, and
 * compares with the advice. Nothing of it is kept; every prompt says that it is an exercise.
 */
public final class LineExercise {

    private static final int SHOWN = 5;

    private final Guide guide;
    private final Rehearsal rehearsal;
    private final Setting.Finder finder;
    private final Setting.Tray tray;
    private final Layout layout;
    private final Talk talk;
    private Situation situation;

    /** @param layout marked as an exercise by this class */
    public LineExercise(
            Guide guide, Rehearsal rehearsal, Setting.Finder finder, Setting.Tray tray, Layout layout, Talk talk) {
        this.guide = guide;
        this.rehearsal = rehearsal;
        this.finder = finder;
        this.tray = tray;
        this.layout = layout.forExercise();
        this.talk = talk;
        this.situation = rehearsal.start().forProcedures(rehearsal.whole().procedures());
    }

    /** Plays it to its end, or until the counsellor leaves. */
    public LineInterview.Ending run() {
        try {
            meet();
            find();
            interview();
            compare(posture());
            sheet();
            talk.say(Rehearsal.OVER);
            return LineInterview.Ending.DONE;
        } catch (HangUp gone) {
            talk.say(Rehearsal.OVER);
            return gone.isInterrupted() ? LineInterview.Ending.INTERRUPTED : LineInterview.Ending.DONE;
        }
    }

    private void meet() {
        String name = rehearsal.exercise().firstName();
        talk.say(Layout.EXERCISE + ". " + name + " n'existe pas. Rien n'est gardé de cette visite.");
        talk.say("À tout moment, tapez quitter pour arrêter.");
        talk.say(rehearsal.exercise().scene());
        talk.say(rehearsal.says(rehearsal.exercise().says()));
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
        rehearsal.whole().procedures().forEach(id -> talk.say("Démarche : " + title(id) + "."));
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
            found |= rehearsal.isAskedFor(hit.id());
        }
        return found;
    }

    /** The counsellor asks what they choose, in the order they choose. */
    private void interview() {
        talk.say("Posez vos questions. Entrée pose celle qui vient ensuite, un numéro en choisit une de la liste.");
        while (true) {
            List<Question> open = Rehearsal.open(guide, situation);
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

    private void list(List<Question> open) {
        for (int i = 0; i < open.size(); i++) {
            talk.say((i + 1) + " : " + open.get(i).text());
        }
    }

    private void bag() {
        situation = situation.withInHand(rehearsal.whole().inHand());
        talk.say(rehearsal.bag(guide.knowledge()));
    }

    private void put(Question question) {
        if (question.group() != Group.SEEN) {
            talk.say("Vous : " + question.text());
        }
        talk.say(rehearsal.reply(question));
        Answer noted = rehearsal.answer(question);
        talk.say("Noté : " + SpokenAnswer.words(question, noted) + ".");
        situation = situation.answering(question.id(), noted);
    }

    /** What the counsellor would do; null if they would rather not say. */
    private Posture posture() {
        talk.say("Votre posture ?");
        for (int i = 0; i < Rehearsal.POSTURES.size(); i++) {
            talk.say((i + 1) + " : " + AdviceText.words(Rehearsal.POSTURES.get(i)));
        }
        while (true) {
            String text = ask("votre posture, de 1 à " + Rehearsal.POSTURES.size() + ", ou Entrée pour voir l'avis : ");
            int number = number(text, Rehearsal.POSTURES.size());
            if (number > 0) {
                return Rehearsal.POSTURES.get(number - 1);
            }
            if (text.isEmpty()) {
                return null;
            }
            talk.say("Tapez un numéro de 1 à " + Rehearsal.POSTURES.size() + ".");
        }
    }

    private void compare(Posture own) {
        Posture advised = rehearsal.advised(guide);
        if (own != null && own == advised) {
            talk.say("Vous et l'avis, c'est pareil : " + AdviceText.words(own) + ".");
        } else if (own != null) {
            talk.say("Vous : " + AdviceText.words(own) + ". L'avis : " + AdviceText.words(advised) + ". "
                    + Rehearsal.DISCUSS);
        }
        rehearsal.unasked(guide, situation).forEach(talk::say);
        new AdviceText(guide.knowledge()).full(guide.advise(rehearsal.whole())).forEach(talk::say);
        talk.say("À retenir :");
        rehearsal.exercise().lessons().forEach(talk::say);
    }

    private void sheet() {
        talk.say("La feuille de l'exercice.");
        String sheet = new TextSheet().render(guide.checklist(rehearsal.whole().withDone(Set.of())), layout);
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
