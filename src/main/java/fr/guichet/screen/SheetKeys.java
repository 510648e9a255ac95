package fr.guichet.screen;

import fr.guichet.print.Layout;
import java.util.List;

/** The keys of the sheet. */
final class SheetKeys {

    private final Engines engines;
    private final Visits visits;
    private final Prints prints;
    private final PapersKeys papers;

    SheetKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
        this.prints = new Prints(engines);
        this.papers = new PapersKeys(engines);
    }

    Step acted(Model model, Page.Sheet page, Action action) {
        List<String> lines = engines.lines(model);
        int selected = Math.max(0, Math.min(page.selected(), lines.size() - 1));
        if (Rows.isMove(action)) {
            return Step.of(
                    model.onPage(new Page.Sheet(Rows.move(action, selected, lines.size(), Rows.page(model.size())))));
        }
        Layout layout = model.seat().layout();
        return switch (action) {
            case TICK -> tick(model, lines, selected);
            case PRINT ->
                prints.printAsking(
                        model,
                        model.visit().situation().procedures(),
                        model.findings().paper());
            case PAPERS -> papers.open(model);
            case SAVE -> Step.of(model.asking(file(model)));
            case NOTE ->
                Step.of(model.asking(new Dialog.Entry(
                        Dialog.Purpose.NOTE,
                        "",
                        "Note, sur le papier seulement",
                        Line.of(model.visit().notes()),
                        "")));
            case DETAIL -> visits.layout(model, layout.withDetail(!layout.detail()));
            case LARGE -> visits.layout(model, layout.withLarge(!layout.large()));
            case WIDTH ->
                Step.of(model.asking(
                        new Dialog.Entry(Dialog.Purpose.WIDTH, "", "Largeur (32, 48 ou 80)", Line.EMPTY, "")));
            default -> Step.of(model);
        };
    }

    private Step tick(Model model, List<String> lines, int selected) {
        String document = SheetBoxes.document(model.findings().sheet(), lines, selected);
        return document.isEmpty()
                ? Step.of(model.saying("Choisissez la ligne d'un document pour le cocher."))
                : visits.toggleInHand(model, document);
    }

    private static Dialog.Entry file(Model model) {
        String name = "liste-" + model.visit().situation().date() + ".txt";
        return new Dialog.Entry(Dialog.Purpose.FILE, "", "Enregistrer dans (.txt, .html ou .pdf)", Line.of(name), "");
    }
}
