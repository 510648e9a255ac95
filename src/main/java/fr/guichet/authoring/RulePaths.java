package fr.guichet.authoring;

import fr.guichet.advice.RuleReach;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Rule;
import java.util.List;

/** For each rule of {@code conseil.yaml}, one visit in which it counts. */
public final class RulePaths {

    private RulePaths() {}

    /** One line a rule. */
    public static List<String> of(KnowledgeFolder folder) {
        RuleReach reach = new RuleReach(
                folder.rules(), folder.interview(), folder.procedures().values());
        return folder.rules().stream()
                .map(rule -> rule.id() + path(rule, reach))
                .toList();
    }

    static String path(Rule rule, RuleReach reach) {
        return reach.path(rule)
                .map(situation -> " → " + desk(situation.desk()) + Walker.path(situation))
                .orElse(" → aucun chemin");
    }

    private static String desk(Desk desk) {
        if (desk.equals(Desk.DEFAULT)) {
            return "";
        }
        return "poste " + desk.role().code() + (desk.aidantsConnect() ? " habilité" : "")
                + (desk.online() ? "" : " sans réseau") + ", ";
    }
}
