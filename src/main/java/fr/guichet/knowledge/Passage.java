package fr.guichet.knowledge;

/**
 * A part of the text of an official sheet, in the order of reading.
 *
 * @param level depth of a heading or of an element of a list, from 1
 * @param text plain, one paragraph; never empty
 */
public record Passage(Style style, int level, String text, Condition when) {

    /** What a passage is. */
    public enum Style implements Coded {
        TITLE("titre", ""),
        PARAGRAPH("paragraphe", ""),
        ELEMENT("element", ""),
        WARNING("attention", "Attention"),
        GOOD_TO_KNOW("a_savoir", "À savoir"),
        NOTE("a_noter", "À noter"),
        REMINDER("rappel", "Rappel"),
        DEFINITION("definition", "Définition"),
        /** One row of a table. */
        TABLE("tableau", ""),
        /** A form, an online service, a model letter. */
        SERVICE("service", "Service"),
        /** A counter, a telephone line. */
        CONTACT("contact", "Où s'adresser"),
        /** A text of law. */
        REFERENCE("reference", "Texte de loi"),
        LINK("lien", "Voir"),
        /** The title of another sheet that answers a question. */
        QUESTION("question_reponse", "Question fréquente");

        private final String code;
        private final String label;

        Style(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        /** What is written before the text, in French; empty if the text needs nothing. */
        public String label() {
            return label;
        }
    }
}
