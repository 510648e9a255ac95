package fr.guichet.checklist;

import fr.guichet.knowledge.Coded;
import java.util.List;

/**
 * A paper that goes with the sheet: a mandate, a slip, a card to read aloud. What it says, not how it is laid out. It leaves
 * blank lines for what only a pen may write: a name, a number, a signature.
 *
 * @param large true if it is read aloud or from afar: one sentence a line, large
 */
public record Leaf(Kind kind, String title, boolean large, List<Part> parts) {

    /** Which paper it is. */
    public enum Kind implements Coded {
        MANDATE("mandat", "Le mandat à signer, en deux exemplaires"),
        CONSENT("accord", "La carte à lire avant de signer"),
        REFERRAL("orientation", "La fiche pour le prochain guichet"),
        TUTORIAL("tutoriel", "Le mode d'emploi, étape par étape"),
        ACCOUNTS("comptes", "Mes comptes, à garder chez moi"),
        CALL_BACK("rappel", "La fiche de rappel");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        /** What it is, for the counsellor. */
        public String label() {
            return label;
        }
    }

    /** A piece of a paper, in order. */
    public sealed interface Part {

        record Heading(String text) implements Part {}

        record Line(String text) implements Part {}

        /** One of a list. */
        record Item(String text) implements Part {}

        record Box(String text, boolean ticked) implements Part {}

        /** @param under said below it, one idea a line */
        record Numbered(int number, String text, List<String> under) implements Part {
            public Numbered {
                under = List.copyOf(under);
            }
        }

        /** A line to fill in by hand, after its label. */
        record Blank(String label) implements Part {}

        /** Lines for the person's own notes. */
        record Room(int lines) implements Part {}

        /** A place to sign for each. */
        record Signatures(List<String> who) implements Part {
            public Signatures {
                who = List.copyOf(who);
            }
        }
    }

    public Leaf {
        parts = List.copyOf(parts);
    }
}
