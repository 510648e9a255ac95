package fr.guichet.checklist;

import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.knowledge.Actor;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Rule;
import fr.guichet.knowledge.Step;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;

/** The trips of one procedure, in its order: those its steps make, and those its advice adds. */
final class Trips {

    /** Where a rule of {@code conseil.yaml} puts the procedure off. */
    private static final String PROCEDURE_LATER = "{titre}";

    /** What is said where the advice refers to, before what it is for. */
    static final String COMES = "Bonjour, je viens pour : ";

    private static final String COMES_BY_PHONE = "Bonjour, j'appelle pour : ";

    private final Context context;
    private final Procedure procedure;
    private final ProcedureAdvice advice;
    private final List<DueDates.Dated> dues;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Step> afterToday = new ArrayList<>();
    private boolean left;

    private Trips(Context context, Procedure procedure, List<DueDates.Dated> dues) {
        this.context = context;
        this.procedure = procedure;
        this.advice = context.advice().of(procedure.id()).orElse(null);
        this.dues = dues;
    }

    static List<Trip> of(Context context, Procedure procedure, List<DueDates.Dated> dues) {
        Trips trips = new Trips(context, procedure, dues);
        if (trips.advice != null && trips.advice.channel() != null) {
            context.check().channel(procedure, trips.advice.channel());
        }
        trips.addAdvice();
        // A right that starts on the request is asked for before anything else is fetched.
        boolean filed = procedure.rightStart() == RightStart.NONE;
        for (Step step : trips.steps()) {
            if (filed && trips.key(step).leavesDesk()) {
                trips.addAfterToday();
            }
            trips.add(step, procedure.id() + "." + step.id());
            filed |= step.carriesFile();
        }
        trips.addAfterToday();
        Papers.handOut(context, procedure, trips.trips);
        return trips.trips;
    }

    /** The steps that are left for the person and the desk. */
    private List<Step> steps() {
        return context.steps(procedure).stream()
                .filter(step -> !context.isDone(procedure, step.id()) && !isOver(step) && isTheirs(step))
                .toList();
    }

    private boolean isOver(Step step) {
        for (DueDates.Dated due : dues) {
            if (due.past()
                    && due.certain()
                    && due.deadline().dropWhenPast()
                    && due.deadline().step().equals(step.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooEarly(Step step) {
        return dues.stream()
                .anyMatch(due ->
                        due.early() && due.certain() && due.deadline().step().equals(step.id()));
    }

    /** Someone who was referred elsewhere keeps what they do alone; what was to be done at the desk is done there. */
    private boolean isTheirs(Step step) {
        return !is(Posture.REFER)
                || step.actor() == Actor.PERSON && !step.place().equals(Step.HERE);
    }

    /** Someone in danger is referred aloud, never on paper: the sheet goes home. */
    private boolean is(Posture posture) {
        return advice != null && advice.posture() == posture && !context.isInDanger();
    }

    private void addAdvice() {
        if (is(Posture.REFER)) {
            for (String id : advice.to()) {
                addReferral(id);
            }
        } else if (advice != null) {
            for (Rule rule : fired()) {
                for (Step step : rule.sheet()) {
                    if (!(step.place().equals(Step.HERE) ? saysSoItself(rule) : goesThereAnyway(step))) {
                        addOrKeep(step, rule);
                    }
                }
                left |= postpones(rule);
            }
        }
    }

    /** What a rule adds elsewhere waits for what is done here today, unless the procedure itself waits for it. */
    private void addOrKeep(Step step, Rule rule) {
        if (postpones(rule) || !key(step).leavesDesk()) {
            add(step, "");
        } else {
            afterToday.add(step);
        }
    }

    private static boolean postpones(Rule rule) {
        return rule.later().stream().anyMatch(sentence -> sentence.contains(PROCEDURE_LATER));
    }

    private void addAfterToday() {
        List<Step> waiting = List.copyOf(afterToday);
        afterToday.clear();
        waiting.forEach(step -> add(step, ""));
    }

    private List<Rule> fired() {
        List<Rule> fired = new ArrayList<>();
        for (Reason reason : advice.reasons()) {
            for (Rule rule : context.knowledge().rules()) {
                if (rule.id().equals(reason.rule())) {
                    fired.add(rule);
                }
            }
        }
        return fired;
    }

    /** True if the procedure has its own step for the answer that made the rule fire. */
    private boolean saysSoItself(Rule rule) {
        for (Step step : steps()) {
            if (context.truth(step) == Truth.YES
                    && step.when().keys().stream()
                            .anyMatch(key ->
                                    key.indexOf('.') < 0 && rule.when().keys().contains(key))) {
                return true;
            }
        }
        return false;
    }

    /** True if a procedure of the visit leads to the counter that a rule adds: it says there what is to be done. */
    private boolean goesThereAnyway(Step added) {
        for (String id : context.situation().procedures()) {
            for (Step step : context.steps(context.knowledge().require(id))) {
                if (step.place().equals(added.place()) && step.by() == added.by()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addReferral(String id) {
        Contact contact = context.knowledge().contact(id);
        if (contact == null) {
            return;
        }
        boolean call = !contact.local() && !contact.phone().isEmpty();
        String say = (call ? COMES_BY_PHONE : COMES) + French.lowerFirst(procedure.title()) + ".";
        Act act = new Act("", contact.purpose(), Act.YOU, say, false, List.of(), List.of(), false, "");
        ChannelKind by = call ? ChannelKind.PHONE : ChannelKind.COUNTER;
        Trip trip = new Trip(new Trip.Key(Trip.Where.REFERRAL, id, by));
        trip.tasks().add(new Trip.Task(procedure, act, true, contact.local(), false, by, ""));
        trips.add(trip);
    }

    /** @param id what the step is called in the visit; empty for one that a rule adds */
    private void add(Step step, String id) {
        // What cannot be done yet is for another day, and so is what comes after it here.
        left |= !id.isEmpty() && step.place().equals(Step.HERE) && isTooEarly(step);
        Trip.Key key = key(step);
        Trip last = trips.isEmpty() ? null : trips.get(trips.size() - 1);
        if (last == null || !last.key().equals(key)) {
            last = new Trip(key);
            trips.add(last);
        }
        last.tasks().add(task(step, id));
        for (DueDates.Dated due : dues) {
            if (!due.past() && !id.isEmpty() && due.deadline().step().equals(step.id())) {
                last.dues().add(due);
            }
        }
        left |= key.leavesDesk();
    }

    private Trip.Key key(Step step) {
        return switch (step.place()) {
            case Step.HERE -> new Trip.Key(here(), "", ChannelKind.COUNTER);
            case Step.HOME -> new Trip.Key(Trip.Where.HOME, "", ChannelKind.COUNTER);
            default ->
                context.knowledge().contact(step.place()) != null
                        ? new Trip.Key(Trip.Where.CONTACT, step.place(), step.by())
                        : new Trip.Key(Trip.Where.ELSEWHERE, procedure.id(), step.by());
        };
    }

    private Trip.Where here() {
        if (is(Posture.RETURN)) {
            return Trip.Where.HERE_AGAIN;
        }
        if (is(Posture.AUTONOMY)) {
            return Trip.Where.ALONE;
        }
        return left ? Trip.Where.HERE_LATER : Trip.Where.HERE;
    }

    private Trip.Task task(Step step, String id) {
        Act act = new Act(
                id,
                context.text(procedure, step),
                who(step),
                context.words(procedure, step, step.say()),
                step.by() == ChannelKind.PAPER || step.by() == ChannelKind.ONLINE,
                step.ask().stream()
                        .map(asked -> context.words(procedure, step, asked))
                        .toList(),
                step.gestures().stream()
                        .map(gesture -> context.words(procedure, step, gesture))
                        .toList(),
                !procedure.skills().isEmpty(),
                context.onlyIf(step));
        return new Trip.Task(
                procedure,
                act,
                step.carriesFile(),
                step.appointment(),
                step.fileNumber(),
                step.by(),
                id.isEmpty() ? "" : site(step));
    }

    private String site(Step step) {
        if (step.by() != ChannelKind.ONLINE) {
            return "";
        }
        Contact contact = context.knowledge().contact(step.place());
        if (contact != null) {
            return contact.site();
        }
        for (Channel channel : procedure.channels()) {
            if (channel.by() == ChannelKind.ONLINE && channel.when().test(context.facts()) != Truth.NO) {
                context.check().channel(procedure, channel);
                return channel.site();
            }
        }
        return "";
    }

    private String who(Step step) {
        if (is(Posture.AUTONOMY) || is(Posture.REFER)) {
            return Act.YOU;
        }
        boolean accord = advice != null && advice.mandate() != null;
        return switch (step.actor()) {
            case PERSON -> Act.YOU;
            case TOGETHER ->
                step.place().equals(Step.HOME)
                        // Nobody comes along.
                        ? Act.YOU
                        : accord && is(Posture.ACT) && step.by() != ChannelKind.COUNTER ? Act.US : Act.TOGETHER;
            case HELPER -> accord ? Act.US : Act.TOGETHER;
        };
    }
}
