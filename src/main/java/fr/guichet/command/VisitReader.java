package fr.guichet.command;

import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * The visit that a command line describes: procedures named on it win over those of the answers, its {@code --date} wins
 * over theirs.
 */
final class VisitReader {

    private final KnowledgeBase knowledge;
    private final SituationReader reader;
    private final List<String> procedures;
    private final LocalDate date;
    private final Situation empty;

    VisitReader(Options options, KnowledgeBase knowledge, Session session) throws IOException {
        this.knowledge = knowledge;
        this.procedures = TypedIds.of(options.operands(), session);
        this.date = options.date("date");
        this.reader = new SituationReader(knowledge, session.desk().desk(), session.today());
        this.empty = Situation.start(session.desk().desk(), date == null ? session.today() : date);
    }

    /** The visit with the answers of {@code --reponses} or of {@code --code}, or with none. */
    Situation visit(Options options, Session session) throws IOException {
        if (options.has("reponses")) {
            return visit(AnswersInput.read(options.value("reponses", ""), session));
        }
        if (options.has("code")) {
            return visit(options.value("code", ""), session);
        }
        Situation visit = knowledge.events().opened(empty, procedures);
        for (String id : visit.procedures()) {
            knowledge.require(id);
        }
        return visit;
    }

    /** The visit of a code: of a sheet, or of a form filled in by pen, which has no letter at its end. */
    private Situation visit(String code, Session session) {
        VisitCode.Decoded decoded = new VisitCode(knowledge).decode(code);
        decoded.misfits().forEach(session.messages::say);
        Situation resumed = decoded.resume(empty);
        return procedures.isEmpty() ? resumed : knowledge.events().opened(resumed, procedures);
    }

    /** The visit of one line of a batch. */
    Situation visit(byte[] line) {
        return visit(AnswersInput.parse(line, "réponses"));
    }

    private Situation visit(Node answers) {
        Situation situation = reader.read(answers, procedures);
        return date == null ? situation : situation.on(date);
    }
}
