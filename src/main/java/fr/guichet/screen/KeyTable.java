package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/** Which key does what in which view. The keys, the bottom line and the help are all read from here. */
final class KeyTable {

    /**
     * @param label what it does, for the bottom line and the help
     * @param short shown on the bottom line, in the order of the table
     * @param keys the first is the one that is shown
     */
    record Binding(Action action, String label, boolean onBottomLine, List<Key> keys) {

        Key key() {
            return keys.get(0);
        }
    }

    private static final Binding HELP = shown(Action.HELP, "aide", Key.sign('?'), Key.function(1));
    private static final Binding EMERGENCY = shown(Action.EMERGENCY, "urgence", Key.sign('!'), Key.function(2));
    private static final Binding BACK = shown(Action.BACK, "retour", Key.Named.ESCAPE);

    /** They work in every view, while a line is typed too. */
    private static final List<Binding> EVERYWHERE = List.of(
            quiet(Action.HELP, "aide", Key.function(1)),
            quiet(Action.EMERGENCY, "urgence", Key.function(2)),
            quiet(Action.NEW_PERSON, "nouvelle personne", Key.control('n')),
            quiet(Action.SWITCH_VISIT, "une autre visite", Key.control('p')),
            quiet(Action.QUIT, "quitter ; la visite est gardée", Key.control('q')),
            quiet(Action.INTERRUPT, "quitter tout de suite", Key.control('c')),
            quiet(Action.REDRAW, "redessiner l'écran", Key.control('l')),
            quiet(Action.GO_HOME, "accueil", Key.function(3)),
            quiet(Action.GO_INTERVIEW, "entretien", Key.function(4), Key.control('e')),
            quiet(Action.GO_ADVICE, "conseil", Key.function(5)),
            quiet(Action.GO_LIST, "liste à imprimer", Key.function(6)),
            quiet(Action.GO_IDENTITY, "identité numérique", Key.function(7)),
            quiet(Action.GO_CLOSING, "fin de la visite", Key.function(8)));

    private static final List<Binding> MOVES = List.of(
            quiet(Action.UP, "monter", Key.Named.UP),
            quiet(Action.DOWN, "descendre", Key.Named.DOWN),
            quiet(Action.PAGE_UP, "page d'avant", Key.Named.PAGE_UP),
            quiet(Action.PAGE_DOWN, "page d'après", Key.Named.PAGE_DOWN),
            quiet(Action.FIRST, "aller au début", Key.Named.HOME),
            quiet(Action.LAST, "aller à la fin", Key.Named.END));

    private KeyTable() {}

    /** The keys of a view, its own first. */
    static List<Binding> of(Place place) {
        List<Binding> all = new ArrayList<>(own(place));
        all.addAll(MOVES);
        for (Binding binding : EVERYWHERE) {
            all.add(binding);
        }
        return all;
    }

    /** What {@code key} does in {@code place}; null if nothing. */
    static Action action(Place place, Key key) {
        for (Binding binding : of(place)) {
            if (binding.keys().contains(key)) {
                return binding.action();
            }
        }
        return null;
    }

    /** What {@code key} does in every view; null if nothing. */
    static Action everywhere(Key key) {
        for (Binding binding : EVERYWHERE) {
            if (binding.keys().contains(key)) {
                return binding.action();
            }
        }
        return null;
    }

    private static List<Binding> own(Place place) {
        return switch (place) {
            case HOME -> home();
            case LIFE ->
                between(
                        List.of(
                                shown(Action.TICK, "cocher", Key.sign(' '), Key.Named.ENTER),
                                go(Action.GO_INTERVIEW, "entretien", 'e'),
                                shown(Action.OPEN, "fiche", Key.sign('f')),
                                shown(Action.ADD, "mettre dans la visite", Key.sign('m'))),
                        List.of(go(Action.GO_LIST, "liste", 'l'), go(Action.GO_HOME, "recherche", 'r')));
            case FILE ->
                between(
                        List.of(
                                shown(Action.GO_INTERVIEW, "entretien", Key.sign('e')),
                                shown(Action.OPEN, "plier, répondre", Key.Named.ENTER, Key.sign(' ')),
                                shown(Action.ADD, "mettre dans la visite", Key.sign('m')),
                                shown(Action.PRINT, "imprimer", Key.sign('i')),
                                quiet(Action.NOTE, "note du poste sur cette démarche", Key.sign('n'))),
                        List.of(go(Action.GO_LIST, "liste", 'l'), go(Action.GO_HOME, "recherche", 'r')));
            case INTERVIEW -> interview();
            case ADVICE ->
                between(
                        List.of(
                                go(Action.GO_LIST, "liste à imprimer", 'l'),
                                shown(Action.OPEN, "aller à la question", Key.Named.ENTER)),
                        List.of(
                                go(Action.GO_INTERVIEW, "entretien", 'e'),
                                go(Action.GO_IDENTITY, "identité", 'd'),
                                go(Action.GO_CLOSING, "terminer", 't'),
                                go(Action.GO_HOME, "recherche", 'r')));
            case LIST -> list();
            case IDENTITY ->
                between(
                        List.of(
                                shown(Action.TICK, "a, n'a pas", Key.sign(' '), Key.Named.ENTER),
                                go(Action.GO_REPAIR, "panne", 'p'),
                                quiet(Action.NEXT, "la suite", Key.Named.TAB)),
                        List.of(
                                go(Action.GO_INTERVIEW, "entretien", 'e'),
                                go(Action.GO_LIST, "liste", 'l'),
                                go(Action.GO_HOME, "recherche", 'r')));
            case REPAIR ->
                between(
                        List.of(
                                shown(Action.OPEN, "taper un code ou des mots", Key.Named.ENTER, Key.sign('p')),
                                quiet(Action.NEXT, "la suite", Key.Named.TAB)),
                        List.of(go(Action.GO_IDENTITY, "identité", 'd'), go(Action.GO_HOME, "recherche", 'r')));
            case LETTERS -> letters();
            case CLOSING -> closing();
            case EMERGENCY ->
                List.of(
                        shown(Action.PRINT, "imprimer les numéros", Key.sign('i')),
                        quiet(Action.NEXT, "la suite", Key.Named.TAB),
                        HELP,
                        BACK);
            case HELP -> List.of(BACK);
            case PEOPLE ->
                List.of(
                        shown(Action.OPEN, "choisir", Key.Named.ENTER, Key.sign(' ')),
                        HELP,
                        shown(Action.QUIT, "quitter", Key.control('q')),
                        EMERGENCY);
        };
    }

    private static List<Binding> home() {
        return List.of(
                shown(Action.OPEN, "ouvrir", Key.Named.ENTER),
                quiet(Action.NEXT, "aller dans la liste", Key.Named.TAB),
                quiet(Action.PREVIOUS, "revenir à la ligne", Key.Named.BACK_TAB),
                quiet(Action.TICK, "dans la liste : ajouter à la visite", Key.sign(' ')),
                quiet(Action.HELP, "aide (ligne vide)", Key.sign('?')),
                quiet(Action.EMERGENCY, "urgence (ligne vide)", Key.sign('!')),
                quiet(Action.REFUSE, "effacer une visite interrompue", Key.Named.DELETE),
                quiet(Action.BACK, "vider la ligne", Key.Named.ESCAPE));
    }

    private static List<Binding> letters() {
        return List.of(
                shown(Action.OPEN, "date, puis démarche", Key.Named.ENTER),
                quiet(Action.NEXT, "la suite", Key.Named.TAB),
                quiet(Action.PREVIOUS, "changer la date", Key.Named.BACK_TAB),
                shown(Action.BACK, "retour", Key.Named.ESCAPE),
                shown(Action.HELP, "aide (ligne vide)", Key.sign('?')),
                shown(Action.EMERGENCY, "urgence (ligne vide)", Key.sign('!')));
    }

    private static List<Binding> interview() {
        return List.of(
                shown(Action.DONT_KNOW, "ne sait pas", Key.sign('0')),
                shown(Action.WHY, "pourquoi", Key.sign('p')),
                shown(Action.NEXT, "suivante", Key.Named.TAB, Key.Named.RIGHT),
                go(Action.GO_ADVICE, "conseil", 'c'),
                go(Action.GO_LIST, "liste", 'l'),
                HELP,
                shown(Action.HIDE, "cacher", Key.sign('h')),
                BACK,
                EMERGENCY,
                quiet(Action.OPEN, "choisir la réponse marquée", Key.Named.ENTER, Key.sign(' ')),
                quiet(Action.PREVIOUS, "question d'avant", Key.Named.BACK_TAB, Key.Named.LEFT),
                quiet(Action.CLEAR, "retirer la réponse", Key.Named.BACKSPACE, Key.sign('x')),
                quiet(Action.PANEL, "ce que je vois (écran étroit)", Key.sign('v')),
                go(Action.GO_CLOSING, "terminer", 't'),
                go(Action.GO_IDENTITY, "identité", 'd'),
                go(Action.GO_HOME, "recherche", 'r'));
    }

    private static List<Binding> list() {
        List<Binding> all = between(
                List.of(
                        shown(Action.PRINT, "imprimer", Key.sign('i')),
                        shown(Action.SAVE, "enregistrer", Key.sign('s')),
                        shown(Action.TICK, "en main", Key.sign(' '), Key.Named.ENTER),
                        shown(Action.NOTE, "note", Key.sign('n'))),
                List.of(
                        shown(Action.PAPERS, "papiers", Key.sign('a')),
                        go(Action.GO_CLOSING, "terminer", 't'),
                        go(Action.GO_INTERVIEW, "entretien", 'e'),
                        go(Action.GO_ADVICE, "conseil", 'c')));
        all.add(shown(Action.DETAIL, "courte ou longue", Key.sign('k')));
        all.add(shown(Action.LARGE, "gros caractères", Key.sign('g')));
        all.add(shown(Action.WIDTH, "largeur", Key.sign('w')));
        all.add(go(Action.GO_HOME, "recherche", 'r'));
        return all;
    }

    private static List<Binding> closing() {
        return between(
                List.of(
                        shown(Action.DONE, "fait", Key.sign('f')),
                        shown(Action.SENT, "envoyé", Key.sign('v')),
                        shown(Action.TO_DO, "à faire", Key.sign('a')),
                        shown(Action.OPEN, "choisir l'issue", Key.Named.ENTER),
                        quiet(Action.SETTLED, "issue : réglé", Key.sign('1')),
                        quiet(Action.WAITING, "issue : en attente d'une réponse", Key.sign('2')),
                        quiet(Action.REFERRED, "issue : orienté ailleurs", Key.sign('3')),
                        quiet(Action.NOTHING, "issue : rien trouvé", Key.sign('4')),
                        shown(Action.PRINT, "imprimer", Key.sign('i'))),
                List.of(go(Action.GO_LIST, "liste", 'l'), quiet(Action.GO_HOME, "recherche", Key.sign('r'))));
    }

    /** The keys of the view, then help, emergency and the way back, then where one can go. */
    private static List<Binding> between(List<Binding> first, List<Binding> last) {
        List<Binding> all = new ArrayList<>(first);
        all.add(HELP);
        all.add(BACK);
        all.addAll(last);
        all.add(EMERGENCY);
        return all;
    }

    private static Binding shown(Action action, String label, Key... keys) {
        return new Binding(action, label, true, List.of(keys));
    }

    private static Binding quiet(Action action, String label, Key... keys) {
        return new Binding(action, label, false, List.of(keys));
    }

    private static Binding go(Action action, String label, char key) {
        return shown(action, label, Key.sign(key));
    }
}
