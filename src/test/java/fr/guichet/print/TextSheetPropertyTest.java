package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.RandomVisits;
import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Said;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the sheet of any visit, on any paper. */
class TextSheetPropertyTest {

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final RandomVisits visits = new RandomVisits(knowledge);
    private final Adviser adviser = new Adviser(knowledge);
    private final ChecklistBuilder builder = new ChecklistBuilder(knowledge);

    private Checklist sheet(long seed) {
        Situation situation = underWay(visits.visit(seed), new Random(seed));
        return builder.build(situation, adviser.advise(situation));
    }

    /** Some things are done already, and some documents are in hand. */
    private Situation underWay(Situation start, Random random) {
        Set<String> inHand = new LinkedHashSet<>();
        Set<String> done = new LinkedHashSet<>();
        for (String id : start.procedures()) {
            for (Document document : knowledge.require(id).documents()) {
                if (random.nextInt(3) == 0) {
                    inHand.add(document.id());
                }
            }
            knowledge.require(id).steps().stream()
                    .filter(step -> random.nextInt(6) == 0)
                    .forEach(step -> done.add(id + "." + step.id()));
        }
        return start.withInHand(inHand).withDone(done);
    }

    private static Layout layout(int width, long seed) {
        return new Layout(width, (seed & 1) != 0, (seed & 2) != 0, (seed & 4) != 0);
    }

    @Property(tries = 80)
    void noLineIsWiderThanThePaper(@ForAll long seed, @ForAll @IntRange(min = 24, max = 120) int width) {
        String text = new TextSheet().render(sheet(seed), layout(width, seed));
        text.lines()
                .forEach(line -> assertTrue(
                        line.codePointCount(0, line.length()) <= width, () -> width + " < « " + line + " »"));
    }

    @Property(tries = 40)
    void theFirstPageHoldsOnOneSide(@ForAll long seed) {
        List<String> lines =
                new TextSheet().render(sheet(seed), Layout.A4).lines().toList();
        int turn = lines.indexOf(TextSheet.TURN);
        assertTrue((turn < 0 ? lines.size() : turn + 1) <= 45, () -> lines.size() + " lignes, page 2 après " + turn);
    }

    @Property(tries = 40)
    void eachPageBeginsWithAFormFeedAndItsNumberAndHoldsOnOneSide(@ForAll long seed, @ForAll boolean large) {
        String text = new TextSheet().render(sheet(seed), Layout.A4.withLarge(large));
        String[] pages = text.split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            int number = i + 1;
            long lines = pages[i].lines().count();
            assertTrue(lines <= (large ? 32 : i == 0 ? 45 : 60), () -> lines + " lignes, page " + number + "\n" + text);
            assertTrue(i == 0 || pages[i].lines().findFirst().orElse("").endsWith("(page " + number + ")"), text);
        }
    }

    @Property(tries = 40)
    void nothingIsDropped(@ForAll long seed, @ForAll @IntRange(min = 32, max = 90) int width) {
        Checklist sheet = sheet(seed);
        String text = letters(new TextSheet().render(sheet, layout(width, seed & ~2)));
        for (String sentence : sentences(sheet)) {
            assertTrue(text.contains(letters(sentence)), () -> "il manque « " + sentence + " »");
        }
        for (int number = 1; number <= sheet.blocks().size(); number++) {
            assertTrue(text.contains(
                    letters(number + ". " + sheet.blocks().get(number - 1).title())));
        }
    }

    @Property(tries = 40)
    void asciiIsAsciiAndNothingMovesTheCursor(@ForAll long seed) {
        Checklist sheet = sheet(seed);
        String ascii = new TextSheet().render(sheet, Layout.A4.withAscii(true));
        assertTrue(ascii.chars().allMatch(c -> c == '\n' || c == '\f' || c >= ' ' && c < 127), ascii);
        String utf8 = new TextSheet().render(sheet, Layout.A4);
        assertFalse(utf8.chars().anyMatch(c -> c != '\n' && c != '\f' && Character.isISOControl(c)));
    }

    @Property(tries = 40)
    void theSameVisitGivesTheSameBytes(@ForAll long seed) {
        assertEquals(new TextSheet().render(sheet(seed), Layout.A4), new TextSheet().render(sheet(seed), Layout.A4));
        assertEquals(HtmlSheet.render(sheet(seed), Layout.A4), HtmlSheet.render(sheet(seed), Layout.A4));
    }

    @Property(tries = 40)
    void theLastLineIsTheCode(@ForAll long seed) {
        Checklist sheet = sheet(seed);
        String text = new TextSheet().render(sheet, Layout.A4);
        assertTrue(letters(text).endsWith(letters(sheet.code())));
    }

    @Property(tries = 40)
    void ourOwnWordsAreNotOnIt(@ForAll long seed) {
        String text = new TextSheet().render(sheet(seed), Layout.A4).toLowerCase(Locale.ROOT);
        for (String word : List.of("posture", "netteté", "{titre}", "null")) {
            assertFalse(text.contains(word), word);
        }
    }

    private static List<String> sentences(Checklist sheet) {
        List<String> all = new ArrayList<>(sheet.done());
        sheet.warnings().stream().map(Said::text).forEach(all::add);
        sheet.prevention().forEach(all::add);
        sheet.pouch().stream().map(Paper::text).forEach(all::add);
        sheet.reminders().stream().map(Due::sentence).forEach(all::add);
        sheet.deadlines().stream().map(Due::words).forEach(all::add);
        for (Block block : sheet.blocks()) {
            block.notes().stream().map(Said::text).forEach(all::add);
            block.documents().stream().map(Paper::text).forEach(all::add);
            for (Act act : block.steps()) {
                all.add(act.text());
                all.add(act.say());
                all.addAll(act.ask());
            }
        }
        return all;
    }

    /** Without what wrapping changes. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
