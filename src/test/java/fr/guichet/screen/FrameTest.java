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

    static Stage lifeEvent() {
        return Stage.little().type("premier appartement").press(Key.Named.ENTER);
    }

    @TestFactory
    Stream<DynamicTest> everyViewLooksAsItDid() {
        return Moments.all().entrySet().stream()
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
        Map<String, Supplier<Stage>> lists = new LinkedHashMap<>(Moments.all());
        lists.keySet()
                .removeAll(List.of(
                        "accueil",
                        "moment-trouve",
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
        return Moments.all().entrySet().stream()
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
