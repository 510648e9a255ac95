package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the sheet of a visit from its procedures, its answers and its advice. */
public final class ChecklistBuilder {

    private final KnowledgeBase knowledge;

    public ChecklistBuilder(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Builds the sheet. Only the answers that still count are looked at.
     *
     * @param advice the advice for this same situation
     * @throws fr.guichet.knowledge.UnknownProcedureException if a procedure does not exist
     */
    public Checklist build(Situation situation, Advice advice) {
        Context context = Context.of(knowledge, situation, advice);
        List<Procedure> procedures = situation.procedures().stream()
                .map(context.knowledge()::require)
                .toList();
        Map<String, List<DueDates.Dated>> dues = new LinkedHashMap<>();
        List<List<Trip>> chains = new ArrayList<>();
        for (Procedure procedure : procedures) {
            dues.put(procedure.id(), new DueDates(context).of(procedure));
            chains.add(Trips.of(context, procedure, dues.get(procedure.id())));
        }
        List<Trip> route = Route.plan(chains, context.today());
        Papers papers = Papers.of(context, route);
        BlockWriter writer = new BlockWriter(context, papers);
        List<Block> blocks = route.stream().map(writer::write).toList();
        List<Paper> pouch = papers.pouch();
        Remarks remarks = new Remarks(context);
        for (Procedure procedure : procedures) {
            remarks.add(procedure, dues.get(procedure.id()));
            remarks.addCosts(procedure, cost -> !writer.hasPriced(cost));
        }
        return new Checklist(
                situation.procedures(),
                procedures.stream().map(Procedure::title).toList(),
                situation.date(),
                done(context, procedures),
                blocks,
                pouch,
                deadlines(dues),
                remarks.warnings(),
                remarks.reminders(),
                remarks.prevention(),
                remarks.identifiers(),
                toCheck(context),
                oldest(procedures),
                credits(procedures),
                code(context, situation),
                knowledge.local().signature());
    }

    /** A code names its procedures: without any it would lead nowhere. */
    private String code(Context context, Situation situation) {
        Situation told = context.discreet().told(situation);
        return told.procedures().isEmpty() ? "" : new VisitCode(knowledge).encode(told);
    }

    private static List<String> toCheck(Context context) {
        List<String> all = new ArrayList<>(context.discreet().warnings());
        all.addAll(context.check().toCheck());
        return all;
    }

    private static List<String> done(Context context, List<Procedure> procedures) {
        List<String> done = new ArrayList<>();
        for (Procedure procedure : procedures) {
            for (Step step : procedure.steps()) {
                if (context.isDone(procedure, step.id())) {
                    done.add(French.atLeisure(context.text(procedure, step)));
                }
            }
        }
        return done;
    }

    private static List<Due> deadlines(Map<String, List<DueDates.Dated>> dues) {
        return dues.values().stream()
                .flatMap(List::stream)
                .filter(dated -> !dated.past())
                .map(DueDates.Dated::due)
                .distinct()
                .sorted(Comparator.comparing(Due::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<String> credits(List<Procedure> procedures) {
        return procedures.stream()
                .filter(procedure -> procedure.edition() != null)
                .map(procedure -> procedure.edition().credit(procedure.id()))
                .toList();
    }

    /** Of what we checked ourselves: an official sheet has its day in its credit. */
    private static LocalDate oldest(List<Procedure> procedures) {
        LocalDate oldest = null;
        for (Procedure procedure : procedures) {
            oldest = procedure.edition() != null
                    ? oldest
                    : Trip.earlier(oldest, procedure.provenance().checkedOn());
        }
        return oldest;
    }
}
