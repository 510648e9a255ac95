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
        String other = "nouvelle personne : la visite est effacée";
        boolean beside = end + 4 + canvas.columnsOf(other) <= canvas.width();
        View.keyed(
                canvas, beside ? end + 2 : 2, beside ? middle : middle + 1, "n", beside ? other : "nouvelle personne");
        return canvas.cursor(2, middle);
    }
}
