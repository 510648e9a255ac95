package fr.guichet.screen;

import fr.guichet.knowledge.Contact;

/** Whom to call, by situation. */
final class EmergencyView {

    private static final int WIDE = 76;
    private static final int LIST = 34;
    private static final String DANGER = "Danger immédiat : 15 (Samu), 17 (police), 18 (pompiers), 112, 114 (SMS)";

    private EmergencyView() {}

    static Cursor draw(Page.Emergency page, Canvas canvas, Engines engines) {
        EmergencyRow[] rows = EmergencyRow.values();
        int top = 1 + canvas.paragraph(0, 0, DANGER, Paint.WARNING);
        for (int i = 0; i < rows.length; i++) {
            boolean selected = i == page.selected();
            canvas.put(0, top + i, (selected ? "> " : "  ") + rows[i].label(), selected ? Paint.SELECTED : Paint.PLAIN);
        }
        boolean wide = canvas.width() >= WIDE;
        Canvas numbers = wide
                ? canvas.part(LIST, top, canvas.width() - LIST, canvas.height() - top)
                : canvas.below(top + 1 + rows.length);
        int y = 0;
        for (Contact contact : rows[page.selected()].contacts(engines.contacts().values())) {
            String phone = contact.phone().isEmpty() ? "(numéro local)" : contact.phone();
            numbers.put(0, y, phone + "  " + contact.name(), Paint.TITLE);
            y = wide ? numbers.paragraph(2, y + 1, contact.purpose() + " " + contact.hours(), Paint.PLAIN) : y + 1;
        }
        return canvas.cursor(0, top + page.selected());
    }
}
