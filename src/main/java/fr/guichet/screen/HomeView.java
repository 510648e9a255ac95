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

    private static final int PREVIEW_ROWS = 7;
    private static final int LONGEST_SUMMARY = 3;

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
                all.add(shown("ouvrir", Key.Named.ENTER));
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
        if (!model.seat().isBlank()) {
            all.add(shown("nouvelle personne", Key.control('n')));
        }
        all.add(shown("quitter", Key.control('q')));
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
        int top = visitLine(model, canvas, engines) ? 3 : 2;
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
            preview(model, marked, preview, engines);
        } else if (wide) {
            welcome(preview);
        }
        return home.inList() && at != null ? at : typing;
    }

    private static boolean visitLine(Model model, Canvas canvas, Engines engines) {
        List<String> procedures = model.visit().situation().procedures();
        if (procedures.isEmpty()) {
            return false;
        }
        canvas.put(
                0,
                1,
                "Dans la visite : " + procedures.stream().map(engines::title).collect(Collectors.joining(", ")),
                Paint.GOOD);
        return true;
    }

    private static Cursor list(Model model, List<HomeRow> rows, HomeRow marked, Canvas canvas, Engines engines) {
        int at = marked == null ? 0 : rows.indexOf(marked);
        int top = Rows.top(at, canvas.height(), rows.size());
        for (int y = 0; y < canvas.height() && top + y < rows.size(); y++) {
            HomeRow row = rows.get(top + y);
            boolean selected = row == marked;
            Paint paint = selected ? Paint.SELECTED : row instanceof HomeRow.Heading ? Paint.TITLE : Paint.PLAIN;
            boolean heading = row instanceof HomeRow.Heading;
            canvas.put(0, y, (selected ? "> " : heading ? "" : "  ") + text(model, row, engines), paint);
        }
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

    private static void preview(Model model, HomeRow row, Canvas canvas, Engines engines) {
        if (row instanceof HomeRow.Interrupted interrupted) {
            Offer offer = interrupted.offer();
            canvas.put(0, 0, "Laissée il y a " + Words.elapsed(offer.savedAt(), model.now()) + ".");
            canvas.put(0, 1, FrenchCount.of(offer.answers(), "réponse", "réponses") + ". Rien d'autre n'est gardé.");
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
        if (row instanceof HomeRow.Found hit && hit.hit().why() != null) {
            y = canvas.paragraph(0, y, hit.hit().why(), Paint.CHANGED);
        }
        List<String> summary = canvas.wrap(procedure.summary(), canvas.width());
        for (int i = 0; i < Math.min(LONGEST_SUMMARY, summary.size()); i++) {
            boolean cut = i == LONGEST_SUMMARY - 1 && summary.size() > LONGEST_SUMMARY;
            canvas.put(0, y, summary.get(i) + (cut ? " …" : ""));
            y++;
        }
        canvas.put(0, y, counts(procedure));
        if (procedure.provenance().checkedOn() != null) {
            canvas.put(
                    0,
                    y + 1,
                    (procedure.edition() == null ? "Vérifié le " : "Fiche officielle du ")
                            + FrenchDate.plain(procedure.provenance().checkedOn()));
        }
    }

    private static String counts(Procedure procedure) {
        if (procedure.express()) {
            return "Réponse tout de suite";
        }
        return FrenchCount.of(procedure.questions().size(), "question", "questions") + ", "
                + FrenchCount.of(procedure.documents().size(), "document", "documents") + ", "
                + FrenchCount.of(procedure.steps().size(), "étape", "étapes");
    }
}
