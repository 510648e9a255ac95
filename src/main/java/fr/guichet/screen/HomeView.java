package fr.guichet.screen;

import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The search line, what it finds, and a preview. */
final class HomeView {

    private static final String LABEL = "Recherche : ";
    private static final int WIDE = 80;
    /** Holds most titles whole. */
    private static final int LIST = 46;

    /** « > ». */
    private static final int MARK = 2;

    private static final int PREVIEW_ROWS = 7;
    /** Lines of title and summary: more would cost a slow line too much at each move. */
    private static final int PREVIEW_TEXT = 3;

    private static final int SHORTEST_SUMMARY = 1;

    private HomeView() {}

    /** The keys that do something where the user stands. */
    static List<KeyTable.Binding> bottomLine(Model model, Engines engines) {
        if (model.page() instanceof Page.Letters letters) {
            return LetterView.bottomLine(letters);
        }
        if (!(model.page() instanceof Page.Home home)) {
            return KeyTable.of(model.page().place());
        }
        List<KeyTable.Binding> all = new ArrayList<>();
        if (home.inList()) {
            List<HomeRow> rows = HomeRow.selectable(HomeRow.of(model, home, engines));
            all.add(shown("ouvrir", Key.Named.ENTER));
            if (home.selected() < rows.size()) {
                of(rows.get(home.selected()), all);
            }
        } else {
            if (!home.line().isEmpty()) {
                boolean code =
                        !model.isPractice() && engines.code(home.line().text()).isPresent();
                all.add(shown(code ? "reprendre la visite du papier" : "ouvrir", Key.Named.ENTER));
            }
            if (home.line().isEmpty() && model.isPractice()) {
                all.add(shown("voir la démarche", Key.Named.ENTER));
            }
            all.add(shown("choisir", Key.Named.DOWN));
        }
        if (!model.visit().situation().procedures().isEmpty()) {
            all.add(shown("entretien", Key.control('e')));
        }
        if (!home.line().isEmpty()) {
            all.add(shown("effacer", Key.Named.ESCAPE));
            all.add(shown("aide", Key.function(1)));
            all.add(shown("urgence", Key.function(2)));
            return all;
        }
        all.add(shown("aide", Key.sign('?')));
        all.add(shown("urgence", Key.sign('!')));
        if (!model.seat().isBlank() && !model.isPractice()) {
            all.add(shown("nouvelle personne", Key.control('n')));
        }
        all.add(shown(model.isPractice() ? "liste des personnes" : "quitter", Key.control('q')));
        return all;
    }

    private static void of(HomeRow row, List<KeyTable.Binding> all) {
        if (row instanceof HomeRow.Interrupted) {
            all.add(shown("effacer cette visite", Key.Named.DELETE));
        } else if (!row.procedure().isEmpty()) {
            all.add(shown("ajouter à la visite", Key.sign(' ')));
        }
    }

    static KeyTable.Binding shown(String label, Key key) {
        return new KeyTable.Binding(Action.OPEN, label, true, List.of(key));
    }

    static Cursor draw(Model model, Page.Home home, Canvas canvas, Engines engines) {
        Cursor typing = EntryView.field(canvas, 0, 0, LABEL, home.line());
        int top = 1 + above(model, canvas, engines);
        List<HomeRow> rows = HomeRow.of(model, home, engines);
        List<HomeRow> selectable = HomeRow.selectable(rows);
        boolean wide = canvas.width() >= WIDE;
        Canvas body = canvas.below(top);
        int column = Math.max(LIST, canvas.width() / 2);
        // In a small window the list keeps half of the room.
        int previewRows = Math.min(PREVIEW_ROWS, (body.height() + 1) / 2);
        Canvas list = wide
                ? body.part(0, 0, column - 1, body.height())
                : body.part(0, 0, canvas.width(), body.height() - previewRows);
        Canvas preview = wide
                ? body.part(column + 1, 0, canvas.width(), body.height())
                : body.below(body.height() - previewRows + 1);
        boolean searching = home.hasHits();
        if (rows.isEmpty()) {
            list.put(0, 0, "…");
            return typing;
        }
        int selected = Math.min(home.selected(), selectable.size() - 1);
        HomeRow marked = home.inList() || searching ? selectable.get(Math.max(0, selected)) : null;
        Cursor at = list(model, rows, marked, list, engines);
        if (marked != null) {
            preview(model, marked, list, preview, engines);
        } else {
            welcome(preview);
        }
        return home.inList() && at != null ? at : typing;
    }

    /** The procedures of the visit; in an exercise, who came and what they said. Returns the row after them. */
    private static int above(Model model, Canvas canvas, Engines engines) {
        int y = 1;
        if (model.seat().played() != null) {
            Canvas scene = canvas.part(0, y, canvas.width(), Math.max(2, canvas.height() / 2));
            y += Math.min(
                    scene.height(),
                    PeopleView.scene(model.seat().played().rehearsal().exercise(), scene));
        }
        List<String> procedures = model.visit().situation().procedures();
        if (procedures.isEmpty()) {
            return y;
        }
        String several = procedures.size() > 1 ? ", " + procedures.size() + " démarches" : "";
        canvas.put(
                0,
                y,
                "Dans la visite" + several + " : "
                        + procedures.stream().map(engines::title).collect(Collectors.joining(", ")),
                Paint.GOOD);
        return y + 1;
    }

    private static Cursor list(Model model, List<HomeRow> rows, HomeRow marked, Canvas canvas, Engines engines) {
        int at = marked == null ? 0 : rows.indexOf(marked);
        int kept = Scroll.rows(canvas.height(), rows.size());
        int top = Rows.top(at, kept, rows.size());
        for (int y = 0; y < kept && top + y < rows.size(); y++) {
            HomeRow row = rows.get(top + y);
            boolean selected = row == marked;
            Paint paint = selected ? Paint.SELECTED : row instanceof HomeRow.Heading ? Paint.TITLE : Paint.PLAIN;
            boolean heading = row instanceof HomeRow.Heading;
            canvas.put(0, y, (selected ? "> " : heading ? "" : "  ") + text(model, row, engines), paint);
        }
        Scroll.left(canvas, top, kept, rows.size());
        return marked == null ? null : canvas.cursor(0, at - top);
    }

    private static String text(Model model, HomeRow row, Engines engines) {
        if (row instanceof HomeRow.Heading heading) {
            return heading.text();
        }
        if (row instanceof HomeRow.Interrupted interrupted) {
            Offer offer = interrupted.offer();
            return offer.procedures().isEmpty()
                    ? "Reprendre : sans démarche encore"
                    : "Reprendre : "
                            + offer.procedures().stream().map(engines::title).collect(Collectors.joining(", "));
        }
        if (row instanceof HomeRow.Letters) {
            return HomeRow.Letters.TITLE;
        }
        if (row instanceof HomeRow.Events) {
            return HomeRow.Events.TITLE;
        }
        if (row instanceof HomeRow.OfEvent event) {
            return event.label();
        }
        if (row instanceof HomeRow.OfTheme theme) {
            return theme.theme().label() + " (" + theme.count() + ")";
        }
        boolean in = model.visit().situation().procedures().contains(row.procedure());
        String title = row instanceof HomeRow.Found found
                ? found.hit().title()
                : row instanceof HomeRow.Entry entry ? entry.title() : "";
        return (in ? "* " : "") + title;
    }

    private static void welcome(Canvas canvas) {
        int y = canvas.paragraph(0, 0, "Tapez ce que dit la personne,", Paint.PLAIN);
        y = canvas.paragraph(0, y, "ou les mots en haut de son courrier.", Paint.PLAIN);
        canvas.paragraph(0, y + 1, "« j'ai plus mes papiers »", Paint.PLAIN);
        canvas.paragraph(0, y + 2, "« ils m'ont coupé le RSA »", Paint.PLAIN);
    }

    private static void preview(Model model, HomeRow row, Canvas list, Canvas canvas, Engines engines) {
        if (row instanceof HomeRow.Interrupted interrupted) {
            Offer offer = interrupted.offer();
            int y = canvas.paragraph(
                    0, 0, "Laissée il y a " + Words.elapsed(offer.savedAt(), model.now()) + ".", Paint.PLAIN);
            String answers = FrenchCount.of(offer.answers(), "réponse", "réponses");
            canvas.paragraph(0, y, answers + ". Rien d'autre n'est gardé.", Paint.PLAIN);
            return;
        }
        if (row instanceof HomeRow.Letters) {
            canvas.paragraph(0, 0, "Ce que la lettre veut dire, son délai, si elle est vraie ou fausse.", Paint.PLAIN);
            return;
        }
        if (row instanceof HomeRow.Events) {
            canvas.paragraph(
                    0, 0, "Séparation, naissance, fin d'emploi… : plusieurs démarches d'un coup.", Paint.PLAIN);
            return;
        }
        if (row instanceof HomeRow.OfEvent event) {
            canvas.paragraph(0, 0, event.summary(), Paint.PLAIN);
            return;
        }
        Optional<Procedure> found = row.procedure().isEmpty() ? Optional.empty() : engines.procedure(row.procedure());
        if (found.isEmpty()) {
            return;
        }
        Procedure procedure = found.get();
        int y = 0;
        if (list.columnsOf(text(model, row, engines)) > list.width() - MARK) {
            y = canvas.paragraph(0, y, procedure.title(), Paint.TITLE);
        }
        if (row instanceof HomeRow.Found hit && hit.hit().why() != null) {
            y = canvas.paragraph(0, y, hit.hit().why(), Paint.CHANGED);
        }
        boolean said = procedure.summary().equals(procedure.title());
        List<String> summary = said ? List.of() : canvas.wrap(procedure.summary(), canvas.width());
        int most = Math.max(SHORTEST_SUMMARY, PREVIEW_TEXT - y);
        for (int i = 0; i < Math.min(most, summary.size()); i++) {
            boolean cut = i == most - 1 && summary.size() > most;
            canvas.put(0, y, summary.get(i) + (cut ? " …" : ""));
            y++;
        }
        String counts = counts(procedure);
        y = counts.isEmpty() ? y : canvas.paragraph(0, y, counts, Paint.PLAIN);
        if (procedure.provenance().checkedOn() != null) {
            String lead = procedure.edition() == null ? "Vérifié le " : "Fiche officielle du ";
            canvas.paragraph(
                    0, y, lead + FrenchDate.plain(procedure.provenance().checkedOn()), Paint.PLAIN);
        }
    }

    private static String counts(Procedure procedure) {
        if (procedure.express()) {
            return "Réponse tout de suite";
        }
        List<String> counts = new ArrayList<>();
        count(procedure.questions().size(), "question", counts);
        count(procedure.documents().size(), "document", counts);
        count(procedure.steps().size(), "étape", counts);
        return String.join(", ", counts);
    }

    private static void count(int number, String one, List<String> counts) {
        if (number > 0) {
            counts.add(FrenchCount.of(number, one, one + "s"));
        }
    }
}
