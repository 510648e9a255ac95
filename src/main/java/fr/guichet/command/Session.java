package fr.guichet.command;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.Node;
import fr.guichet.opendata.SheetSet;
import fr.guichet.report.Register;
import fr.guichet.search.Searcher;
import fr.guichet.visit.DeskSettings;
import fr.guichet.visit.Drafts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one run of the program has at hand. Knowledge and settings are read when first asked for. */
final class Session implements Closeable {

    private static final String DAMAGED =
            "les fiches officielles importées sont illisibles → relancez « guichet importer »";

    final Surroundings around;
    final Output out;
    final Messages messages;
    private final CompiledKnowledge compiled;
    private KnowledgeBase knowledge;
    private KnowledgeBase knowledgeOfDesk;
    private DeskSettings desk;
    private SheetSet sheets;
    private boolean sheetsTried;

    Session(Surroundings around) {
        this.around = around;
        boolean plain = around.plainText();
        this.out = new Output(around.out(), plain);
        this.messages = new Messages(around.err(), plain);
        this.compiled = new CompiledKnowledge(around, messages);
    }

    /** Which knowledge serves, and where it comes from. */
    CompiledKnowledge compiled() {
        return compiled;
    }

    /** The compiled knowledge, remade first if its folder changed; the contacts are those of everybody. */
    KnowledgeBase knowledge() throws IOException {
        if (knowledge == null) {
            knowledge = KnowledgeBase.open(compiled.folder()).withSheets(new ImportedSheets());
        }
        return knowledge;
    }

    /** The same, with what the desk adds to it: its counters, its notes, the places nearby. */
    KnowledgeBase knowledgeOfDesk() throws IOException {
        if (knowledgeOfDesk == null) {
            LocalKnowledge local = LocalSettings.read(this);
            knowledgeOfDesk =
                    local == LocalKnowledge.NONE ? knowledge() : knowledge().withLocal(local);
        }
        return knowledgeOfDesk;
    }

    /** The imported sheets; null when there are none, or they are damaged, which is said once. */
    synchronized SheetSet sheets() {
        if (!sheetsTried) {
            sheetsTried = true;
            try {
                sheets = SheetSet.open(around.data());
            } catch (IOException e) {
                messages.say(DAMAGED);
            }
        }
        return sheets;
    }

    /**
     * A search in the knowledge.
     *
     * @param withSheets whether in the imported sheets too, when there are any
     */
    Searcher searcher(boolean withSheets) throws IOException {
        Path folder = knowledge().folder().toPath();
        SheetSet set = withSheets ? sheets() : null;
        if (set != null) {
            try {
                return Searcher.open(folder, set.index().toPath());
            } catch (IOException e) {
                messages.say(DAMAGED);
            }
        }
        return Searcher.open(folder, null);
    }

    DeskSettings desk() throws IOException {
        if (desk == null) {
            List<Fault> faults = new ArrayList<>();
            desk = DeskSettings.read(around.configuration(), faults);
            warn(faults);
        }
        return desk;
    }

    /** One line, whatever is wrong with the settings: the work goes on without them. */
    void warn(List<Fault> faults) {
        if (!faults.isEmpty()) {
            int others = faults.size() - 1;
            messages.say(faults.get(0) + " ; en attendant, le réglage par défaut sert"
                    + (others == 0 ? "" : " (autres fautes : " + others + ", voyez « guichet poste --verifier »)"));
        }
    }

    /** The drafts of this user's visits, the same for every face. */
    Drafts drafts(Clock clock) throws IOException {
        return new Drafts(around.state().toPath(), Duration.ofMinutes(desk().wipeMinutes()), clock);
    }

    /** Where the visits of this desk are counted. */
    Register register() throws IOException {
        return new Register(around.state().toPath(), desk().reporting(), () -> YearMonth.from(today()));
    }

    LocalDate today() {
        return around.today().get();
    }

    @Override
    public void close() throws IOException {
        if (sheets != null) {
            sheets.close();
        }
        compiled.close();
    }

    /** Opened when the first one is asked for. */
    private final class ImportedSheets implements KnowledgeBase.Sheets {
        @Override
        public Optional<Node> find(String id) {
            SheetSet set = sheets();
            return set == null ? Optional.empty() : set.find(id);
        }
    }
}
