package fr.guichet.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a paragraph.
 *
 * @param text to be read: each link is followed by the id of its sheet
 * @param plain without these ids
 * @param links to other sheets, in order
 * @param sites pages elsewhere, with the words that lead there
 */
record Prose(String text, String plain, List<Link> links, List<Site> sites) {

    /**
     * @param target an official id
     */
    record Link(String target, String words) {}

    /**
     * @param address without scheme
     */
    record Site(String address, String words) {}

    /**
     * Reads {@code element} with all that stands in it.
     *
     * @param unknown counts what is inside and not known
     */
    static Prose of(Element element, Map<String, Integer> unknown) {
        Writer writer = new Writer(unknown);
        writer.add(element);
        String plain = Clean.sentence(writer.plain.toString());
        return new Prose(
                writer.links.isEmpty() ? plain : Clean.sentence(writer.text.toString()),
                plain,
                List.copyOf(writer.links),
                List.copyOf(writer.sites));
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    private static final class Writer {

        private final Map<String, Integer> unknown;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();

        Writer(Map<String, Integer> unknown) {
            this.unknown = unknown;
        }

        void add(Element element) {
            for (Part part : element.parts()) {
                if (part instanceof Text piece) {
                    text.append(piece.text());
                    plain.append(piece.text());
                } else if (part instanceof Element child) {
                    addElement(child);
                }
            }
        }

        private void addElement(Element child) {
            boolean inline = Inline.is(child.name());
            if (!inline) {
                space();
                if (child.name().equals("Item")) {
                    comma();
                }
                if (!Walk.KNOWN.contains(child.name())) {
                    unknown.merge(child.name(), 1, Integer::sum);
                }
            }
            add(child);
            switch (child.name()) {
                case "LienInterne" -> link(child);
                case "LienExterne" -> {
                    String address = Clean.address(child.attribute("URL"));
                    if (!address.isEmpty()) {
                        sites.add(new Site(address, child.text()));
                    }
                }
                default -> {
                    if (!inline) {
                        space();
                    }
                }
            }
        }

        /** Elements of a list in one line stand apart from each other. */
        private void comma() {
            String before = plain.toString().stripTrailing();
            if (!before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
                plain.setLength(before.length());
                plain.append(", ");
                text.setLength(text.toString().stripTrailing().length());
                text.append(", ");
            }
        }

        private void space() {
            text.append(' ');
            plain.append(' ');
        }

        /** An abbreviation points to its meaning, which stands at the end of the same sheet. */
        private void link(Element link) {
            String target = link.attribute("LienPublication");
            String type = link.attribute("type");
            if (OfficialIds.is(target) && !type.equals("Sigle") && !type.equals("Acronyme")) {
                links.add(new Link(target, link.text()));
                text.append(link.text().isEmpty() ? "(" : " (")
                        .append("voir ")
                        .append(target)
                        .append(')');
            }
        }
    }
}
