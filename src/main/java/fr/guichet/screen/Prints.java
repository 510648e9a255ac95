package fr.guichet.screen;

import java.util.List;

/** What goes to the printer, and what is said of it. */
final class Prints {

    private final Engines engines;

    Prints(Engines engines) {
        this.engines = engines;
    }

    /** Prints at once, or asks first when an official sheet among these is old. */
    Step printAsking(Model model, List<String> procedures, String paper) {
        String age = engines.age(procedures, model.visit().situation().date());
        return age.isEmpty() ? print(model, paper) : Step.of(model.asking(new Dialog.OldPaper(paper)));
    }

    static Step print(Model model, String paper) {
        return Step.of(model.saying("Impression…"), new Effect.Print(paper));
    }

    /** A printer behind the terminal that does not know it prints on the screen: it is drawn again. */
    static Step printed(Model model, Printer.Result result) {
        String instead =
                switch (model.page().place()) {
                    case EMERGENCY -> " : recopiez les numéros à la main.";
                    case LIST -> " : « s » enregistre la feuille dans un fichier.";
                    default -> ". Dans la liste, « s » enregistre la feuille.";
                };
        String said =
                switch (result) {
                    case DONE -> "C'est parti à l'imprimante.";
                    case NO_PRINTER -> "Pas d'imprimante à ce poste" + instead;
                    case REFUSED -> "L'imprimante n'a pas répondu" + instead;
                };
        return Step.of(model.saying(said), new Effect.Redraw());
    }
}
