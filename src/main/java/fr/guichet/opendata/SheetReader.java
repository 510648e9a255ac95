package fr.guichet.opendata;

import fr.guichet.knowledge.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** From the XML of a sheet to a {@link SheetDraft}. */
final class SheetReader {

    private static final Set<String> ROOTS = Set.of("Publication", "ServiceComplementaire");

    /** « 12669*04 »: what is longer is no number, and more than the index takes as one. */
    private static final int LONGEST_KEY = 60;

    private final Heads heads;
    private final Set<String> reservedQuestions;

    /**
     * @param reservedQuestions ids that a question of a sheet may not have
     */
    SheetReader(Heads heads, Set<String> reservedQuestions) {
        this.heads = heads;
        this.reservedQuestions = reservedQuestions;
    }

    /** @throws SheetException if the XML is no sheet, or has no title */
    SheetDraft read(String id, Element root) throws SheetException {
        if (root == null || !ROOTS.contains(root.name())) {
            throw new SheetException("ce n'est pas une fiche de service-public");
        }
        SheetDraft sheet = new SheetDraft(id);
        head(sheet, root);
        sheet.questions = new QuestionBook(reservedQuestions);
        Variables variables = new Variables(sheet.questions);
        new QuestionFinder(sheet.questions, variables).find(root);
        new Walk(sheet, variables, heads).inside(root, Scope.TOP);
        if (sheet.theme == null) {
            sheet.theme = themeOfLinks(sheet);
        }
        sheet.keys.remove("");
        return sheet;
    }

    private static void head(SheetDraft sheet, Element root) throws SheetException {
        Head head = Head.of(root);
        if (head.title().isEmpty()) {
            throw new SheetException("elle n'a pas de titre");
        }
        if (head.title().length() > Head.LONGEST_TITLE) {
            throw new SheetException("son titre est trop long");
        }
        String declared = root.attribute("ID");
        if (!declared.isEmpty() && !declared.equals(sheet.id)) {
            throw new SheetException(
                    "son identifiant (" + Wording.brief(declared, 20) + ") n'est pas celui du fichier");
        }
        sheet.root = root.name();
        sheet.title = head.title();
        sheet.theme = head.theme();
        sheet.modifiedOn = head.modifiedOn();
        String summary = Head.plain(root.textOf("dc:description"));
        sheet.summary = summary.isEmpty() ? head.title() : summary;
        String type = root.textOf("dc:type");
        sheet.type = type.isEmpty() ? root.attribute("type") : type;
        sheet.address = Clean.address(root.attribute("spUrl"));
        for (Element folder : root.children("DossierPere")) {
            for (Element part : folder.children("SousDossier")) {
                for (Element file : part.children("Fiche")) {
                    if (file.attribute("ID").equals(sheet.id)) {
                        sheet.names.add(folder.textOf("Titre") + " : " + file.text());
                    }
                }
            }
        }
        for (String number : new String[] {"NumeroCerfa", "AutreNumero"}) {
            for (Element element : root.children(number)) {
                String key = element.text();
                if (key.length() <= LONGEST_KEY) {
                    sheet.keys.add(key);
                }
            }
        }
    }

    /** The theme of most of the sheets it links to. */
    private Theme themeOfLinks(SheetDraft sheet) {
        Map<Theme, Integer> votes = new EnumMap<>(Theme.class);
        for (String target : sheet.seeAlso) {
            Theme theme = heads.theme(target);
            if (theme != null) {
                votes.merge(theme, 1, Integer::sum);
            }
        }
        Theme best = Theme.PAPERS;
        for (Map.Entry<Theme, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
