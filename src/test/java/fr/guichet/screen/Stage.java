package fr.guichet.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Layout;
import fr.guichet.report.PlaceKind;
import fr.guichet.report.Reporting;
import fr.guichet.search.Query;
import fr.guichet.search.Searcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A screen without a terminal, on Saturday 21 November 2026 at 14 h 30: real engines, a real index, effects kept. */
final class Stage {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 14, 30);
    static final Canvas.Look COLOURED = new Canvas.Look(Repertoire.UTF8, true);
    private static final Reporting REPORTING = Reporting.DEFAULT;
    static final Canvas.Look PLAIN = new Canvas.Look(Repertoire.UTF8, false);

    final Engines engines;
    final List<Effect> effects = new ArrayList<>();
    private final Path compiled;
    private final Visits visits;
    private final Update update;
    Model model;

    private Stage(KnowledgeBase knowledge, Path compiled, Size size, Reporting reporting) {
        this.compiled = compiled;
        this.engines = new Engines(knowledge, NOW.getMonthValue());
        this.visits = new Visits(engines, Desk.DEFAULT, Layout.A4, reporting);
        this.update = new Update(engines, visits);
        this.model = visits.start(size, NOW);
    }

    /** Three procedures that do not move. */
    static Stage little() {
        return new Stage(LittleKnowledge.open(), LittleKnowledge.COMPILED, Size.USUAL, REPORTING);
    }

    /** The same, at a desk that asks who came. */
    static Stage askingWho() {
        Reporting asked = new Reporting(true, true, PlaceKind.DESK);
        return new Stage(LittleKnowledge.open(), LittleKnowledge.COMPILED, Size.USUAL, asked);
    }

    /** What is shipped. */
    static Stage real() {
        Path compiled = Path.of(System.getProperty("guichet.dist"), "knowledge");
        return new Stage(KnowledgeBase.open(compiled.toFile()), compiled, Size.USUAL, REPORTING);
    }

    /** The same screen for exercises: at the list, or with the person of that id. */
    Stage practising(String id) {
        model = Coach.open(model, id, visits, engines);
        return this;
    }

    Stage type(String text) {
        for (int i = 0; i < text.length(); i++) {
            press(Key.sign(text.charAt(i)));
        }
        return this;
    }

    /** Presses keys; searches end before the next key. */
    Stage press(Key... keys) {
        for (Key key : keys) {
            happen(new Event.Pressed(key));
        }
        return this;
    }

    Stage happen(Event event) {
        Step step = update.apply(model, event);
        model = step.model();
        effects.addAll(step.effects());
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Search search) {
                happen(found(search.text()));
            }
        }
        return this;
    }

    /** Presses a key and lets the search it starts hang. */
    Stage pressOnly(Key key) {
        Step step = update.apply(model, new Event.Pressed(key));
        model = step.model();
        effects.addAll(step.effects());
        return this;
    }

    Event.Found found(String text) {
        try (Searcher searcher = Searcher.open(compiled, null)) {
            return new Event.Found(searcher.search(Query.of(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on a screen of that size, and where the cursor is. */
    /** What was answered, or null. */
    Answer answer(String question) {
        return model.visit().situation().answers().get(question);
    }

    List<String> procedures() {
        return model.visit().situation().procedures();
    }

    /** What was asked of the outside, of this kind, in order. */
    <T extends Effect> List<T> effects(Class<T> type) {
        return effects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Frame frame(int columns, int rows, Canvas.Look look) {
        BasicTextImage image = new BasicTextImage(new TerminalSize(columns, rows));
        Cursor cursor = new View(engines, look).draw(model.withSize(new Size(columns, rows)), image.newTextGraphics());
        return Frame.of(image, cursor);
    }

    Frame frame() {
        return frame(80, 24, COLOURED);
    }

    /** Lines without the blanks at their ends; paints, one letter a cell; the cursor. */
    record Frame(List<String> lines, List<String> paints, Cursor cursor) {

        static Frame of(BasicTextImage image, Cursor cursor) {
            List<String> lines = new ArrayList<>();
            List<String> paints = new ArrayList<>();
            for (int row = 0; row < image.getSize().getRows(); row++) {
                StringBuilder line = new StringBuilder();
                StringBuilder paint = new StringBuilder();
                for (int column = 0; column < image.getSize().getColumns(); column++) {
                    TextCharacter cell = image.getCharacterAt(column, row);
                    line.append(cell.getCharacterString());
                    paint.append(paint(cell));
                    column += cell.isDoubleWidth() ? 1 : 0;
                }
                lines.add(line.toString().stripTrailing());
                paints.add(paint.toString().stripTrailing());
            }
            return new Frame(lines, paints, cursor);
        }

        private static char paint(TextCharacter cell) {
            String colour = cell.getForegroundColor().toString();
            char letter = colour.equals("DEFAULT") ? 'g' : Character.toLowerCase(colour.charAt(0));
            boolean blank = cell.getCharacterString().isBlank();
            return blank || !cell.isBold() && letter == 'g'
                    ? ' '
                    : cell.isBold() ? letter : Character.toUpperCase(letter);
        }

        String text() {
            return String.join("\n", lines);
        }

        String cursorLine() {
            return lines.get(cursor.row());
        }

        boolean has(String text) {
            return text().contains(text);
        }
    }
}
