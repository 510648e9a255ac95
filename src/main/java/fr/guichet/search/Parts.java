package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/**
 * The indexes that one search goes through, as if they were one: documents are numbered one part after the other.
 *
 * @param size documents in all
 * @param described those that words can find
 */
record Parts(List<LeafReader> readers, int size, int described) {

    static Parts of(List<LeafReader> readers) throws IOException {
        int size = 0;
        int described = 0;
        for (LeafReader reader : readers) {
            size += reader.maxDoc();
            Terms stems = reader.terms(IndexFields.STEMS);
            described += stems == null ? 0 : stems.getDocCount();
        }
        return new Parts(readers, size, described);
    }

    /** How much the stem says here. */
    float rarity(String stem) throws IOException {
        int frequency = 0;
        for (LeafReader reader : readers) {
            frequency += Postings.frequency(reader, IndexFields.STEMS, new BytesRef(stem));
        }
        return (float) Rarity.of(described, frequency);
    }

    /** Where document {@code number} stands. */
    Place place(int number) {
        int base = 0;
        for (LeafReader reader : readers) {
            if (number < base + reader.maxDoc()) {
                return new Place(reader, number - base);
            }
            base += reader.maxDoc();
        }
        throw new IllegalArgumentException("document " + number);
    }

    /** A document of one part. */
    record Place(LeafReader part, int doc) {

        StoredDocument stored() throws IOException {
            BytesRef bytes = part.storedFields().document(doc).getBinaryValue(IndexFields.STORED);
            return StoredDocument.decode(bytes.bytes, bytes.offset, bytes.length);
        }

        /** True if the document has every stem. */
        boolean holds(List<String> stems) throws IOException {
            for (String stem : stems) {
                PostingsEnum list = Postings.plain(part, IndexFields.STEMS, new BytesRef(stem));
                if (list == null || list.advance(doc) != doc) {
                    return false;
                }
            }
            return !stems.isEmpty();
        }
    }
}
