package fr.guichet.screen;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Theme;
import fr.guichet.search.Hit;
import fr.guichet.search.Results;
import java.util.ArrayList;
import java.util.List;

/** A row of the home page. */
sealed interface HomeRow {

    /** Who answers any question. */
    String GENERAL = "allo_service_public";

    /** Between rows; never selected. */
    record Heading(String text) implements HomeRow {}

    record Interrupted(Offer offer) implements HomeRow {}

    /** A procedure or a sheet, without a search. */
    record Entry(String id, String title) implements HomeRow {}

    record Found(Hit hit) implements HomeRow {}

    /** « J'ai un courrier »: the typical letters. */
    record Letters() implements HomeRow {

        static final String TITLE = "J'ai un courrier";
    }

    /** The life events, to browse. */
    record Events() implements HomeRow {

        static final String TITLE = "Un moment de vie";
    }

    record OfEvent(String id, String label, String summary) implements HomeRow {}

    record OfTheme(Theme theme, int count) implements HomeRow {}

    /** The id of the procedure that this row stands for; empty if none. */
    default String procedure() {
        if (this instanceof Entry entry) {
            return entry.id();
        }
        return this instanceof Found found ? found.hit().id() : "";
    }

    /** What stands under the search line: results, a theme, or what to start from. */
    static List<HomeRow> of(Model model, Page.Home home, Engines engines) {
        if (!home.line().text().isBlank()) {
            return found(home, engines);
        }
        return home.shelf() == null ? start(model, engines) : browse(home.shelf(), engines);
    }

    /** The same without headings: what can be selected. */
    static List<HomeRow> selectable(List<HomeRow> rows) {
        List<HomeRow> selectable = new ArrayList<>(rows.size());
        for (HomeRow row : rows) {
            if (!(row instanceof Heading)) {
                selectable.add(row);
            }
        }
        return selectable;
    }

    private static List<HomeRow> found(Page.Home home, Engines engines) {
        List<HomeRow> rows = new ArrayList<>();
        if (home.results() == null) {
            return rows;
        }
        for (Hit hit : home.results().hits()) {
            addEvents(home.results(), hit.rank(), rows);
            rows.add(new Found(hit));
        }
        addEvents(home.results(), home.results().hits().size() + 1, rows);
        return rows.isEmpty() && !home.isWaiting() ? nothing(home, engines) : rows;
    }

    /** Those that go before the hit of this rank. */
    private static void addEvents(Results results, int rank, List<HomeRow> rows) {
        for (Results.Event event : results.events()) {
            if (event.rank() == rank) {
                rows.add(new OfEvent(event.id(), event.title() + " (moment de vie)", event.summary()));
            }
        }
    }

    /** Where nothing is found: what is nearest, and every theme. */
    private static List<HomeRow> nothing(Page.Home home, Engines engines) {
        List<HomeRow> rows = new ArrayList<>();
        Contact general = engines.contacts().get(GENERAL);
        rows.add(new Heading("Rien pour ces mots."));
        if (general != null) {
            rows.add(new Heading("Au téléphone : " + general.name() + ", " + general.phone()));
        }
        if (!home.results().nearest().isEmpty()) {
            rows.add(new Heading("Au plus près"));
            for (Hit hit : home.results().nearest()) {
                rows.add(new Found(hit));
            }
        }
        addThemes(rows, engines);
        return rows;
    }

    private static List<HomeRow> browse(Page.Home.Shelf shelf, Engines engines) {
        List<HomeRow> rows = new ArrayList<>();
        if (shelf instanceof Page.Home.Shelf.OfTheme of) {
            rows.add(new Heading(of.theme().label()));
            for (var entry : engines.entries()) {
                if (entry.theme() == of.theme()) {
                    rows.add(new Entry(entry.id(), entry.title()));
                }
            }
        } else {
            rows.add(new Heading(Events.TITLE));
            for (LifeEvent event : engines.events()) {
                rows.add(new OfEvent(event.id(), event.title(), event.summary()));
            }
        }
        return rows;
    }

    private static List<HomeRow> start(Model model, Engines engines) {
        List<HomeRow> rows = new ArrayList<>();
        if (!model.offers().isEmpty()) {
            rows.add(new Heading("Visites interrompues"));
            for (Offer offer : model.offers()) {
                rows.add(new Interrupted(offer));
            }
        }
        if (engines.hasLetters()) {
            rows.add(new Letters());
        }
        if (engines.hasEvents()) {
            rows.add(new Events());
        }
        List<String> now = engines.ofTheMonth();
        if (!now.isEmpty()) {
            rows.add(new Heading("En ce moment"));
            for (String id : now) {
                rows.add(new Entry(id, engines.title(id)));
            }
        }
        addThemes(rows, engines);
        return rows;
    }

    private static void addThemes(List<HomeRow> rows, Engines engines) {
        rows.add(new Heading("Par thème"));
        for (Theme theme : Theme.values()) {
            int count = 0;
            for (var entry : engines.entries()) {
                count += entry.theme() == theme ? 1 : 0;
            }
            if (count > 0) {
                rows.add(new OfTheme(theme, count));
            }
        }
    }
}
