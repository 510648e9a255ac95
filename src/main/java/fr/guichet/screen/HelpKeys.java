package fr.guichet.screen;

/** The keys of the help. */
final class HelpKeys {

    private HelpKeys() {}

    static Step acted(Model model, Page.Help page, Action action) {
        if (!Rows.isMove(action)) {
            return Step.of(model);
        }
        int count = HelpRow.of(page.about(), model.isPractice()).size();
        int moved = Rows.move(action, page.selected(), count, Rows.page(model.size()));
        return Step.of(model.onPage(new Page.Help(page.about(), moved)));
    }
}
