package fr.guichet.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An element of a sheet, with what stands in it in order.
 *
 * @param name without prefix, but {@code dc:} for Dublin Core
 * @param parts elements and texts; changes while the sheet is read, never after
 */
record Element(String name, Map<String, String> attributes, List<Part> parts) implements Part {

    /** The attribute, cleaned; empty if absent. */
    String attribute(String key) {
        return Clean.of(attributes.get(key)).strip();
    }

    List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    List<Element> children(String childName) {
        List<Element> children = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Element element && element.name.equals(childName)) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name, or null. */
    Element child(String childName) {
        for (Part part : parts) {
            if (part instanceof Element element && element.name.equals(childName)) {
                return element;
            }
        }
        return null;
    }

    /** The whole text of the first child of that name; empty if there is none. */
    String textOf(String childName) {
        Element child = child(childName);
        return child == null ? "" : child.text();
    }

    /** The whole text of this element, as one sentence. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return Clean.sentence(text.toString());
    }

    private void append(StringBuilder text) {
        for (Part part : parts) {
            if (part instanceof Text piece) {
                text.append(piece.text());
            } else if (part instanceof Element element) {
                boolean inline = Inline.is(element.name);
                text.append(inline ? "" : " ");
                element.append(text);
                text.append(inline ? "" : " ");
            }
        }
    }

    boolean hasElements() {
        for (Part part : parts) {
            if (part instanceof Element) {
                return true;
            }
        }
        return false;
    }

    // Two elements that hold the same are not the same place of the sheet.

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
