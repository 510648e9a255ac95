package fr.guichet.opendata;

import java.util.regex.Pattern;

/** Tells where a sheet says what a procedure costs. */
final class PriceWords {

    private static final Pattern TITLE = Pattern.compile("^(cout|prix|tarifs?|frais)\\b|\\bcombien (ca |cela )?coute");
    private static final Pattern PRICE = Pattern.compile("\\d\\s?€|\\beuros?\\b|\\bgratuite?s?\\b|\\bpayante?s?\\b");
    private static final int LONGEST = 220;

    private PriceWords() {}

    static boolean isHeading(String title) {
        return TITLE.matcher(Slug.plain(title).strip()).find();
    }

    static boolean isPrice(String sentence) {
        return sentence.length() <= LONGEST
                && PRICE.matcher(Slug.plain(sentence)).find();
    }
}
