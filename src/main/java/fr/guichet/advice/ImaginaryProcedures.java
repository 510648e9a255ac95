package fr.guichet.advice;

import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Procedures that no file holds, so that rules for official sheets and for lonely sites can be tried. */
final class ImaginaryProcedures {

    private static final Node.Place NOWHERE = new Node.Place("", 0);

    private ImaginaryProcedures() {}

    static List<Procedure> all() {
        List<Procedure> all = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            all.add(procedure(Kind.SHEET, theme, RightStart.NONE));
        }
        for (RightStart start : RightStart.values()) {
            all.add(procedure(Kind.PROCEDURE, Theme.SOCIAL, start));
        }
        return all;
    }

    /** One that is done on a site that opens with FranceConnect, and nowhere else. */
    private static Procedure procedure(Kind kind, Theme theme, RightStart start) {
        Map<String, Node> channel = new LinkedHashMap<>();
        put(channel, "par", ChannelKind.ONLINE);
        put(channel, "connexion", Login.FRANCE_CONNECT);
        Map<String, Node> tree = new LinkedHashMap<>();
        put(tree, "genre", kind);
        put(tree, "theme", theme);
        put(tree, "droit_ouvert", start);
        tree.put("titre", Node.text(NOWHERE, "Une démarche"));
        tree.put("resume", Node.text(NOWHERE, "Une démarche."));
        tree.put("canaux", new Node.Mapping(NOWHERE, channel));
        if (kind == Kind.PROCEDURE) {
            tree.put("delegation", new Node.Mapping(NOWHERE, Map.of()));
        }
        List<Fault> faults = new ArrayList<>();
        // What a path shows in place of an id.
        String id = kind == Kind.SHEET ? "une fiche officielle en ligne" : "une démarche seulement en ligne";
        return KnowledgeReader.procedure(id, new Node.Mapping(NOWHERE, tree), faults);
    }

    private static void put(Map<String, Node> tree, String name, Coded value) {
        tree.put(name, Node.text(NOWHERE, value.code()));
    }
}
