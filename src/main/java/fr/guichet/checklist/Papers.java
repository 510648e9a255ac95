package fr.guichet.checklist;

import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.DocumentForm;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Step;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which document goes with which trip, and what two trips or more ask for. */
final class Papers {

    /** Two procedures mean the same document when both its id and its name are the same. */
    private record Same(String id, String text) {}

    private final Context context;
    private final Map<Same, List<Trip.Need>> needs = new LinkedHashMap<>();
    private final Map<Same, Set<Trip>> trips = new LinkedHashMap<>();

    private Papers(Context context, List<Trip> route) {
        this.context = context;
        for (Trip trip : route) {
            for (Trip.Need need : trip.needs()) {
                Same same = same(need.document());
                needs.computeIfAbsent(same, unused -> new ArrayList<>()).add(need);
                trips.computeIfAbsent(same, unused -> new LinkedHashSet<>()).add(trip);
            }
        }
    }

    static Papers of(Context context, List<Trip> route) {
        return new Papers(context, route);
    }

    private static Same same(Document document) {
        return new Same(document.id(), document.text());
    }

    /** What two trips or more ask for, each once. */
    List<Paper> pouch() {
        List<Paper> pouch = new ArrayList<>();
        trips.forEach((same, asking) -> {
            if (asking.size() > 1) {
                pouch.add(paper(needs.get(same)));
            }
        });
        return pouch;
    }

    /** What this trip alone asks for, each once. */
    List<Paper> of(Trip trip) {
        Set<Same> own = new LinkedHashSet<>();
        for (Trip.Need need : trip.needs()) {
            own.add(same(need.document()));
        }
        List<Paper> papers = new ArrayList<>();
        for (Same same : own) {
            if (trips.get(same).size() == 1) {
                papers.add(paper(needs.get(same)));
            }
        }
        return papers;
    }

    /** One line for all who ask: the strictest form and age win, and the line says for whom it serves. */
    private Paper paper(List<Trip.Need> found) {
        List<String> order = context.situation().procedures();
        List<Trip.Need> asked = found.stream()
                .sorted(Comparator.comparingInt(
                        need -> order.indexOf(need.procedure().id())))
                .toList();
        Trip.Need first = asked.get(0);
        DocumentForm form = DocumentForm.ANY;
        int months = 0;
        Set<String> purposes = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        for (Trip.Need need : asked) {
            Document document = need.document();
            form = document.form().compareTo(form) < 0 ? document.form() : form;
            months = strictest(months, document.maxAgeMonths());
            purposes.add(need.procedure().id());
            titles.add(French.lowerFirst(need.procedure().title()));
        }
        Document document = first.document();
        return new Paper(
                document.id(),
                French.open(context.text(first.procedure(), document)) + kind(form, months),
                context.words(first.procedure(), document, document.help()),
                List.copyOf(purposes),
                titles.size() > 1 ? "pour : " + French.and(List.copyOf(titles)) : "",
                context.onlyIf(asked.stream().map(Trip.Need::document).toList()),
                context.situation().inHand().contains(document.id()));
    }

    private static int strictest(int one, int other) {
        if (one == 0 || other == 0) {
            return Math.max(one, other);
        }
        return Math.min(one, other);
    }

    /** « (original, moins de 6 mois) ». */
    static String kind(DocumentForm form, int months) {
        List<String> parts = new ArrayList<>();
        String shape =
                switch (form) {
                    case ORIGINAL -> "original";
                    case COPY -> "copie";
                    case DIGITAL -> "photo ou scan";
                    case NUMBER -> "le noter suffit";
                    case ANY -> "";
                };
        if (!shape.isEmpty()) {
            parts.add(shape);
        }
        if (months > 0) {
            parts.add(
                    "moins de " + (months == 12 ? "1 an" : months % 12 == 0 ? months / 12 + " ans" : months + " mois"));
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** Gives each document of a procedure to the trip that needs it. */
    static void handOut(Context context, Procedure procedure, List<Trip> trips) {
        for (Document document : procedure.documents()) {
            if (context.truth(document) == Truth.NO || isServed(context, procedure, document)) {
                continue;
            }
            Trip trip = isFiled(context, procedure) && document.step().isEmpty()
                    ? sending(trips)
                    : tripOf(procedure, document, trips);
            if (trip == null) {
                trip = new Trip(new Trip.Key(Trip.Where.ELSEWHERE, procedure.id(), ChannelKind.PAPER));
                trips.add(trip);
            }
            trip.needs().add(new Trip.Need(procedure, document));
        }
    }

    /** True if the document went where it was needed, today. What is still to follow is not. */
    private static boolean isServed(Context context, Procedure procedure, Document document) {
        if (!document.step().isEmpty()) {
            return context.isDone(procedure, document.step());
        }
        if (!isFiled(context, procedure)) {
            return false;
        }
        // The right counts from the request, so it went without waiting for this document.
        boolean follows = procedure.rightStart() != RightStart.NONE
                && document.form() != DocumentForm.NUMBER
                && !context.situation().inHand().contains(document.id());
        return !follows;
    }

    /** True if every step at which the documents are given is done. */
    private static boolean isFiled(Context context, Procedure procedure) {
        boolean filed = false;
        for (Step step : context.steps(procedure)) {
            if (step.carriesFile()) {
                if (!context.isDone(procedure, step.id())) {
                    return false;
                }
                filed = true;
            }
        }
        return filed;
    }

    /** From where what is missing is sent after a request. */
    private static Trip sending(List<Trip> trips) {
        for (Trip trip : trips) {
            if (trip.key().isHere() || trip.key().where() == Trip.Where.HOME) {
                return trip;
            }
        }
        return null;
    }

    private static Trip tripOf(Procedure procedure, Document document, List<Trip> trips) {
        for (Trip trip : trips) {
            if (!document.step().isEmpty() && trip.has(procedure.id(), document.step())) {
                return trip;
            }
        }
        for (Trip.Where excluded : new Trip.Where[] {Trip.Where.REFERRAL, null}) {
            for (Trip trip : trips) {
                if (trip.key().where() != excluded && trip.tasks().stream().anyMatch(Trip.Task::carriesFile)) {
                    return trip;
                }
            }
        }
        for (Trip trip : trips) {
            if (trip.key().by() != ChannelKind.PHONE || trip.key().isHere()) {
                return trip;
            }
        }
        return null;
    }
}
