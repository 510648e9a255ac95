package fr.guichet.checklist;

import java.util.List;

/**
 * A document to bring or join, as a box to tick.
 *
 * @param text with its form and age, « Justificatif de domicile (original, moins de 1 an) »
 * @param help what counts as this document; empty if plain
 * @param purposes ids of the procedures that ask for it
 * @param also said when it serves several procedures; empty otherwise
 * @param onlyIf when it is needed, « seulement si : carte volée »; empty if it is certain
 */
public record Paper(
        String id, String text, String help, List<String> purposes, String also, String onlyIf, boolean inHand) {

    public Paper {
        purposes = List.copyOf(purposes);
    }

    public boolean isCertain() {
        return onlyIf.isEmpty();
    }
}
