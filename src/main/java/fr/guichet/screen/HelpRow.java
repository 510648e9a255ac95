package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the help: a key and what it does, or a sentence.
 *
 * @param key empty for a sentence
 */
record HelpRow(String key, String text) {

    private static final List<String> FIRST_USE = List.of(
            "Tapez ce que dit la personne : « j'ai plus mes papiers ».",
            "Entrée ouvre la démarche. « e » commence l'entretien.",
            "Lisez la question à voix haute, tapez le numéro de la réponse.",
            "« c » donne le conseil, « l » la liste à imprimer, « t » termine.",
            "Échap revient en arrière. Rien ne se perd.",
            "Ctrl-N efface tout pour la personne suivante.");

    /** The keys of a view, from the table that drives them, then a page for the first use. */
    static List<HelpRow> of(Place about) {
        List<HelpRow> rows = new ArrayList<>();
        for (KeyTable.Binding binding : KeyTable.of(about)) {
            rows.add(new HelpRow(keys(binding), binding.label()));
        }
        rows.add(new HelpRow("", ""));
        rows.add(new HelpRow("", "La première fois"));
        for (String sentence : FIRST_USE) {
            rows.add(new HelpRow("", sentence));
        }
        return rows;
    }

    private static String keys(KeyTable.Binding binding) {
        StringBuilder text = new StringBuilder();
        for (Key key : binding.keys()) {
            text.append(text.length() == 0 ? "" : " ou ").append(key.label());
        }
        return text.toString();
    }
}
