package fr.guichet.opendata;

import java.util.regex.Pattern;

/** Tells from titles and sentences whether the list that follows is one of documents to bring or to join. */
final class PaperWords {

    private static final String NOUN = "\\b(pieces?|documents?|justificatifs?|justificatives?|dossier)\\b";
    private static final String VERB =
            "\\b(fournir|fournissez|fournit|fournie?s?|joindre|joignez|joint|jointe?s?|presenter|presentez"
                    + "|presentant|presente|produire|produisez|produit|apporter|apportez|accompagnee?s?|accompagner|muni|munir|munie|remettre|remet|remis"
                    + "|transmettre|transmettez|transmet|envoyer|envoyez|adresser|adressez|deposer|deposez|comporter|comporte|comprend|comprendre"
                    + "|contenir|contient|necessaires?|demandee?s?|exigee?s?|requise?s?|constituee?|composee?|suivant avec)\\b";

    private static final Pattern TITLE =
            Pattern.compile("\\bpieces? justificatives?\\b|\\b(composition|constitution|contenu) du dossier\\b"
                    + "|\\b(pieces?|documents?|justificatifs?|dossier)\\b.*\\b(fournir|joindre|presenter|produire|apporter|necessaires?|demandee?s?"
                    + "|exigee?s?|remettre|transmettre|envoyer|deposer)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(" + NOUN + ".*" + VERB + ")|(" + VERB + ".*" + NOUN + ")|"
            + "\\b(vous munir|se munir|muni|munie|munissez-vous) (de|des|du|d')");
    /** Documents that the person receives, keeps or need not show; and what is not a list of papers. */
    private static final Pattern OTHER =
            Pattern.compile("\\b(recoit|recevez|recevra|recevrez|conserver|conservez|garder|interdits?|ne peut pas"
                    + "|ne peuvent pas|ne doit pas|pas etre demande|n'a pas a|sans avoir a|bailleur|proprietaire|employeur|vendeur|professionnel|banque|preteur"
                    + "|notaire|assureur|agence|administration|commune|juge|tribunal|ecole|prefecture|organisateur|etablissement|syndic|constructeur|entrepreneur)"
                    + "\\b[^:]{0,40}\\b(doit|doivent|peut|peuvent|remet|remettra|fournit|transmet|adresse|envoie|presente|delivre|refuse|demander)\\b"
                    + "|\\b(recoit|recevez|recevra|recevrez|conserver|conservez|pas besoin|inutile|interdits?|vous est remis|vous sera remis|sont remis"
                    + "|est remis|delivre|delivree|mentionne|mentions?|indique|precise|informations?|renseignements?|conditions|cas suivants|organismes?"
                    + "|personnes suivantes|delais?|sanctions?|refus|gratuitement)\\b[^:]*$");

    private PaperWords() {}

    static boolean isHeading(String title) {
        return TITLE.matcher(Slug.plain(title)).find();
    }

    /**
     * @param sentence the one before the list
     */
    static boolean announces(String sentence) {
        String last = last(Slug.plain(sentence));
        return SENTENCE.matcher(last).find() && !OTHER.matcher(last).find();
    }

    /** A sentence before a list under a title about documents that says it is about something else. */
    static boolean denies(String sentence) {
        return OTHER.matcher(last(Slug.plain(sentence))).find();
    }

    private static String last(String text) {
        int end = text.lastIndexOf(". ");
        return end < 0 ? text : text.substring(end + 2);
    }
}
