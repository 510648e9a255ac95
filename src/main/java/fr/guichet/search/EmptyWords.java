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
            " bonjour bonsoir bonjours bjr salut slt madame monsieur mme mr merci svp stp"
                    + " cordialement cdt remercie remercier remerciant remerciements avance plait reponse reponses repondre repondez"
                    + " question questions renseignement renseignements renseigner information informations infos info informer"
                    + " indiquer preciser precisions salutations amicalement journee concernant propos";

    private static final String ASKING =
            " aimerais aimerai aimerait aimer voudrais voudrai voudrait voulais voulait voulez"
                    + " voulons vouloir voulu souhaite souhaiterais souhaiterai souhaiterait souhaitons souhaiter desire desirerais"
                    + " veux veut peux peut peuvent pouvez pouvons pouvoir pouvais pouvait pourra pourrais pourrai pourriez pourrait"
                    + " puisse dois doit doivent devons devoir devais devait devra devrais devrait faut faudrait faudra fallait savoir"
                    + " sais connaitre comment combien cherche trouver trouve besoin aider aidez expliquer dire dit dites disent"
                    + " disait vais va vas allons allez vont aller alle allee irai viens vient venons venez viennent venir venant venu"
                    + " venue prends prend prenez prendre mets met mettre mettez procede proceder arrive arriver parviens parvient"
                    + " reussi possible possibles possibilite sachant vu jai cest jaimerais jaimerai jvoudrais jveux nai qui";

    private static final String WHEN =
            " hier demain bientot actuellement actuel actuelle maintenant toujours jamais seulement"
                    + " vraiment surtout simplement notamment environ selon malgre ensuite enfin ici voila voici lundi mardi mercredi"
                    + " jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre"
                    + " decembre quelque quelques plusieurs certain certains autre autres chaque lequel laquelle lesquels lesquelles"
                    + " auquel duquel via vers cas effet sorte fois facon maniere chose choses soucis souci suite normal"
                    + " truc trucs machin crois croyais pense pensais parait semble dirait";

    private static final Set<String> WORDS = new HashSet<>();

    static {
        String all = GRAMMAR + POLITENESS + ASKING + WHEN;
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

    /** True for an empty word spelt by ear: « kan », « coment », « fo ». */
    static boolean soundLike(String folded) {
        return Sounds.ALL.contains(Sound.of(folded));
    }

    /** Apart, so that it is made for an unknown word only. */
    private static final class Sounds {

        private static final Set<String> ALL = new HashSet<>();

        static {
            for (String word : WORDS) {
                ALL.add(Sound.of(word));
            }
        }
    }

    static boolean hold(String folded) {
        return WORDS.contains(folded);
    }
}
