package fr.guichet.checklist;

import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.LocalNote;
import fr.guichet.knowledge.Note;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a trip in the words of the sheet. */
final class BlockWriter {

    private static final int LONGEST_ADDRESS = 60;

    private final Context context;
    private final Papers papers;
    private final Set<Note> priced = Collections.newSetFromMap(new IdentityHashMap<>());

    BlockWriter(Context context, Papers papers) {
        this.context = context;
        this.papers = papers;
    }

    /** True if a cost stands in a block. */
    boolean hasPriced(Note cost) {
        return priced.contains(cost);
    }

    Block write(Trip trip) {
        Contact contact =
                trip.key().hasContact() ? context.knowledge().contact(trip.key().place()) : null;
        return new Block(
                title(trip, contact),
                trip.key().isHere() || trip.key().where() == Trip.Where.HOME
                        ? null
                        : trip.key().by(),
                when(trip),
                contact == null ? null : place(contact),
                papers.of(trip),
                acts(trip),
                notes(trip),
                trip.key().where() == Trip.Where.HERE_AGAIN
                        || trip.tasks().stream().anyMatch(Trip.Task::appointment),
                trip.tasks().stream().anyMatch(Trip.Task::fileNumber),
                show(trip));
    }

    /** Two procedures may ask for the same thing: it is done once, and said for both. */
    private static List<Act> acts(Trip trip) {
        Map<String, Act> acts = new LinkedHashMap<>();
        for (Trip.Task task : trip.tasks()) {
            acts.merge(task.act().text(), task.act(), BlockWriter::merged);
        }
        return List.copyOf(acts.values());
    }

    private static Act merged(Act one, Act other) {
        Set<String> ask = new LinkedHashSet<>(one.ask());
        ask.addAll(other.ask());
        return new Act(
                one.id(),
                one.text(),
                one.who(),
                French.together(one.say(), other.say()),
                one.inWriting(),
                List.copyOf(ask),
                one.gestures(),
                one.taught(),
                when(one, other));
    }

    private static String when(Act one, Act other) {
        if (one.isCertain() || other.isCertain() || one.onlyIf().equals(other.onlyIf())) {
            return other.isCertain() ? "" : one.onlyIf();
        }
        return one.onlyIf() + " ; ou " + other.onlyIf();
    }

    private static String title(Trip trip, Contact contact) {
        return switch (trip.key().where()) {
            case HERE -> "Ici, aujourd'hui";
            case HERE_LATER -> "Ici, la prochaine fois";
            case HERE_AGAIN -> "Revenir ici";
            case ALONE -> "Ici ou chez vous";
            case HOME -> "Chez vous";
            case CONTACT -> way(trip.key().by()) + " : " + French.inside(contact.name());
            case REFERRAL ->
                (trip.key().by() == ChannelKind.PHONE ? "Au téléphone" : "Voir ou appeler") + " : "
                        + French.inside(contact.name());
            case ELSEWHERE ->
                trip.tasks().isEmpty() ? "Documents à réunir" : way(trip.key().by());
        };
    }

    private static String way(ChannelKind by) {
        return switch (by) {
            case ONLINE -> "Sur internet";
            case PHONE -> "Au téléphone";
            case PAPER -> "Par courrier";
            case COUNTER -> "Sur place";
        };
    }

    private Due when(Trip trip) {
        Due nearest = null;
        for (DueDates.Dated due : trip.dues()) {
            if (due.certain() && isNearer(due.due(), nearest)) {
                nearest = due.due();
            }
        }
        return nearest;
    }

    private static boolean isNearer(Due due, Due than) {
        if (due.words().isEmpty()) {
            return false;
        }
        LocalDate day = due.date();
        return than == null || day != null && (than.date() == null || day.isBefore(than.date()));
    }

    private Place place(Contact contact) {
        context.check().contact(contact.name(), contact.phone(), contact.provenance());
        String cost =
                switch (contact.cost()) {
                    case FREE -> "appel gratuit";
                    case CALL, UNKNOWN -> "";
                    case SURCHARGED -> "appel surtaxé";
                };
        boolean toFill = contact.local()
                && contact.phone().isEmpty()
                && contact.address().isEmpty();
        return new Place(
                contact.id(),
                contact.name(),
                contact.phone(),
                contact.site(),
                contact.address(),
                contact.hours(),
                cost,
                toFill,
                contact.provenance().checkedOn());
    }

    private List<Said> notes(Trip trip) {
        Set<Said> notes = new LinkedHashSet<>();
        for (Trip.Task task : trip.tasks()) {
            if (!task.site().isEmpty()) {
                notes.add(new Said("Site : " + toType(task.site()), ""));
            }
        }
        for (Trip.Task task : trip.tasks()) {
            for (Note cost : task.procedure().costs()) {
                if (isPaidAt(task, cost) && context.truth(cost) != Truth.NO && priced.add(cost)) {
                    notes.add(new Said(context.text(task.procedure(), cost), context.onlyIf(cost)));
                }
            }
        }
        for (LocalNote note : context.knowledge()
                .local()
                .ofContact(trip.key().hasContact() ? trip.key().place() : "")) {
            if (note.printed()) {
                notes.add(new Said(note.text(), ""));
            }
        }
        return List.copyOf(notes);
    }

    /** Nobody types a long address again: the site is enough, the step says what to look for there. */
    private static String toType(String site) {
        return site.length() <= LONGEST_ADDRESS ? site : site.replaceFirst("/.*", "");
    }

    private static boolean isPaidAt(Trip.Task task, Note cost) {
        return cost.step().isEmpty()
                ? task.carriesFile()
                : task.act().id().equals(task.procedure().id() + "." + cost.step());
    }

    /** A card to show, for who finds it hard to say or to read. The sheet never says why it is there. */
    private String show(Trip trip) {
        if (!needsCard()
                || trip.key().where() != Trip.Where.CONTACT
                || trip.key().by() != ChannelKind.COUNTER) {
            return "";
        }
        Set<String> titles = new LinkedHashSet<>();
        for (Trip.Task task : trip.tasks()) {
            // Where the file itself does not go, the step says best what one comes for.
            if (!task.act().say().isEmpty() && trip.tasks().stream().noneMatch(Trip.Task::carriesFile)) {
                return "Bonjour. " + task.act().say();
            }
            titles.add(French.lowerFirst(task.procedure().title()));
        }
        return Trips.COMES + French.and(List.copyOf(titles)) + ".";
    }

    private boolean needsCard() {
        return context.is("lecture", "ensemble")
                || context.is("langue", "un_peu")
                || context.is("langue", "interprete");
    }
}
