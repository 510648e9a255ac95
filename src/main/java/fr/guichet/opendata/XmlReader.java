package fr.guichet.opendata;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from outside, read into a small tree. A document type is refused, so that there is no entity of one's own, inside or
 * outside; depth and counts have a limit.
 */
final class XmlReader {

    static final int MAX_DEPTH = 60;
    /** The largest real sheet has 5,500 elements. */
    static final int MAX_ELEMENTS = 30_000;

    /** Comments cut a text in many. */
    private static final int MAX_TEXTS = 100_000;

    private static final int MAX_ATTRIBUTES = 50;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final XMLInputFactory FACTORY = factory();

    private XmlReader() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external");
        });
        return factory;
    }

    /** @throws SheetException if it is not well formed, or goes beyond a limit */
    static Element read(byte[] xml) throws SheetException {
        return read(Decoder.whole(xml), null);
    }

    /**
     * Reads until the first element of that name is closed.
     *
     * @param start the beginning of the XML, or all of it
     * @return the root with what was read; whole if there is no such element
     */
    static Element readUntil(byte[] start, String last) throws SheetException {
        return read(Decoder.start(start), last);
    }

    private static Element read(String xml, String last) throws SheetException {
        try {
            XMLStreamReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            }
            return new Building(last).read(reader);
        } catch (XMLStreamException e) {
            throw new SheetException("le XML est mal formé" + line(e));
        } catch (RuntimeException e) {
            // The parser of the JDK lets a few of its own escape on damaged input.
            throw new SheetException("le XML est mal formé");
        }
    }

    private static String line(XMLStreamException e) {
        return e.getLocation() == null ? "" : ", ligne " + e.getLocation().getLineNumber();
    }

    /** The elements that are open while reading. */
    private static final class Building {

        private final String last;
        private final Deque<Element> open = new ArrayDeque<>();
        private Element root;
        private int elements;
        private int texts;

        Building(String last) {
            this.last = last;
        }

        Element read(XMLStreamReader reader) throws XMLStreamException, SheetException {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (open.pop().name().equals(last)) {
                        return root;
                    }
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text(reader.getText());
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new SheetException("le XML déclare un type de document ou des entités : refusé");
                }
            }
            return root;
        }

        private void text(String text) throws SheetException {
            if (++texts > MAX_TEXTS) {
                throw new SheetException("plus de " + MAX_TEXTS + " morceaux de texte");
            }
            if (!open.isEmpty()) {
                open.peek().parts().add(new Text(text));
            }
        }

        private void start(XMLStreamReader reader) throws SheetException {
            if (++elements > MAX_ELEMENTS) {
                throw new SheetException("plus de " + MAX_ELEMENTS + " éléments");
            }
            if (open.size() >= MAX_DEPTH) {
                throw new SheetException("plus de " + MAX_DEPTH + " niveaux imbriqués");
            }
            boolean core = DUBLIN_CORE.equals(reader.getNamespaceURI());
            String name = core ? "dc:" + reader.getLocalName() : reader.getLocalName();
            Element element = new Element(name, attributes(reader), new ArrayList<>(4));
            if (open.isEmpty()) {
                root = element;
            } else {
                open.peek().parts().add(element);
            }
            open.push(element);
        }

        private static Map<String, String> attributes(XMLStreamReader reader) throws SheetException {
            int count = reader.getAttributeCount();
            if (count > MAX_ATTRIBUTES) {
                throw new SheetException("plus de " + MAX_ATTRIBUTES + " attributs sur un élément");
            }
            if (count == 0) {
                return Map.of();
            }
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < count; i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            return attributes;
        }
    }
}
