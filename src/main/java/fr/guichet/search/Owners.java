package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Which procedures stand for which official sheets, by their numbers; found once, for it reads every covered sheet's key. */
final class Owners {

    private final Map<Integer, List<Integer>> bySheet = new HashMap<>();

    /** @param parts those of the procedures first, then those of the sheets */
    static Owners of(Parts procedures, Parts parts) throws IOException {
        Owners owners = new Owners();
        int base = 0;
        for (LeafReader part : procedures.readers()) {
            Terms keys = part.terms(IndexFields.KEYS);
            if (keys != null) {
                owners.read(part, base, keys.iterator(), procedures, parts);
            }
            base += part.maxDoc();
        }
        return owners;
    }

    private void read(LeafReader part, int base, TermsEnum keys, Parts procedures, Parts parts) throws IOException {
        String first = IndexFields.coverKey("");
        if (keys.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef key = keys.term(); key != null; key = keys.next()) {
            String cover = key.utf8ToString();
            if (!cover.startsWith(first)) {
                return;
            }
            List<Integer> sheets = sheets(cover.substring(first.length()), procedures, parts);
            if (!sheets.isEmpty()) {
                PostingsEnum list = Postings.plain(part, IndexFields.KEYS, BytesRef.deepCopyOf(key));
                while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    add(sheets, base + list.docID());
                }
            }
        }
    }

    private static List<Integer> sheets(String id, Parts procedures, Parts parts) throws IOException {
        List<Integer> sheets = new ArrayList<>(1);
        int base = 0;
        for (LeafReader part : parts.readers()) {
            PostingsEnum list = base < procedures.size()
                    ? null
                    : Postings.plain(part, IndexFields.KEYS, new BytesRef(IndexFields.idKey(id)));
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                sheets.add(base + list.docID());
            }
            base += part.maxDoc();
        }
        return sheets;
    }

    private void add(List<Integer> sheets, int owner) {
        for (int sheet : sheets) {
            List<Integer> known = bySheet.get(sheet);
            if (known == null) {
                known = new ArrayList<>(1);
                bySheet.put(sheet, known);
            }
            known.add(owner);
        }
    }

    /** The procedures that stand for this sheet. */
    List<Integer> of(int sheet) {
        List<Integer> owners = bySheet.get(sheet);
        return owners == null ? List.of() : owners;
    }
}
