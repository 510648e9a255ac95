package fr.guichet.screen;

import fr.guichet.knowledge.Letter;
import fr.guichet.visit.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The letters that hold what is typed, and what the marked one means. */
final class LetterView {

    private static final String LABEL = "Les mots en haut de la lettre : ";
    private static final String NOTHING =
            "Aucune lettre connue avec ces mots. Entrée les cherche dans les démarches, Échap vide la ligne.";
    private static final int WIDE = 76;
    private static final int LIST = 36;

    private LetterView() {}

    /** The signs are letters of the line once it has some: the F-keys stand in for them. */
    static List<KeyTable.Binding> bottomLine(Page.Letters page) {
        boolean empty = page.line().isEmpty();
        return List.of(
                HomeView.shown(page.dated() == null ? "date, puis démarche" : "ouvrir la démarche", Key.Named.ENTER),
                HomeView.shown("la suite", Key.Named.TAB),
                HomeView.shown(empty ? "retour" : "effacer", Key.Named.ESCAPE),
                HomeView.shown("aide", empty ? Key.sign('?') : Key.function(1)),
                HomeView.shown("urgence", empty ? Key.sign('!') : Key.function(2)));
    }

    static Cursor draw(Model model, Page.Letters page, Canvas canvas, Engines engines) {
        Cursor typing = EntryView.field(canvas, 0, 0, LABEL, page.line());
        Canvas body = canvas.below(2);
        List<Letter> letters = engines.letters(page.line().text());
        if (letters.isEmpty()) {
            body.paragraph(0, 0, NOTHING, Paint.PLAIN);
            return typing;
        }
        boolean wide = canvas.width() >= WIDE;
        Canvas list = wide
                ? body.part(0, 0, LIST, body.height())
                : body.part(0, 0, body.width(), Math.min(letters.size(), body.height() / 3));
        Canvas told =
                wide ? body.part(LIST + 1, 0, body.width() - LIST - 1, body.height()) : body.below(list.height() + 1);
        Letter marked = page.of(letters);
        int selected = letters.indexOf(marked);
        LocalDate today = model.visit().situation().date();
        IdentityView.paged(lines(marked, page.dated(), today, engines), page.part(), told);
        Scroll scroll = new Scroll();
        for (int i = 0; i < letters.size(); i++) {
            scroll.option(letters.get(i).title(), i == selected);
        }
        Cursor at = scroll.draw(list);
        return page.inList() ? at : typing;
    }

    private static List<BagLine> lines(Letter letter, LocalDate dated, LocalDate today, Engines engines) {
        List<BagLine> lines = new ArrayList<>();
        lines.add(new BagLine(letter.scam() ? Paint.WARNING : Paint.TITLE, 0, letter.title()));
        lines.add(new BagLine(Paint.PLAIN, 0, letter.sender()));
        for (Letters.Part part : engines.parts(letter, dated, today)) {
            lines.add(new BagLine(Paint.TITLE, 0, part.title()));
            part.lines().forEach(line -> lines.add(new BagLine(Paint.PLAIN, 2, line)));
        }
        return lines;
    }
}
