package fr.guichet.screen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a counsellor sees, by the name of its frame. */
final class Moments {

    private Moments() {}

    /** The moments of a visit that are kept as frames. */
    static Map<String, Supplier<Stage>> all() {
        Map<String, Supplier<Stage>> moments = new LinkedHashMap<>();
        moments.put("accueil", Stage::little);
        moments.put("accueil-reprise", () -> Stage.little()
                .happen(new Event.DraftsFound(List.of(new Offer(0, List.of("carte"), 4, Stage.NOW.minusMinutes(12)))))
                .press(Key.Named.DOWN));
        moments.put("accueil-theme", () -> Stage.little().press(down(3)).press(Key.Named.ENTER));
        moments.put("accueil-moments", () -> Stage.little().press(down(2)).press(Key.Named.ENTER));
        moments.put("moment-trouve", () -> Stage.little().type("premier appartement"));
        moments.put("moment", () -> FrameTest.lifeEvent());
        moments.put("moment-coche", () -> FrameTest.lifeEvent().type(" m"));
        moments.put("accueil-recherche", () -> Stage.little().type("papiers"));
        moments.put(
                "accueil-resultats",
                () -> Stage.little().type("loyer").press(Key.Named.DOWN).type(" "));
        moments.put("accueil-code", () -> Stage.little().type("1d carte 2a X"));
        moments.put("accueil-rien", () -> Stage.little().type("zzzz"));
        moments.put("fiche", () -> FrameTest.fiche());
        moments.put("fiche-repondue", () -> FrameTest.fiche().press(down(4)).press(Key.Named.ENTER));
        moments.put("entretien", () -> FrameTest.interview());
        moments.put("entretien-pourquoi", () -> FrameTest.interview().type("p"));
        moments.put("entretien-coche", () -> FrameTest.interview().type("4b"));
        moments.put("entretien-cache", () -> FrameTest.interview().type("4h"));
        moments.put("entretien-etroit", () -> FrameTest.interview().type("v"));
        moments.put("entretien-plusieurs", () -> severalProcedures());
        moments.put("entretien-fini", () -> FrameTest.finished());
        moments.put("conseil", () -> FrameTest.interview().type("4c"));
        moments.put("liste", () -> FrameTest.finished().type("l"));
        moments.put("liste-note", () -> FrameTest.finished().type("ln").type("rappeler lundi"));
        moments.put("papiers", () -> FrameTest.finished().type("la").press(Key.Named.DOWN));
        moments.put("gestes", () -> Stage.little().type("1a 2b 3c 4? 12c").press(Key.Named.ENTER));
        moments.put("cloture", () -> FrameTest.finished().type("tf"));
        moments.put("cloture-issue", () -> FrameTest.finished().type("t").press(Key.Named.END, Key.Named.ENTER));
        moments.put(
                "qui-est-venu",
                () -> Stage.askingWho().type("carte").press(Key.Named.ENTER).type("et1"));
        moments.put("identite", () -> FrameTest.finished().type("d "));
        moments.put("depannage", () -> FrameTest.finished().type("dpE010004").press(Key.Named.ENTER));
        moments.put(
                "depannage-toutes",
                () -> FrameTest.finished().type("dp").press(Key.Named.ENTER).press(Key.Named.DOWN));
        moments.put("courrier", () -> FrameTest.letters());
        moments.put("courrier-arnaque", () -> FrameTest.letters().type("colis"));
        moments.put("courrier-rien", () -> FrameTest.letters().type("zzzz"));
        moments.put(
                "courrier-question",
                () -> FrameTest.letters().press(Key.Named.ENTER).type("10/11"));
        moments.put(
                "courrier-delai",
                () -> FrameTest.letters().press(Key.Named.ENTER).type("10/11").press(Key.Named.ENTER));
        moments.put(
                "sans-imprimante",
                () -> FrameTest.finished().type("li").happen(new Event.Printed(Printer.Result.NO_PRINTER)));
        moments.put("cloture-a-deux", () -> FrameTest.finished()
                .press(Key.control('p'))
                .type("+")
                .press(Key.control('p'))
                .type("at3"));
        moments.put("exercice-liste", () -> Stage.little().practising("").press(Key.Named.DOWN));
        moments.put("exercice-accueil", () -> FrameTest.awa());
        moments.put("exercice-pas-cela", () -> FrameTest.awa().type("loyer").press(Key.Named.ENTER));
        moments.put(
                "exercice-entretien",
                () -> FrameTest.awa().press(Key.Named.ENTER).type("e4"));
        moments.put(
                "exercice-ce-que-je-vois",
                () -> FrameTest.awa().press(Key.Named.ENTER).type("ev"));
        moments.put(
                "exercice-mal-entendu",
                () -> FrameTest.awa().press(Key.Named.ENTER).type("e1"));
        moments.put(
                "exercice-fini", () -> FrameTest.awa().press(Key.Named.ENTER).type("e411200000"));
        moments.put(
                "exercice-posture", () -> FrameTest.awa().press(Key.Named.ENTER).type("e4c"));
        moments.put(
                "exercice-conseil", () -> FrameTest.awa().press(Key.Named.ENTER).type("e4c1"));
        moments.put(
                "exercice-feuille", () -> FrameTest.awa().press(Key.Named.ENTER).type("e4c1l"));
        moments.put(
                "exercice-quitter",
                () -> FrameTest.awa().press(Key.Named.ENTER).type("e4").press(Key.control('q')));
        moments.put("exercice-veille", () -> FrameTest.awa().happen(new Event.Idle()));
        moments.put("urgence", () -> Stage.little().type("!").press(Key.Named.DOWN));
        moments.put("aide", () -> Stage.little().type("?"));
        moments.put("aide-entretien", () -> FrameTest.interview().type("?"));
        moments.put(
                "visites",
                () -> FrameTest.interview().press(Key.control('p')).type("+").press(Key.control('p')));
        moments.put("nouvelle-personne", () -> FrameTest.interview().press(Key.control('n')));
        moments.put("veille", () -> FrameTest.interview().happen(new Event.Idle()));
        moments.put(
                "meme-personne",
                () -> FrameTest.interview().happen(new Event.Idle()).type("x"));
        moments.put("date", () -> dated());
        return moments;
    }

    private static Key[] down(int times) {
        Key[] keys = new Key[times];
        Arrays.fill(keys, Key.Named.DOWN);
        return keys;
    }

    /** At a question of the second procedure. */
    private static Stage severalProcedures() {
        Stage stage = FrameTest.fiche().type("m").press(Key.Named.ESCAPE, Key.Named.ESCAPE);
        stage.type("loyer").press(Key.Named.ENTER).type("e");
        while (!question(stage).startsWith("aide-logement.")) {
            stage.type("0");
        }
        return stage;
    }

    private static String question(Stage stage) {
        return InterviewRows.shown(stage.model.findings(), (Page.Interview) stage.model.page())
                .orElseThrow()
                .question()
                .id();
    }

    /** A day is being typed, and was not understood the first time. */
    private static Stage dated() {
        Stage stage = FrameTest.interview();
        while (!question(stage).equals("carte.motif")) {
            stage.type("0");
        }
        return stage.type("3").press(Key.Named.ENTER).type("hiver").press(Key.Named.ENTER);
    }
}
