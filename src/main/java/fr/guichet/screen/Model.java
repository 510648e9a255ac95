package fr.guichet.screen;

import fr.guichet.visit.Visit;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole state of the screen. Immutable.
 *
 * @param seats the visits under way, in the order of their letters; at least one
 * @param current the place in {@code seats} of the one on show
 * @param offers interrupted visits that may be taken up again
 * @param dialog null when the view has the keys
 * @param message one line for the counsellor; empty if none
 * @param waiting keys that wait for the search under way, because Enter was pressed before its results came
 * @param practice null in real visits
 */
record Model(
        Size size,
        LocalDateTime now,
        List<Seat> seats,
        int current,
        List<Offer> offers,
        Dialog dialog,
        String message,
        List<Key> waiting,
        Practice practice) {

    Model {
        seats = List.copyOf(seats);
        offers = List.copyOf(offers);
        waiting = List.copyOf(waiting);
    }

    static Model start(Size size, LocalDateTime now, Seat seat) {
        return new Model(size, now, List.of(seat), 0, List.of(), null, "", List.of(), null);
    }

    Seat seat() {
        return seats.get(current);
    }

    Visit visit() {
        return seat().visit();
    }

    Page page() {
        return seat().page();
    }

    Findings findings() {
        return seat().findings();
    }

    Model withSize(Size changed) {
        return new Model(changed, now, seats, current, offers, dialog, message, waiting, practice);
    }

    Model at(LocalDateTime time) {
        return new Model(size, time, seats, current, offers, dialog, message, waiting, practice);
    }

    Model withSeat(Seat changed) {
        List<Seat> all = new ArrayList<>(seats);
        all.set(current, changed);
        return new Model(size, now, all, current, offers, dialog, message, waiting, practice);
    }

    Model withSeats(List<Seat> changed, int shown) {
        return new Model(size, now, changed, shown, offers, dialog, message, waiting, practice);
    }

    Model withOffers(List<Offer> changed) {
        return new Model(size, now, seats, current, changed, dialog, message, waiting, practice);
    }

    Model asking(Dialog asked) {
        return new Model(size, now, seats, current, offers, asked, message, waiting, practice);
    }

    Model saying(String line) {
        return new Model(size, now, seats, current, offers, dialog, line, waiting, practice);
    }

    Model waitingWith(List<Key> keys) {
        return new Model(size, now, seats, current, offers, dialog, message, keys, practice);
    }

    Model practising(Practice changed) {
        return new Model(size, now, seats, current, offers, dialog, message, waiting, changed);
    }

    boolean isPractice() {
        return practice != null;
    }

    Model onPage(Page page) {
        return withSeat(seat().onPage(page));
    }

    Model open(Page page) {
        return withSeat(seat().open(page));
    }

    Model back() {
        return withSeat(seat().back());
    }

    /** True while a clock is on show: the screen is drawn again each minute. */
    boolean showsClock() {
        return dialog instanceof Dialog.Asleep
                || seats.size() > 1
                || !seat().visit().isBlank();
    }
}
