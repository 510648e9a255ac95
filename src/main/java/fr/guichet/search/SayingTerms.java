package fr.guichet.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms handed to Lucene with their positions. */
final class SayingTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Sayings.Said> words;
    private int position = -1;

    SayingTerms(List<Sayings.Said> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        Sayings.Said next = words.next();
        term.append(next.stem());
        step.setPositionIncrement(next.position() - position);
        position = next.position();
        return true;
    }
}
