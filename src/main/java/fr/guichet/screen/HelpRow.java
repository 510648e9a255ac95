package fr.guichet.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private static final List<String> FIRST_EXERCISE = List.of(
            "Choisissez une personne. Elle n'existe pas.",
            "Lisez ses mots, cherchez sa démarche, puis « e » : l'entretien.",
            "Sa réponse est écrite : tapez le numéro qui va avec.",
            "Ce que vous voyez est écrit aussi : cochez-le.",
            "« c » demande votre posture, puis montre l'avis et ses raisons.",
            "Rien n'est gardé : ni visite, ni bilan.");

    private static final Set<Action> LEAVING = EnumSet.of(Action.NEW_PERSON, Action.QUIT);

    /** The keys of a view, from the table that drives them, then a page for the first use. */
    static List<HelpRow> of(Place about, boolean practice) {
        List<HelpRow> rows = new ArrayList<>();
        Set<Action> told = EnumSet.noneOf(Action.class);
        List<KeyTable.Binding> table = KeyTable.of(about);
        for (KeyTable.Binding binding : table) {
            if (told.add(binding.action())) {
                String label = practice && LEAVING.contains(binding.action()) && about != Place.PEOPLE
                        ? "arrêter l'exercice, revenir à la liste"
                        : binding.label();
                rows.add(new HelpRow(keys(table, binding.action()), label));
            }
        }
        rows.add(new HelpRow("", ""));
        rows.add(new HelpRow("", "La première fois"));
        for (String sentence : practice ? FIRST_EXERCISE : FIRST_USE) {
            rows.add(new HelpRow("", sentence));
        }
        return rows;
    }

    /** Every key of that action, the plain one first. */
    private static String keys(List<KeyTable.Binding> table, Action action) {
        Set<String> labels = new LinkedHashSet<>();
        for (KeyTable.Binding binding : table) {
            if (binding.action() == action) {
                binding.keys().forEach(key -> labels.add(key.label()));
            }
        }
        return String.join(" ou ", labels);
    }
}
