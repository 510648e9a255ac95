package fr.guichet.search;

import java.util.HashSet;
import java.util.Set;

/** Words that find nothing: grammar, politeness, and what every question starts with. Folded. */
final class EmptyWords {

    private static final String GRAMMAR =
            "a ai aie aient aies ait as au aucun aucune aura aurai auraient aurais aurait auras aurez"
                    + " auriez aurions aurons auront aux avaient avais avait avec avez aviez avions avoir avons ayant ayez ayons c ca car"
                    + " ce ceci cela celle celles celui cent ces cet cette ceux chez ci comme d dans de des du donc dont elle elles en"
                    + " encore entre es est et etaient etais etait etant etes etiez etions etre eu eue eues eurent eus eut eux h hui il ils"
                    + " j je l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne ni non nos notre nous on ont or ou par"
                    + " parce pas pendant peu plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se sera serai"
                    + " seraient serais serait seras serez seriez serions serons seront ses si soi soient sois soit sommes son sont"
                    + " soyez soyons suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y aujourd"
                    + " alors ainsi aussi afin apres avant bien deja depuis deux faire fais fait faites font fut lors moins puis";

    private static final String POLITENESS =
            " bonjour bonsoir bonjours salut madame monsieur mme mr merci svp stp cordialement"
                    + " remercie remercier avance plait reponse repondre question questions renseignement renseignements information"
                    + " informations infos info aimerais aimerai voudrais voudrai souhaite souhaiterais souhaiterai souhaitons desire"
                    + " desirerais veux veut peux peut peuvent pouvez pouvons pourrais pourrai pourriez pourrait puisse dois doit doivent"
                    + " devons devrais faut faudrait savoir sais connaitre comment combien est-ce cherche trouver trouve besoin aider"
                    + " aidez expliquer dire dites svp jai cest jaimerais jaimerai jvoudrais jveux nai qui";

    private static final Set<String> WORDS = new HashSet<>();

    static {
        String all = GRAMMAR + POLITENESS;
        int from = 0;
        for (int i = 0; i <= all.length(); i++) {
            if (i == all.length() || all.charAt(i) == ' ') {
                WORDS.add(all.substring(from, i));
                from = i + 1;
            }
        }
    }

    private EmptyWords() {}

    /** True for a word that finds nothing alone but changes its neighbours: « plus de papiers » is not « papiers ». */
    static boolean turns(String folded) {
        return folded.equals("plus") || folded.equals("pas") || folded.equals("sans");
    }

    static boolean hold(String folded) {
        return WORDS.contains(folded);
    }
}
