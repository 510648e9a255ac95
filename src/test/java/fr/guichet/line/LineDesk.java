package fr.guichet.line;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Layout;
import fr.guichet.report.Journal;
import fr.guichet.search.Query;
import fr.guichet.search.Searcher;
import fr.guichet.visit.Drafts;
import fr.guichet.visit.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A desk with its own drafts, on 21 November 2026, whose printer keeps what it is given. */
final class LineDesk {

    /** From the person's words to the sheet: a search, each kind of question, each stage. */
    static final List<String> WHOLE_VISIT = List.of(
            "carte volée",
            "1",
            "",
            "4",
            "moi",
            "1",
            "volee",
            "il y a 3 jours",
            "1 2",
            "2",
            "1",
            "",
            "",
            "",
            "1",
            "1 2",
            "o",
            "",
            "");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final Guide guide;
    final List<String> printed = new ArrayList<>();
    private final Path compiled;
    private final Path state;
    private Journal journal = Journal.NONE;

    private LineDesk(KnowledgeBase knowledge, Path compiled, Path state) {
        this.guide = new Guide(knowledge);
        this.compiled = compiled;
        this.state = state;
    }

    /** @param state where drafts are kept; two desks may share it */
    static LineDesk little(Path state) {
        return new LineDesk(LittleKnowledge.open(), LittleKnowledge.COMPILED, state);
    }

    /** A desk with the real knowledge. */
    static LineDesk real(Path state) {
        Path compiled = Path.of(System.getProperty("guichet.dist"), "knowledge");
        return new LineDesk(KnowledgeBase.open(compiled.toFile()), compiled, state);
    }

    /** The same desk with one imported sheet more, which says what a procedure says. */
    LineDesk withSheet(String id, String procedure) {
        KnowledgeBase knowledge = guide.knowledge();
        return new LineDesk(
                knowledge.withSheets(named -> named.equals(id) ? knowledge.procedureNode(procedure) : Optional.empty()),
                compiled,
                state);
    }

    LineDesk counting(Journal kept) {
        journal = kept;
        return this;
    }

    Drafts drafts() {
        return new Drafts(state, Duration.ofHours(2), Clock.systemDefaultZone());
    }

    LineInterview interview(Talk talk) {
        Setting.Tray tray = new Setting.Tray() {
            @Override
            public boolean print(String sheet) {
                printed.add(sheet);
                return true;
            }

            @Override
            public boolean save(String sheet, String file) {
                printed.add(sheet);
                return true;
            }
        };
        return new LineInterview(
                new Setting(
                        guide,
                        this::find,
                        drafts(),
                        tray,
                        Desk.DEFAULT,
                        TODAY,
                        Layout.A4,
                        InstantSource.system(),
                        journal),
                talk);
    }

    private fr.guichet.search.Results find(String words) throws IOException {
        try (Searcher searcher = Searcher.open(compiled, null)) {
            return searcher.search(Query.of(words));
        }
    }

    /** The sheet that a visit ends in, at a desk of its own. */
    static String sheet(Path state, List<String> typed) {
        Transcript talk = Transcript.typing(typed);
        little(state).interview(talk).run(List.of());
        if (talk.pages().size() != 1) {
            throw new AssertionError(talk.text());
        }
        return talk.pages().get(0);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
