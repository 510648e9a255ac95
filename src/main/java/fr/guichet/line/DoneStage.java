package fr.guichet.line;

import fr.guichet.checklist.Act;
import java.util.List;

/** What was done today: the sheet opens with it. */
final class DoneStage implements Stage.Part {

    private final LineVisit visit;

    DoneStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        List<TickList.Item> items = visit.guide().steps(visit.situation()).stream()
                .map(DoneStage::item)
                .toList();
        if (items.isEmpty()) {
            return backwards ? Move.BACK : Move.FORWARD;
        }
        TickList.Ticked ticked = new TickList(visit, items, visit.situation().done())
                .ask(
                        "Qu'est-ce qui a été fait aujourd'hui ?",
                        TickList.IF_NONE,
                        List.of("Pourquoi : la feuille commence par ce qui est fait, puis dit ce qui reste."));
        if (ticked.move() == Move.FORWARD) {
            visit.say(noted(ticked.ids().size()));
            visit.change(visit.situation().withDone(ticked.ids()));
        }
        return ticked.move();
    }

    private static String noted(int count) {
        return switch (count) {
            case 0 -> "Noté : rien de fait.";
            case 1 -> "Noté : 1 étape faite.";
            default -> "Noté : " + count + " étapes faites.";
        };
    }

    private static TickList.Item item(Act act) {
        String text = act.isCertain() ? act.text() : act.text() + " (" + act.onlyIf() + ")";
        return new TickList.Item(act.id(), text);
    }
}
