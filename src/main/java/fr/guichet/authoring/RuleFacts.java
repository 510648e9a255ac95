package fr.guichet.authoring;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.DigitalSkill;
import fr.guichet.knowledge.Frequency;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Theme;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules may look at besides questions, and the values each may have. */
final class RuleFacts {

    private static final Set<String> YES_NO = Set.of("oui", "non");

    static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("poste.role", codes(Role.values())),
            Map.entry("poste.aidants_connect", YES_NO),
            Map.entry("poste.en_ligne", YES_NO),
            Map.entry("demarche.genre", codes(Kind.values())),
            Map.entry("demarche.theme", codes(Theme.values())),
            Map.entry("demarche.competence", codes(DigitalSkill.values())),
            Map.entry("demarche.difficulte", Set.of("1", "2", "3")),
            Map.entry("demarche.frequence", codes(Frequency.values())),
            Map.entry("demarche.droit_ouvert", codes(RightStart.values())),
            Map.entry("demarche.argent", YES_NO),
            Map.entry("demarche.signature_personnelle", YES_NO),
            Map.entry("demarche.presence", YES_NO),
            Map.entry("demarche.aidants_connect", YES_NO),
            Map.entry("demarche.canal", Set.of("en_ligne", "telephone", "papier", "guichet", "aucun")),
            Map.entry("demarche.connexion", codes(Login.values())),
            Map.entry("demarche.france_connect_plus", YES_NO),
            Map.entry("demarche.messagerie", YES_NO),
            Map.entry("demarche.pieces", YES_NO),
            Map.entry("demarche.sur_telephone", YES_NO),
            Map.entry("demarche.autre_canal", YES_NO),
            Map.entry("demarche.echeance", Set.of("48h", "7j", "30j", "loin")));

    /** The same in words, for who reviews and does not code. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("poste.role", "le rôle de qui aide"),
            Map.entry("poste.aidants_connect", "le poste est habilité Aidants Connect"),
            Map.entry("poste.en_ligne", "le poste a internet"),
            Map.entry("demarche.genre", "démarche écrite ici, ou fiche officielle"),
            Map.entry("demarche.theme", "le thème"),
            Map.entry("demarche.competence", "le geste numérique qu'elle apprend"),
            Map.entry("demarche.difficulte", "la difficulté"),
            Map.entry("demarche.frequence", "la fréquence"),
            Map.entry("demarche.droit_ouvert", "le jour où le droit commence"),
            Map.entry("demarche.argent", "elle touche l'argent"),
            Map.entry("demarche.signature_personnelle", "la personne signe elle-même"),
            Map.entry("demarche.presence", "la personne doit venir"),
            Map.entry("demarche.aidants_connect", "Aidants Connect est possible"),
            Map.entry("demarche.canal", "le canal choisi"),
            Map.entry("demarche.connexion", "la connexion du canal choisi"),
            Map.entry("demarche.france_connect_plus", "un site demande FranceConnect+"),
            Map.entry("demarche.messagerie", "il faut une adresse mail"),
            Map.entry("demarche.pieces", "il faut des documents"),
            Map.entry("demarche.sur_telephone", "un smartphone suffit"),
            Map.entry("demarche.autre_canal", "le premier canal est impossible"),
            Map.entry("demarche.echeance", "la date limite la plus proche"));

    private RuleFacts() {}

    /** The name in words; itself if it has none. */
    static String inWords(String fact) {
        return WORDS.getOrDefault(fact, fact);
    }

    private static Set<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.toSet());
    }
}
