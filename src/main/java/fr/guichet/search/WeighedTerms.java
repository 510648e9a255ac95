package fr.guichet.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms handed to Lucene as they are, each with the number that it keeps as their frequency. */
final class WeighedTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights;
    private final Iterator<String> terms;

    WeighedTerms(Map<String, Integer> weights) {
        this.weights = weights;
        this.terms = weights.keySet().iterator();
    }

    WeighedTerms(Collection<String> terms) {
        this.weights = null;
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        String next = terms.next();
        term.append(next);
        if (weights != null) {
            frequency.setTermFrequency(weights.get(next));
        }
        return true;
    }
}
