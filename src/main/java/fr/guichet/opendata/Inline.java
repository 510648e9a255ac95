package fr.guichet.opendata;

import java.util.Set;

/** The elements that stand inside a sentence. */
final class Inline {

    private static final Set<String> KNOWN = Set.of(
            "LienInterne",
            "LienIntra",
            "LienExterne",
            "MiseEnEvidence",
            "Valeur",
            "Expression",
            "Exposant",
            "Indice",
            "Variable",
            "Citation",
            "TermeEtranger");

    private Inline() {}

    static boolean is(String name) {
        return KNOWN.contains(name);
    }
}
