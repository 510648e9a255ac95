package fr.guichet.checklist;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the trips of several procedures in one order. Within a procedure they keep theirs; trips to the same place become
 * one when that order allows; of those that are ready the nearest date goes first, then a request whose day counts, then
 * the order of the procedures.
 */
final class Route {

    private final List<Deque<Trip>> chains = new ArrayList<>();
    private final LocalDate today;

    private Route(List<List<Trip>> trips, LocalDate today) {
        for (List<Trip> chain : trips) {
            chains.add(new ArrayDeque<>(chain));
        }
        this.today = today;
    }

    /** @param trips the trips of each procedure, in its order */
    static List<Trip> plan(List<List<Trip>> trips, LocalDate today) {
        return new Route(trips, today).plan();
    }

    private List<Trip> plan() {
        List<Trip> route = new ArrayList<>();
        for (Deque<Trip> chain = next(); chain != null; chain = next()) {
            Trip trip = chain.remove();
            for (Deque<Trip> other : chains) {
                if (!other.isEmpty() && other.element().key().equals(trip.key())) {
                    trip.add(other.remove());
                }
            }
            route.add(trip);
        }
        return route;
    }

    /** The chain whose first trip is taken now, or null when all are done. */
    private Deque<Trip> next() {
        Deque<Trip> first = null;
        Deque<Trip> waiting = null;
        for (Deque<Trip> chain : chains) {
            if (chain.isEmpty()) {
                continue;
            }
            if (pressing(chain) == null && comesLater(chain)) {
                waiting = waiting == null ? chain : waiting;
            } else if (first == null || isBefore(urgent(chain), urgent(first))) {
                first = chain;
            }
        }
        return first == null ? waiting : first;
    }

    /** The nearest day in a chain: what comes before a pressing trip presses as much. */
    private LocalDate pressing(Deque<Trip> chain) {
        LocalDate nearest = null;
        for (Trip trip : chain) {
            nearest = Trip.earlier(nearest, trip.nearest(today));
        }
        return nearest;
    }

    /** The same, and the last day of a request whose right counts from it: that never makes two trips of one. */
    private LocalDate urgent(Deque<Trip> chain) {
        LocalDate nearest = pressing(chain);
        for (Trip trip : chain) {
            nearest = Trip.earlier(nearest, trip.countsUntil(today));
        }
        return nearest;
    }

    /** True if another procedure will come to the place of this chain's first trip later: better go once. */
    private boolean comesLater(Deque<Trip> chain) {
        Trip.Key key = chain.element().key();
        for (Deque<Trip> other : chains) {
            if (other != chain && !other.isEmpty() && !other.element().key().equals(key) && passes(other, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Deque<Trip> chain, Trip.Key key) {
        for (Trip trip : chain) {
            if (trip.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && (other == null || one.isBefore(other));
    }
}
