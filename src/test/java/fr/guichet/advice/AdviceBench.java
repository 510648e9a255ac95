package fr.guichet.advice;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.util.List;

/** An adviser on the shipped knowledge, and how a test asks it. */
abstract class AdviceBench {

    static final String CAN_BE_DONE_FOR =
            "pour_qui=moi protection=aucune autonomie=guidee souhait=deleguer identifiants=oui telephone=oui";
    static final Desk VOLUNTEER = new Desk(Role.VOLUNTEER, false, true, false, "");
    static final Desk OFFLINE = new Desk(Role.COUNSELLOR, false, false, false, "");
    static final Desk AUTHORISED = new Desk(Role.FRANCE_SERVICES, true, true, false, "");

    final KnowledgeBase knowledge = ShippedKnowledge.open();
    final Adviser adviser = new Adviser(knowledge);

    Situation visit(String procedures, String answers) {
        return ShippedKnowledge.visit(knowledge, procedures, answers);
    }

    ProcedureAdvice advise(String procedure, String answers) {
        return advise(procedure, answers, Desk.DEFAULT);
    }

    ProcedureAdvice advise(String procedure, String answers, Desk desk) {
        return adviser.advise(visit(procedure, answers).withDesk(desk))
                .procedures()
                .get(0);
    }

    Posture posture(String procedure, String answers) {
        return advise(procedure, answers).posture();
    }

    static List<String> rules(ProcedureAdvice advice) {
        return advice.reasons().stream().map(Reason::rule).toList();
    }
}
