package fr.guichet.opendata;

import java.util.List;
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
                    + "|demandee?s?|justifi(er|ez|e|ant)|prouver|avez besoin|en possession|garder avec|a besoin|dispos\\w*|prepare\\w*|devez avoir|doit avoir|obligatoires"
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
                    + "|acheteur|rembours\\w*|puni\\w*|amende de|examin\\w*|instrui\\w*|trait(e|ement) |refus\\w*|rejet\\w*|reunion|consult\\w*|acceder|acces"
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
            "\\b((devez|devrez|pouvez|il faut|il faudra) [^:]{0,25}\\b(fournir|(?<!vous )presenter|joindre|produire|apporter|vous munir|remettre)"
                    + "|(doit|doivent|devra|devront) [^:]{0,15}\\b(fournir|(?<!se )presenter|joindre|produire|apporter|se munir))\\b"
                    + "(?![^:]*\\b(caracteristiques?|garanties?|risques?|symptomes?|candidats?|aupres|elements|formules?)\\b)[^:]{0,45}:$"
                    + "|\\b(en presentant|en fournissant|munissez-vous|presentez|joignez)\\b[^:]{0,30}:$"
                    + "|^(fournir|joindre|presenter|apporter)( (aussi|egalement|en plus|notamment))? ?:$"
                    + "|\\b(demande|lettre|courrier|formulaire|dossier)\\b[^:]*\\baccompagnee?s? (de |des )?:$");

    /** What follows is said in the sentence before the last one. */
    private static final Pattern ONE_OF =
            Pattern.compile("\\b(l'un|l'une|un|une) des (documents?|pieces?|justificatifs?)( suivante?s?)? ?:$");
    /** « les documents suivants, photographiés ou numérisés. » */
    private static final Pattern FOLLOWING =
            Pattern.compile("\\b(documents|pieces|justificatifs) suivante?s\\b[^.:]{0,50}\\.$");

    private static final int LONGEST_HEADING = 90;

    private static final Pattern CHOICE = Pattern.compile(
            "\\b(l'un|l'une|un|une|1|1 seul|un seul|une seule) (des|de ces|parmi)\\b[^:]{0,40}\\b(documents?|pieces?|justificatifs?|titres?"
                    + "|preuves?)\\b|\\b(un|tout) (document|justificatif)\\b[^:]*\\bpar exemple\\b|\\bau choix\\b"
                    + "|\\b(pouvez|pourrez) (etre|presenter|fournir|produire)\\b");

    /** What a sentence does with papers; then the elements of the list say whether they are some. */
    private static final Pattern ASKING = Pattern.compile(
            "\\b(fourn\\w*|join\\w*|present(er|ez)|produire|apporte\\w*|accompagne\\w*|muni\\w*|remettre|remettez|transmett\\w*"
                    + "|envoy\\w*|comport\\w*|compren\\w*|besoin|depose\\w*|composee?|necessaires?)\\b");

    private static final Pattern PAPER = Pattern.compile(
            "^(ou |et |soit |d'une? |une? |le |la |les |l'|des |de la |votre |vos |\\d |si [^,:]{0,60}[,:] )*(photocopies?|copies?|copie integrale"
                    + "|justificatifs?|pieces? d'identite|cartes? (nationale )?d'identite|passeports?|photos?|photographies?|formulaires?"
                    + "|attestations?|certificats?|extraits?|actes? de|livrets? de famille|releves? d'identite|rib\\b|avis d'impos|bulletins? de"
                    + "|titres? de sejour|cartes? de sejour|timbres?|lettres?|courriers?|jugement|originaux|original|quittances?|factures?|cv\\b"
                    + "|declarations?|contrats?|statuts|permis|diplomes?|enveloppes?|preuves?|documents?)\\b.*");
    /** What no box is for, even in a list of documents: a place, a figure, a name. */
    private static final Pattern NOT_PAPER = Pattern.compile(
            "^(soit |ou |et )?(le |la |les |l'|votre |vos )?(noms? |nom et|dates? d|montants?\\b|plus proche|a la |au |aux |a votre |du lieu"
                    + "|dans |par |aupres|chez |d'un avocat|nouvelle adresse|immatriculation|paiement|identite du|nombre|coordonnees postales"
                    + "|adresse)");

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
        String whole = Slug.plain(sentence).strip();
        String last = ONE_OF.matcher(whole).find() ? whole : last(whole);
        if (!last.endsWith(":")) {
            boolean heading = last.length() <= LONGEST_HEADING
                    && !last.endsWith(".")
                    && TITLE.matcher(last).find();
            boolean follows =
                    FOLLOWING.matcher(last).find() && SENTENCE.matcher(last).find();
            return (heading || follows) && !isOther(last);
        }
        return (SENTENCE.matcher(last).find() || BARE.matcher(last).find()) && !isOther(last);
    }

    /** A sentence before a list under a title about documents that says it is about something else. */
    static boolean denies(String sentence) {
        return isOther(last(Slug.plain(sentence).strip()));
    }

    /** True if a sentence that asks for something is followed by a list of papers, by their names. */
    static boolean areListed(String sentence, List<String> elements) {
        String lead = last(Slug.plain(sentence).strip());
        if (elements.isEmpty() || !ASKING.matcher(lead).find() || isOther(lead + " :")) {
            return false;
        }
        int papers = 0;
        for (String element : elements) {
            papers += PAPER.matcher(Slug.plain(element).strip()).matches() ? 1 : 0;
        }
        return 3 * papers >= 2 * elements.size();
    }

    /** True if the element of a list is nothing to bring: something to do, a place, a figure. */
    static boolean isAct(String element) {
        String plain = Slug.plain(element);
        if (NOT_PAPER.matcher(plain).find()) {
            return true;
        }
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
