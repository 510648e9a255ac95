package fr.guichet.print;

import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Leaf;
import java.util.List;

/**
 * What leaves the desk at once: the sheet and the papers that go with it, each on a page of its own.
 *
 * @param sheet null for the papers alone
 */
public record Bundle(Checklist sheet, List<Leaf> leaves) {

    public Bundle {
        leaves = List.copyOf(leaves);
    }

    /** Plain text; a form feed starts each page but the first. */
    public String text(Layout layout) {
        StringBuilder text = new StringBuilder(sheet == null ? "" : new TextSheet().render(sheet, layout));
        for (Leaf leaf : leaves) {
            text.append(text.length() == 0 ? "" : LeafText.PAGE).append(LeafText.render(leaf, layout));
        }
        return text.toString();
    }

    /** One HTML page, which a PDF can be made from. */
    public String html(Layout layout) {
        return sheet == null ? LeafHtml.render(leaves, layout) : HtmlSheet.render(sheet, layout, leaves);
    }
}
