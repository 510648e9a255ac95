package fr.guichet.screen;

import fr.guichet.knowledge.Contact;
import java.util.ArrayList;
import java.util.List;

/** Whom to call, by situation: every number is on show, or a {@code Tab} away. */
final class EmergencyView {

    private static final String DANGER = "Danger immédiat : 15 (Samu), 17 (police), 18 (pompiers), 112, 114 (SMS)";
    /** Two columns: the situations, and the numbers of the marked one. */
    private static final int WIDE = 60;

    private static final int LIST = 34;

    private EmergencyView() {}

    static Cursor draw(Page.Emergency page, Canvas canvas, Engines engines) {
        EmergencyRow[] rows = EmergencyRow.values();
        int top = canvas.paragraph(0, 0, DANGER, Paint.WARNING);
        Canvas body = canvas.below(canvas.height() > 2 * top + rows.length ? top + 1 : top);
        boolean wide = canvas.width() >= WIDE;
        Canvas list = wide
                ? body.part(0, 0, LIST - 1, body.height())
                : body.part(0, 0, body.width(), Math.max(1, Math.min(rows.length, body.height() / 2)));
        Canvas numbers = wide
                ? body.part(LIST, 0, body.width() - LIST, body.height())
                : body.below(Math.min(body.height() - 1, list.height()));
        IdentityView.paged(lines(rows[page.selected()], engines, numbers), page.part(), numbers);
        Scroll scroll = new Scroll();
        for (EmergencyRow row : rows) {
            scroll.option(row.label(), row.ordinal() == page.selected());
        }
        return scroll.draw(list);
    }

    /** The names alone when what each is for would not fit too. */
    private static List<BagLine> lines(EmergencyRow row, Engines engines, Canvas canvas) {
        List<BagLine> full = new ArrayList<>();
        List<BagLine> names = new ArrayList<>();
        int height = 0;
        for (Contact contact : row.contacts(engines.contacts().values())) {
            String phone = contact.phone().isEmpty() ? "(numéro local)" : contact.phone();
            BagLine name = new BagLine(Paint.TITLE, 0, phone + " : " + contact.name());
            String hours = contact.hours().isEmpty() ? "" : " " + Words.capital(contact.hours()) + ".";
            BagLine purpose = new BagLine(Paint.PLAIN, 2, contact.purpose() + hours);
            names.add(name);
            full.addAll(List.of(name, purpose));
            height += canvas.wrap(name.text(), canvas.width()).size()
                    + canvas.wrap(purpose.text(), canvas.width() - 2).size();
        }
        return height <= canvas.height() ? full : names;
    }
}
