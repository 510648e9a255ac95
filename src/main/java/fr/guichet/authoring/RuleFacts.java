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

    private RuleFacts() {}

    private static Set<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.toSet());
    }
}
