package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The text of official sheets, for measures of search only: no case, no condition, no check of what comes in. */
final class SheetZip {

    private static final String SHEET_FILE = "F\\d+\\.xml";
    private static final Set<String> APART = Set.of(
            "Condition",
            "Reference",
            "Definition",
            "Abreviation",
            "FilDAriane",
            "DossierPere",
            "Theme",
            "SousThemePere",
            "Source",
            "VoirAussi",
            "QuestionReponse",
            "PourEnSavoirPlus",
            "CommentFaireSi",
            "RessourceWeb",
            "PivotLocal",
            "Audience",
            "Canal",
            "SurTitre");
    private static final Set<String> CHAPTERS = Set.of("Chapitre", "SousChapitre", "Cas", "Situation");
    private static final Set<String> CONTENT = Set.of(
            "Introduction",
            "Avertissement",
            "Texte",
            "ListeSituations",
            "OuSAdresser",
            "ServiceEnLigne",
            "Problematiques");

    private final List<SearchDocument.Passage> passages = new ArrayList<>();
    private final List<SearchDocument.Link> links = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private SheetZip() {}

    /** Every F sheet of the zip, in the order of the zip. */
    static List<SearchDocument> read(Path zip) throws IOException {
        List<SearchDocument> sheets = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches(SHEET_FILE)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        sheets.add(new SheetZip().sheet(builder.parse(in).getDocumentElement()));
                    }
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        return sheets;
    }

    private SearchDocument sheet(Element root) {
        for (Element child : children(root)) {
            if (CONTENT.contains(child.getTagName())) {
                walk(child, "");
                flush("");
            }
        }
        return new SearchDocument(
                root.getAttribute("ID"),
                Kind.SHEET,
                first(root, "dc:title"),
                null,
                first(root, "dc:description"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(passages),
                List.copyOf(links));
    }

    private void walk(Element parent, String heading) {
        for (Element child : children(parent)) {
            String name = child.getTagName();
            if (APART.contains(name)) {
                continue;
            }
            if (CHAPTERS.contains(name)) {
                flush(heading);
                String own = first(child, "Titre");
                walk(child, own);
                flush(own);
            } else if (name.equals("Titre")) {
                if (!CHAPTERS.contains(parent.getTagName())) {
                    text.append(plain(child)).append(". ");
                }
            } else if (name.equals("Paragraphe") || name.equals("Cellule")) {
                text.append(plain(child)).append(' ');
                addLinks(child);
            } else {
                walk(child, heading);
            }
        }
    }

    private void addLinks(Element paragraph) {
        var found = paragraph.getElementsByTagName("LienInterne");
        for (int i = 0; i < found.getLength(); i++) {
            Element link = (Element) found.item(i);
            links.add(new SearchDocument.Link(link.getAttribute("LienPublication"), plain(link)));
        }
    }

    private void flush(String heading) {
        String passage = text.toString().strip();
        if (!passage.isEmpty()) {
            passages.add(new SearchDocument.Passage(heading, passage));
        }
        text.setLength(0);
    }

    private static String first(Element parent, String name) {
        for (Element child : children(parent)) {
            if (child.getTagName().equals(name)) {
                return plain(child);
            }
        }
        return "";
    }

    private static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        append(node, plain);
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Node node, StringBuilder plain) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                boolean block = Character.isUpperCase(element.getTagName().charAt(0))
                        && !element.getTagName().startsWith("Lien")
                        && !element.getTagName().startsWith("Mise");
                plain.append(block ? " " : "");
                append(child, plain);
                plain.append(block ? " " : "");
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                plain.append(child.getNodeValue());
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
