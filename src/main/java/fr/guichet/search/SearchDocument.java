package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import java.time.LocalDate;
import java.util.List;

/**
 * What the index needs to know of a procedure or of an official sheet. Texts are plain: no mark-up, no control character.
 *
 * @param kind null for a life event, which is found beside procedures and sheets and is neither
 * @param theme null if unknown
 * @param checkedOn the date of the information; null if unknown
 * @param names what people call it, other titles, the name it has in its folder
 * @param keys what names it exactly: its id, numbers of forms ({@code 15695*03} or {@code 15695}), ids of forms and services
 * @param covers ids of the official sheets it stands for
 * @param passages the whole text, in the order of reading
 * @param links to other documents, with the words of the link
 */
public record SearchDocument(
        String id,
        Kind kind,
        String title,
        Theme theme,
        String summary,
        LocalDate checkedOn,
        List<String> names,
        List<String> keys,
        List<String> covers,
        List<Passage> passages,
        List<Link> links) {

    /**
     * A chapter, a case, an item of a list: what may be shown alone.
     *
     * @param heading may be empty
     */
    public record Passage(String heading, String text) {}

    /** @param target the id of another document */
    public record Link(String target, String text) {}
}
