package fr.guichet.screen;

import fr.guichet.print.Layout;
import fr.guichet.visit.Visit;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One visit on this screen: what is known, where the counsellor stands in it, and what was worked out from it.
 *
 * @param pages the views opened, the one on show last; the first is the home page
 * @param moved what the last answer changed in the advice; empty if nothing
 * @param sent {@code procedure.step} ids of what was sent and waits for a reply
 * @param bag what the person has for an identity; memory only
 * @param played the fictional person; null in a real visit
 */
record Seat(
        Visit visit,
        LocalDateTime since,
        List<Page> pages,
        Findings findings,
        String moved,
        Layout layout,
        Set<String> sent,
        Set<String> bag,
        Played played) {

    Seat {
        pages = List.copyOf(pages);
        sent = Set.copyOf(sent);
        bag = Set.copyOf(bag);
    }

    static Seat start(Visit visit, LocalDateTime now, Layout layout) {
        return new Seat(visit, now, List.of(Page.Home.START), Findings.NONE, "", layout, Set.of(), Set.of(), null);
    }

    char letter() {
        return visit.letter();
    }

    Page page() {
        return pages.get(pages.size() - 1);
    }

    Page.Home home() {
        return (Page.Home) pages.get(0);
    }

    /** The same place, the view on show changed. */
    Seat onPage(Page page) {
        List<Page> changed = new ArrayList<>(pages);
        changed.set(changed.size() - 1, page);
        return withPages(changed);
    }

    Seat withHome(Page.Home home) {
        List<Page> changed = new ArrayList<>(pages);
        changed.set(0, home);
        return withPages(changed);
    }

    /** Opens a view; one that is already open is gone back to. */
    Seat open(Page page) {
        List<Page> changed = new ArrayList<>();
        for (Page opened : pages) {
            if (opened.place() == page.place()) {
                break;
            }
            changed.add(opened);
        }
        changed.add(page);
        return withPages(changed);
    }

    Seat back() {
        return pages.size() == 1 ? this : withPages(pages.subList(0, pages.size() - 1));
    }

    Seat withPages(List<Page> changed) {
        return new Seat(visit, since, changed, findings, moved, layout, sent, bag, played);
    }

    Seat withVisit(Visit changed, Findings found, String whatMoved) {
        return new Seat(changed, since, pages, found, whatMoved, layout, sent, bag, played);
    }

    Seat since(LocalDateTime start) {
        return new Seat(visit, start, pages, findings, moved, layout, sent, bag, played);
    }

    Seat withLayout(Layout changed, Findings found) {
        return new Seat(visit, since, pages, found, moved, changed, sent, bag, played);
    }

    Seat playing(Played person) {
        return new Seat(visit, since, pages, findings, moved, layout, sent, bag, person);
    }

    /** True while the advice is not to be seen: the counsellor's own posture comes first. */
    boolean hidesAdvice() {
        return played != null && !played.isJudged();
    }

    Seat withSent(Set<String> changed) {
        return new Seat(visit, since, pages, findings, moved, layout, changed, bag, played);
    }

    Seat toggledInBag(String thing) {
        Set<String> changed = new LinkedHashSet<>(bag);
        if (!changed.remove(thing)) {
            changed.add(thing);
        }
        return new Seat(visit, since, pages, findings, moved, layout, sent, changed, played);
    }

    /** True while nothing was said or opened: nothing would be lost. */
    boolean isBlank() {
        return visit.isBlank() && bag.isEmpty() && sent.isEmpty();
    }

    /** True while there is nothing that a passer-by may not read: no word typed, no page open. */
    boolean isUntouched() {
        return isBlank() && pages.size() == 1 && home().line().text().isEmpty();
    }
}
