package fr.guichet.screen;

import fr.guichet.identity.Doctor;
import fr.guichet.identity.Failure;
import fr.guichet.identity.Remark;
import fr.guichet.knowledge.Contact;
import java.util.ArrayList;
import java.util.List;

/** The failures that a code or words may mean, and what to do for the selected one. */
final class RepairView {

    private static final int WIDE = 76;
    private static final int LIST = 34;

    private RepairView() {}

    static Cursor draw(Page.Repair page, Canvas canvas, Engines engines) {
        String lead = page.said().isEmpty()
                ? "Les pannes connues"
                : engines.doctor().diagnose(page.said()).lead();
        int top = canvas.paragraph(0, 0, lead, Paint.TITLE);
        Canvas body = canvas.below(top);
        List<Failure> failures = failures(page, engines);
        if (failures.isEmpty()) {
            return canvas.cursor(0, 0);
        }
        boolean wide = canvas.width() >= WIDE;
        Canvas list = wide
                ? body.part(0, 0, LIST, body.height())
                : body.part(0, 0, body.width(), Math.min(failures.size(), body.height() / 3));
        Canvas told =
                wide ? body.part(LIST + 1, 0, body.width() - LIST - 1, body.height()) : body.below(list.height() + 1);
        int selected = Math.max(0, Math.min(page.selected(), failures.size() - 1));
        IdentityView.paged(lines(failures.get(selected), engines), page.part(), told);
        Scroll scroll = new Scroll();
        for (int i = 0; i < failures.size(); i++) {
            scroll.option(failures.get(i).title(), i == selected);
        }
        return scroll.draw(list);
    }

    /** Every one while nothing was typed. */
    static List<Failure> failures(Page.Repair page, Engines engines) {
        Doctor doctor = engines.doctor();
        return page.said().isEmpty()
                ? doctor.all()
                : doctor.diagnose(page.said()).failures();
    }

    private static List<BagLine> lines(Failure failure, Engines engines) {
        List<BagLine> lines = new ArrayList<>();
        lines.add(new BagLine(Paint.TITLE, 0, failure.title()));
        failure.causes().forEach(cause -> lines.add(new BagLine(Paint.PLAIN, 2, cause.text())));
        lines.add(new BagLine(Paint.TITLE, 0, "Quoi faire, dans l'ordre"));
        List<Remark> gestures = failure.gestures();
        for (int i = 0; i < gestures.size(); i++) {
            lines.add(
                    new BagLine(Paint.PLAIN, 2, (i + 1) + ". " + gestures.get(i).text()));
        }
        if (!failure.callees().isEmpty()) {
            lines.add(new BagLine(Paint.TITLE, 0, "Qui appeler"));
        }
        for (String id : failure.callees()) {
            Contact contact = engines.contacts().get(id);
            String phone = contact == null || contact.phone().isEmpty() ? "" : " : " + contact.phone();
            lines.add(new BagLine(Paint.PLAIN, 2, (contact == null ? id : contact.name()) + phone));
        }
        return lines;
    }
}
