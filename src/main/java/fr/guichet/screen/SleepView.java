package fr.guichet.screen;

/** The hidden screen: nothing of anybody's visit. */
final class SleepView {

    private SleepView() {}

    static Cursor draw(Model model, Canvas canvas) {
        int middle = canvas.height() / 2;
        if (model.dialog() instanceof Dialog.Asleep) {
            String clock = Words.clock(model.now());
            int x = Math.max(0, (canvas.width() - clock.length()) / 2);
            canvas.put(x, middle, clock, Paint.PLAIN);
            return canvas.cursor(x, middle);
        }
        canvas.put(2, Math.max(0, middle - 1), "Même personne ?", Paint.TITLE);
        int end = View.keyed(canvas, 2, middle, "o", "oui");
        View.keyed(canvas, end + 2, middle, "n", "nouvelle personne : la visite est effacée");
        return canvas.cursor(2, middle);
    }
}
