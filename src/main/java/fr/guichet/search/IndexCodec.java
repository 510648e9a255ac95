package fr.guichet.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene912.Lucene912PostingsFormat;

/**
 * Lucene's own formats, the same for each field: finding out field by field which one it is cost a cold search a tenth of
 * its time. Lucene makes it by its name, which every index holds.
 */
public final class IndexCodec extends FilterCodec {

    private final PostingsFormat postings = new Lucene912PostingsFormat();

    public IndexCodec() {
        super("Guichet", new Lucene912Codec());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }
}
