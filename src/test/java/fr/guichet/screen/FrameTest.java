package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.visit.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each view looks like, in {@code src/test/resources/frames}: read it there. {@code -Dframes.rewrite=true} writes the
 * files anew, to be read again before they are kept.
 */
class FrameTest {

    private static final Path FOLDER = Path.of(System.getProperty("guichet.basedir", "."), "src/test/resources/frames");
    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(60, 20), new Size(132, 43));

    /** A telephone held sideways, or a corner of a screen: what does not fit must still be reached. */
    private static final Size SMALL = new Size(40, 12);

    private static final List<String> SMALL_ONES = List.of(
            "accueil-resultats",
            "fiche",
            "entretien",
            "entretien-pourquoi",
            "entretien-etroit",
            "conseil",
            "liste",
            "cloture",
            "cloture-issue",
            "qui-est-venu",
            "identite",
            "courrier-question",
            "urgence",
            "aide",
            "visites",
            "nouvelle-personne",
            "meme-personne",
            "exercice-liste",
            "exercice-accueil",
            "exercice-entretien",
            "exercice-ce-que-je-vois",
            "exercice-posture",
            "exercice-conseil",
            "exercice-feuille");

    /** The moments of a visit that are kept as frames. */
    private static Map<String, Supplier<Stage>> moments() {
        Map<String, Supplier<Stage>> moments = new LinkedHashMap<>();
        moments.put("accueil", Stage::little);
        moments.put("accueil-reprise", () -> Stage.little()
                .happen(new Event.DraftsFound(List.of(new Offer(0, List.of("carte"), 4, Stage.NOW.minusMinutes(12)))))
                .press(Key.Named.DOWN));
        moments.put("accueil-theme", () -> Stage.little().press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.ENTER));
        moments.put("accueil-recherche", () -> Stage.little().type("papiers"));
        moments.put(
                "accueil-resultats",
                () -> Stage.little().type("loyer").press(Key.Named.DOWN).type(" "));
        moments.put("accueil-code", () -> Stage.little().type("1d carte 2a X"));
        moments.put("accueil-rien", () -> Stage.little().type("zzzz"));
        moments.put("fiche", () -> fiche());
        moments.put("fiche-repondue", () -> fiche().press(down(4)).press(Key.Named.ENTER));
        moments.put("entretien", () -> interview());
        moments.put("entretien-pourquoi", () -> interview().type("p"));
        moments.put("entretien-coche", () -> interview().type("4b"));
        moments.put("entretien-cache", () -> interview().type("4h"));
        moments.put("entretien-etroit", () -> interview().type("v"));
        moments.put("entretien-plusieurs", () -> severalProcedures());
        moments.put("entretien-fini", () -> finished());
        moments.put("conseil", () -> interview().type("4c"));
        moments.put("liste", () -> finished().type("l"));
        moments.put("liste-note", () -> finished().type("ln").type("rappeler lundi"));
        moments.put("papiers", () -> finished().type("la").press(Key.Named.DOWN));
        moments.put("gestes", () -> Stage.little().type("1a 2b 3c 4? 12c").press(Key.Named.ENTER));
        moments.put("cloture", () -> finished().type("tf"));
        moments.put("cloture-issue", () -> finished().type("t").press(Key.Named.END, Key.Named.ENTER));
        moments.put(
                "qui-est-venu",
                () -> Stage.askingWho().type("carte").press(Key.Named.ENTER).type("et1"));
        moments.put("identite", () -> finished().type("d "));
        moments.put("depannage", () -> finished().type("dpE010004").press(Key.Named.ENTER));
        moments.put(
                "depannage-toutes",
                () -> finished().type("dp").press(Key.Named.ENTER).press(Key.Named.DOWN));
        moments.put("courrier", () -> letters());
        moments.put("courrier-arnaque", () -> letters().type("colis"));
        moments.put("courrier-rien", () -> letters().type("zzzz"));
        moments.put("courrier-question", () -> letters().press(Key.Named.ENTER).type("10/11"));
        moments.put(
                "courrier-delai",
                () -> letters().press(Key.Named.ENTER).type("10/11").press(Key.Named.ENTER));
        moments.put(
                "sans-imprimante", () -> finished().type("li").happen(new Event.Printed(Printer.Result.NO_PRINTER)));
        moments.put("cloture-a-deux", () -> finished()
                .press(Key.control('p'))
                .type("+")
                .press(Key.control('p'))
                .type("at3"));
        moments.put("exercice-liste", () -> Stage.little().practising("").press(Key.Named.DOWN));
        moments.put("exercice-accueil", () -> awa());
        moments.put("exercice-pas-cela", () -> awa().type("loyer").press(Key.Named.ENTER));
        moments.put("exercice-entretien", () -> awa().press(Key.Named.ENTER).type("e4"));
        moments.put(
                "exercice-ce-que-je-vois", () -> awa().press(Key.Named.ENTER).type("ev"));
        moments.put("exercice-mal-entendu", () -> awa().press(Key.Named.ENTER).type("e1"));
        moments.put("exercice-fini", () -> awa().press(Key.Named.ENTER).type("e411200000"));
        moments.put("exercice-posture", () -> awa().press(Key.Named.ENTER).type("e4c"));
        moments.put("exercice-conseil", () -> awa().press(Key.Named.ENTER).type("e4c1"));
        moments.put("exercice-feuille", () -> awa().press(Key.Named.ENTER).type("e4c1l"));
        moments.put(
                "exercice-quitter",
                () -> awa().press(Key.Named.ENTER).type("e4").press(Key.control('q')));
        moments.put("exercice-veille", () -> awa().happen(new Event.Idle()));
        moments.put("urgence", () -> Stage.little().type("!").press(Key.Named.DOWN));
        moments.put("aide", () -> Stage.little().type("?"));
        moments.put("aide-entretien", () -> interview().type("?"));
        moments.put(
                "visites", () -> interview().press(Key.control('p')).type("+").press(Key.control('p')));
        moments.put("nouvelle-personne", () -> interview().press(Key.control('n')));
        moments.put("veille", () -> interview().happen(new Event.Idle()));
        moments.put("meme-personne", () -> interview().happen(new Event.Idle()).type("x"));
        moments.put("date", () -> dated());
        return moments;
    }

    private static Key[] down(int times) {
        Key[] keys = new Key[times];
        java.util.Arrays.fill(keys, Key.Named.DOWN);
        return keys;
    }

    /** The first entry of the empty line. */
    static Stage letters() {
        return Stage.little().press(Key.Named.DOWN, Key.Named.ENTER);
    }

    static Stage fiche() {
        return Stage.little().type("carte").press(Key.Named.ENTER);
    }

    static Stage interview() {
        return fiche().type("e");
    }

    /** At a question of the second procedure. */
    private static Stage severalProcedures() {
        Stage stage = fiche().type("m").press(Key.Named.ESCAPE, Key.Named.ESCAPE);
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

    /** A fictional person who came for a card. */
    static Stage awa() {
        return Stage.little().practising("awa");
    }

    /** Every question answered with « je ne sais pas ». */
    static Stage finished() {
        Stage stage = interview();
        for (int i = 0;
                i < 30
                        && InterviewRows.shown(stage.model.findings(), (Page.Interview) stage.model.page())
                                .isPresent();
                i++) {
            stage.type("0");
        }
        return stage;
    }

    /** A day is being typed, and was not understood the first time. */
    private static Stage dated() {
        Stage stage = interview();
        while (!question(stage).equals("carte.motif")) {
            stage.type("0");
        }
        return stage.type("3").press(Key.Named.ENTER).type("hiver").press(Key.Named.ENTER);
    }

    @TestFactory
    Stream<DynamicTest> everyViewLooksAsItDid() {
        return moments().entrySet().stream()
                .map(moment -> DynamicTest.dynamicTest(moment.getKey(), () -> {
                    Stage stage = moment.getValue().get();
                    List<Size> sizes = new ArrayList<>(SIZES);
                    if (SMALL_ONES.contains(moment.getKey())) {
                        sizes.add(SMALL);
                    }
                    for (Size size : sizes) {
                        compare(moment.getKey() + "-" + size.columns() + "x" + size.rows() + ".txt", stage, size);
                    }
                }));
    }

    private static void compare(String file, Stage stage, Size size) throws IOException {
        Stage.Frame frame = stage.frame(size.columns(), size.rows(), Stage.COLOURED);
        Stage.Frame plain = stage.frame(size.columns(), size.rows(), Stage.PLAIN);
        assertEquals(frame.lines(), plain.lines(), "without colour the same words stand in the same places");
        String written = written(frame, size.equals(Size.USUAL));
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("frames.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, written);
        }
        assertTrue(Files.exists(path), () -> "no frame yet: " + path);
        assertEquals(Files.readString(path, StandardCharsets.UTF_8), written);
    }

    /** The lines; the cursor; at the usual size what stands out, one letter a cell (g: bold, c: bold cyan…). */
    private static String written(Stage.Frame frame, boolean painted) {
        StringBuilder text = new StringBuilder(frame.text()).append('\n');
        text.append("--- curseur ")
                .append(frame.cursor().column())
                .append(',')
                .append(frame.cursor().row())
                .append('\n');
        if (painted) {
            text.append(String.join("\n", frame.paints()).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> theCursorIsOnTheSelection() {
        Map<String, Supplier<Stage>> lists = new LinkedHashMap<>(moments());
        lists.keySet()
                .removeAll(List.of(
                        "accueil",
                        "accueil-recherche",
                        "accueil-rien",
                        "accueil-code",
                        "entretien-etroit",
                        "entretien-fini",
                        "liste-note",
                        "cloture-issue",
                        "cloture-a-deux",
                        "qui-est-venu",
                        "nouvelle-personne",
                        "veille",
                        "exercice-accueil",
                        "exercice-fini",
                        "exercice-quitter",
                        "exercice-veille",
                        "meme-personne",
                        "date",
                        "courrier-arnaque",
                        "courrier-rien",
                        "courrier-question",
                        "identite"));
        return lists.entrySet().stream()
                .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
                    Stage stage = list.getValue().get();
                    for (Size size : List.of(Size.USUAL, new Size(60, 20), SMALL)) {
                        Stage.Frame frame = stage.frame(size.columns(), size.rows(), Stage.COLOURED);
                        assertTrue(frame.cursorLine().startsWith(">"), () -> frame.cursor() + " in\n" + frame.text());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFrameOfAnExerciseSaysSo() {
        return moments().entrySet().stream()
                .filter(moment -> moment.getKey().startsWith("exercice-"))
                .map(moment -> DynamicTest.dynamicTest(moment.getKey(), () -> {
                    Stage stage = moment.getValue().get();
                    for (Size size : List.of(Size.USUAL, new Size(60, 20), SMALL, new Size(20, 5))) {
                        Stage.Frame frame = stage.frame(size.columns(), size.rows(), Stage.PLAIN);
                        assertTrue(frame.lines().get(0).startsWith("EXERCICE"), frame::text);
                    }
                }));
    }

    @org.junit.jupiter.api.Test
    void aVisitIsNotOnTheHiddenScreen() {
        Stage stage = interview().happen(new Event.Idle());
        assertEquals(
                1,
                stage.frame().lines().stream().filter(line -> !line.isBlank()).count(),
                "the clock alone");
        stage.type("x");
        assertTrue(!stage.frame().has("Carte"), () -> stage.frame().text());
        assertEquals(Visit.FIRST_LETTER, stage.model.visit().letter());
    }
}
