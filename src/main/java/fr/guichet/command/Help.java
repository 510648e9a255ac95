package fr.guichet.command;

import java.util.List;

/** What the program says of itself. */
final class Help {

    /** Every command there is. */
    static final List<String> COMMANDS = List.of(
            "chercher",
            "fiche",
            "entretien",
            "questions",
            "conseil",
            "liste",
            "identite",
            "depanner",
            "console",
            "poste",
            "bilan",
            "importer",
            "verifier",
            "entrainement",
            "maj",
            "paquet");

    static final String GENERAL =
            """
            guichet : les démarches administratives, au guichet, sans réseau.

            Usage : guichet                     l'accueil : chercher, puis l'entretien
                    guichet COMMANDE [OPTIONS]  une seule commande

            Commandes
              chercher MOTS…    trouver une démarche avec les mots de la personne
              fiche ID          lire une démarche
              entretien [ID…]   les questions une par une, jusqu'à la feuille imprimée
              questions [ID…]   les questions d'une visite
              conseil [ID…]     que faire : accompagner, faire, orienter, revenir
              liste ID…         la feuille à donner à la personne
              identite          avec ce qui est dans le sac, quel FranceConnect ?
              depanner MOTS…    un code d'erreur, un compte bloqué : quoi faire, qui appeler
              console           toutes les commandes, avec complétion et historique
              poste             les réglages du poste et ses guichets proches
              bilan             l'activité du mois, anonyme
              importer ZIP      mettre en place les fiches officielles
              verifier          contrôler les connaissances
              entrainement      s'exercer avec huit personnes inventées
              maj PAQUET        mettre en service un paquet de connaissances signé ; revenir en arrière
              paquet            faire un paquet signé, pour d'autres postes

            Options
              --help            cette aide ; « guichet COMMANDE --help » : celle d'une commande
              --version         la version du programme

            Exemples
              guichet chercher "j'ai perdu ma carte d'identité"
              guichet liste carte-identite --reponses reponses.json
              guichet entretien rsa

            Codes de sortie : 0 fait ; 1 rien trouvé ; 2 commande mal écrite ; 3 données fausses ;
            4 la machine (disque, droits) ; 130 interrompu.
            """;

    private Help() {}

    /** What a command does, in a few words. */
    static String summary(String command) {
        for (String line : GENERAL.split("\n", -1)) {
            String words = line.strip();
            if (line.startsWith("  ") && (words.startsWith(command + " ") || words.equals(command))) {
                int gap = words.indexOf("  ");
                return gap < 0 ? "" : words.substring(gap).strip();
            }
        }
        return "";
    }

    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return "guichet " + (version == null ? "(en développement)" : version);
    }
}
