package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;

/** What may be typed at any prompt. */
enum Word {
    HELP("? : cette aide."),
    WHY("p : pourquoi on le demande."),
    BACK("r : revenir en arrière."),
    RECAP("recap : relire et changer les réponses."),
    PROCEDURES("démarches : ajouter ou retirer une démarche."),
    ADVICE("conseil : le conseil, avec les réponses déjà données."),
    SHEET("feuille : la feuille, avec les réponses déjà données."),
    REPAIR("dépanner : un code d'erreur, un compte bloqué. On peut taper le code juste après."),
    LETTER("courrier : une lettre pas claire. On peut taper les mots du haut juste après."),
    NOTE("note : écrire une note, qui sera seulement sur le papier."),
    EMERGENCY("! : les numéros d'urgence. Rien n'est gardé."),
    SLIP("! i : imprimer les numéros d'urgence."),
    NEW_PERSON("nouvelle personne : effacer cette visite et recommencer."),
    QUIT("quitter : sortir.");

    private final String line;

    Word(String line) {
        this.line = line;
    }

    /** What to type, and what it does. */
    String line() {
        return line;
    }

    /** Returns the word that {@code text} is, or null. */
    static Word of(String text) {
        return switch (SpokenAnswer.plain(text)) {
            case "?", "aide" -> HELP;
            case "p", "pourquoi", "pourquoi ?" -> WHY;
            case "r", "retour" -> BACK;
            case "recap", "recapitulatif" -> RECAP;
            case "demarches", "demarche" -> PROCEDURES;
            case "conseil" -> ADVICE;
            case "feuille" -> SHEET;
            case "depanner", "depannage", "panne" -> REPAIR;
            case "courrier", "courriers", "lettre" -> LETTER;
            case "!", "urgence", "danger" -> EMERGENCY;
            case "! i", "!i", "! imprimer", "!imprimer" -> SLIP;
            case "note" -> NOTE;
            case "nouvelle personne" -> NEW_PERSON;
            case "quitter", "q" -> QUIT;
            default -> null;
        };
    }
}
