package fr.guichet.opendata;

import fr.guichet.knowledge.Passage;

/**
 * Where the second walk stands.
 *
 * @param level how many titles stand above
 * @param style of the paragraphs here
 * @param papers true where a list is a list of documents
 * @param prices true where a chapter says what it costs
 */
record Scope(Guard path, int level, String heading, Passage.Style style, boolean papers, boolean prices) {

    static final Scope TOP = new Scope(Guard.ALWAYS, 1, "", Passage.Style.PARAGRAPH, false, false);

    Scope in(Guard inner) {
        return new Scope(inner, level, heading, style, papers, prices);
    }

    Scope under(String title) {
        boolean papersHere = papers || PaperWords.isHeading(title);
        boolean pricesHere = PriceWords.isHeading(title) || prices;
        return new Scope(path, level + 1, title, style, papersHere, pricesHere);
    }

    Scope styled(Passage.Style callout) {
        return new Scope(path, level, heading, callout, false, prices);
    }

    Scope withPapers(boolean asked) {
        return new Scope(path, level, heading, style, asked, prices);
    }

    Scope withoutPrices() {
        return new Scope(path, level, heading, style, papers, false);
    }

    boolean isPlain() {
        return style == Passage.Style.PARAGRAPH;
    }
}
