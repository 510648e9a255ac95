package fr.guichet.opendata;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Passage;
import fr.guichet.search.SearchDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A sheet as the index sees it. */
final class SearchText {

    private SearchText() {}

    static SearchDocument of(SheetDraft sheet, LocalDate setDate) {
        List<SearchDocument.Passage> passages = new ArrayList<>();
        for (SheetDraft.Line line : sheet.lines) {
            if (isProse(line.style()) && !line.plain().isEmpty()) {
                passages.add(new SearchDocument.Passage(line.heading(), line.plain()));
            }
        }
        Set<SearchDocument.Link> links = new LinkedHashSet<>();
        for (Prose.Link link : sheet.links) {
            links.add(new SearchDocument.Link(link.target(), link.words()));
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(sheet.id);
        keys.addAll(sheet.keys);
        return new SearchDocument(
                sheet.id,
                Kind.SHEET,
                sheet.title,
                sheet.theme,
                sheet.summary,
                setDate,
                List.copyOf(sheet.names),
                List.copyOf(keys),
                List.of(),
                passages,
                List.copyOf(links));
    }

    /** Texts of law and links to other sheets say nothing that answers. */
    private static boolean isProse(Passage.Style style) {
        return switch (style) {
            case PARAGRAPH, ELEMENT, WARNING, GOOD_TO_KNOW, NOTE, REMINDER, DEFINITION, TABLE, TITLE -> true;
            case SERVICE, CONTACT, REFERENCE, LINK, QUESTION -> false;
        };
    }
}
