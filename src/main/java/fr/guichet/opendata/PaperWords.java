package fr.guichet.opendata;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from titles and sentences whether the list that follows is one of documents to bring or to join. Chapters that say
 * so themselves are rare; the words are those that the sheets use. In doubt it is no list of documents: a false box on the
 * sheet of a person costs a trip, a missing one is still in the text.
 */
final class PaperWords {

    private static final String NOUN = "\\b(pieces?|documents?|justificatifs?|justificatives?|dossier)\\b";
    private static final String VERB =
            "\\b(fourni\\w*|joindre|joign\\w*|joint\\w*|present(er|ez|e|ant|ation|es|ees)|produi\\w*|apport\\w*"
                    + "|accompagn\\w*|munir|munie?s?|remettre|remettez|remet|transme\\w*|envo[iy]\\w*|adress\\w*|depos\\w*|comport\\w*|compren\\w*"
                    + "|contenir|contient|constitu\\w*|compose\\w*|reuni\\w*|scann\\w*|ajouter|annexe\\w*|necessaires?|exige\\w*|requi\\w*"
                    + "|demandee?s?|justifi(er|ez|e|ant)|prouver|avez besoin|a besoin|dispos\\w*|prepare\\w*|devez avoir|doit avoir|obligatoires"
                    + "|avec (les|des|un des|l'un des|une des|\\d) (documents|pieces|justificatifs))\\b";

    private static final Pattern TITLE =
            Pattern.compile("\\bpieces? justificatives?\\b|\\b(composition|constitution|contenu) du dossier\\b"
                    + "|" + NOUN
                    + ".*\\b(fournir|joindre|presenter|produire|apporter|necessaires?|demandee?s?|exigee?s?|remettre|transmettre"
                    + "|envoyer|deposer)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(" + NOUN + ".*" + VERB + ")|(" + VERB + ".*" + NOUN
            + ")|\\b(vous munir|se munir|munissez-vous) (de|des|du|d')|^pieces? .*:$");

    /** Who gives the papers then is not the person. */
    private static final Pattern FROM_OTHERS = Pattern.compile(
            "\\b(bailleur|proprietaire|employeur|vendeur|professionnel|banque|preteur|notaire|assureur|agence|administration|commune|mairie"
                    + "|organisateur|etablissement|ecole|syndic|constructeur|entrepreneur|organisme|prestataire|services?|prefecture|greffe"
                    + "|autorite|garagiste|centre|medecin|juge|tribunal|gestionnaire|expert|huissier)\\b"
                    + "[^:,]{0,30}\\b(vous )?(remet|remettra|remettent|fournit|fournissent|transmet|adresse|envoie|delivre|communique"
                    + "|(doit|doivent|peut|peuvent|est obligee? de|est tenue? de) (aussi |egalement |obligatoirement )?(vous |lui |leur )"
                    + "?(etre |fournir|remettre|delivrer|transmettre|communiquer|adresser|envoyer|joindre|presenter))\\b");
    /** They are received, kept, spoken of, or not to be shown; or the list is one of something else. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(recoit|recoivent|recevez|recevra|recevrez|conserv\\w*|interdit\\w*|pas besoin|inutile|sans avoir a|pas obligatoire"
                    + "|(ne|n')[^:]{0,20}\\b(peut|peuvent|doit|doivent|est|sont)\\b[^:]{0,8}\\bpas"
                    + "|(vous|lui|leur) (est|sont|sera|seront|doivent etre|doit etre) (remis|delivre|transmis|communique|adresse|envoye)\\w*"
                    + "|doivent vous etre|delivr\\w*|remise?s? (au|a la|a l'|aux|par)|annexe\\w* (au|a la|a l') (bail|promesse|contrat|acte)"
                    + "|acheteur|rembours\\w*|puni\\w*|amende|examin\\w*|instrui\\w*|trait(e|ement) |refus\\w*|rejet\\w*|reunion|consult\\w*|acceder|acces"
                    + "|communicables?|communiques|mettre a disposition|accessibles?|disponibles?|espace personnel|eviter|bail|valable|validite|suivi du dossier|pieces? principales?|mentionne|indique|frais|cout|montant)\\b");
    /** The last words before the list say what it is. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "\\b(informations|renseignements|references|mentions|precisions|conditions|cas|delais?|personnes|organismes|situations|services|mairies"
                    + "|lieux|adresses?|manieres?|moyens|facons|etapes|modalites|criteres|motifs) (suivante?s? )?(sont )?(les )?(suivante?s? )?:$"
                    + "|\\b(aupres|a l'adresse|au service|a la|au|aupres de|par|soit|dans les cas suivants|pour|si|lorsque|adresse\\w*|envoye\\w*"
                    + "|depose\\w*) ?:$|\\b(le|ce|un|du|cette) document\\b[^:]{0,30}\\b(contient|comporte|comprend|precise|intitule|se presente|est|fait|doit)\\b"
                    + "|(depos|proc|retir)\\w* un dossier[^:]{0,40}:$|besoin d'un|documents demandes :$|pas[^:]{0,20} necessaire");

    private static final Pattern BOTH =
            Pattern.compile("\\b(informations|renseignements) et (documents|pieces|justificatifs)");

    /** A sentence that names no paper, but what one does with papers. */
    private static final Pattern BARE = Pattern.compile(
            "\b(vous (devez|devrez|pouvez)|il (faut|faudra|convient))\b[^:]*\b(fournir|presenter|joindre|produire|apporter|munir|remettre)"
                    + "\b[^:]{0,45}:$|\b(en presentant|en fournissant|munissez-vous|presentez|joignez)\b[^:]{0,30}:$");

    private static final Pattern CHOICE = Pattern.compile(
            "\b(l'un|l'une|un|une|1|1 seul|un seul|une seule) (des|de ces|parmi)\b[^:]{0,40}\b(documents?|pieces?|justificatifs?|titres?"
                    + "|preuves?)\b|\bpar exemple\b|\bau choix\b|\b(peut|peuvent|pouvez|pourrez) (etre|presenter|fournir|produire)\b");

    private static final Set<String> PAPERS_IN_ER = Set.of(
            "papier", "dossier", "courrier", "cahier", "dernier", "premier", "fichier", "souvenir", "avoir", "casier");

    private PaperWords() {}

    /** True if one of the documents that follow is enough. */
    static boolean isChoice(String sentence) {
        return CHOICE.matcher(last(Slug.plain(sentence).strip())).find();
    }

    static boolean isHeading(String title) {
        String plain = Slug.plain(title);
        return TITLE.matcher(plain).find() && !OTHERWISE.matcher(plain).find();
    }

    /** @param sentence the one before the list */
    static boolean announces(String sentence) {
        String last = last(Slug.plain(sentence).strip());
        return (SENTENCE.matcher(last).find() || BARE.matcher(last).find()) && !isOther(last);
    }

    /** A sentence before a list under a title about documents that says it is about something else. */
    static boolean denies(String sentence) {
        return isOther(last(Slug.plain(sentence).strip()));
    }

    /** True if the element of a list is something to do: it starts with a verb. */
    static boolean isAct(String element) {
        String plain = Slug.plain(element);
        int space = plain.indexOf(' ');
        String first = space < 0 ? "" : plain.substring(0, space);
        return (first.endsWith("er") || first.endsWith("ir") || first.equals("joindre") || first.equals("remettre"))
                && !PAPERS_IN_ER.contains(first);
    }

    private static boolean isOther(String sentence) {
        return FROM_OTHERS.matcher(sentence).find()
                || OTHERWISE.matcher(sentence).find()
                || OTHER_LIST.matcher(sentence).find()
                        && !BOTH.matcher(sentence).find();
    }

    private static String last(String text) {
        int end = text.lastIndexOf(". ");
        return end < 0 ? text : text.substring(end + 2);
    }
}
