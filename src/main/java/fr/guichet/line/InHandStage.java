package fr.guichet.line;

import java.util.List;

/** The documents that are already there: they are ticked on the sheet. */
final class InHandStage implements Stage.Part {

    private final DocumentTicks documents;

    InHandStage(LineVisit visit) {
        this.documents = new DocumentTicks(visit);
    }

    @Override
    public Move run(boolean backwards) {
        if (documents.documents().isEmpty()) {
            return backwards ? Move.BACK : Move.FORWARD;
        }
        return documents.askForSheet(
                "Quels documents la personne a-t-elle déjà ?",
                List.of("Pourquoi : ce qui est déjà là est coché sur la feuille."));
    }
}
