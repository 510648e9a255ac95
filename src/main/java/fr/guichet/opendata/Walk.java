package fr.guichet.opendata;

import fr.guichet.knowledge.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second walk through a sheet: every text is written down with the condition of its path. An element that is not known
 * keeps its text and is counted.
 */
final class Walk {

    /** What says where the sheet stands on the site, or is read elsewhere. */
    private static final Set<String> APART = Set.of(
            "SurTitre",
            "Audience",
            "Canal",
            "FilDAriane",
            "Theme",
            "SousThemePere",
            "DossierPere",
            "SousDossierPere",
            "Condition",
            "SiSelectionne",
            "Colonne",
            "PivotLocal",
            "Cible");
    /** What only holds other things. */
    private static final Set<String> HOLDERS = Set.of(
            "Texte",
            "Introduction",
            "ListeSituations",
            "BlocCas",
            "FragmentConditionne",
            "Contenu",
            "ContenuIllustre",
            "Description",
            "Problematiques",
            "Commentaire",
            "Resume",
            "Aide",
            "Question",
            "Choix",
            "VoirAussi",
            "Image",
            "Illustration",
            "Questionnaire");

    private static final Set<String> SENTENCES = Set.of(
            "Paragraphe",
            "TitreAlternatif",
            "IntituleSiSelectionne",
            "TexteDeRemplacement",
            "Legende",
            "Credits",
            "Titre",
            "Source",
            "Complement");
    private static final Set<String> SECTIONS = Set.of(
            "Chapitre", "SousChapitre", "Cas", "Situation", "Branche", "Problematique", "SousDossier", "SousTheme");
    private static final Map<String, Passage.Style> CALLOUTS = Map.of(
            "Attention", Passage.Style.WARNING,
            "Avertissement", Passage.Style.WARNING,
            "ASavoir", Passage.Style.GOOD_TO_KNOW,
            "ANoter", Passage.Style.NOTE,
            "Rappel", Passage.Style.REMINDER);

    /** Every element that this walk understands. */
    static final Set<String> KNOWN = known();

    private static final int LONGEST_WARNING = 250;
    private static final int BRIEF_PRICE = 20;

    private final SheetDraft sheet;
    private final QuestionBook book;
    private final Variables variables;
    private final EndMatter endMatter;
    private final Lists lists;

    Walk(SheetDraft sheet, Variables variables, Heads heads) {
        this.sheet = sheet;
        this.book = sheet.questions;
        this.variables = variables;
        this.endMatter = new EndMatter(sheet, this, heads);
        this.lists = new Lists(sheet, this);
    }

    private static Set<String> known() {
        Set<String> known = new java.util.HashSet<>(APART);
        known.addAll(HOLDERS);
        known.addAll(SENTENCES);
        known.addAll(SECTIONS);
        known.addAll(CALLOUTS.keySet());
        known.addAll(EndMatter.KNOWN);
        known.addAll(Set.of("Liste", "Item", "Tableau", "Rangée", "Cellule"));
        return Set.copyOf(known);
    }

    /** Everything that stands in {@code element}, in order. */
    void inside(Element element, Scope scope) {
        Scope here = scope;
        for (Part part : element.parts()) {
            if (part instanceof Text text) {
                String sentence = Clean.sentence(text.text());
                if (!sentence.isEmpty()) {
                    line(scope.style(), sentence, sentence, scope);
                }
            } else if (part instanceof Element child) {
                here = afterSentence(child, scope, here);
                one(child, here);
            }
        }
    }

    /** A sentence about documents makes documents of the lists and cases that follow it; the next sentence ends that. */
    private Scope afterSentence(Element child, Scope scope, Scope here) {
        return switch (child.name()) {
            case "Paragraphe" -> {
                String text = scope.isPlain() ? child.text() : "";
                boolean announces = PaperWords.announces(text);
                yield scope.withPapers(announces || scope.papers() && !PaperWords.denies(text));
            }
            case "Liste", "BlocCas", "Condition", "Titre", "FragmentConditionne", "Tableau" -> here;
            default -> scope;
        };
    }

    private void one(Element element, Scope scope) {
        String name = element.name();
        Scope here = guarded(element, scope);
        if (APART.contains(name) || name.startsWith("dc:")) {
            return;
        }
        if (SECTIONS.contains(name)) {
            section(element, here);
        } else if (SENTENCES.contains(name)) {
            sentence(element, name.equals("Titre") ? Passage.Style.TITLE : here.style(), here);
        } else if (CALLOUTS.containsKey(name)) {
            callout(element, here.styled(CALLOUTS.get(name)));
        } else if (name.equals("Liste")) {
            lists.list(element, here);
        } else if (name.equals("Tableau")) {
            lists.table(element, here);
        } else if (name.equals("Question") && isAsked(element)) {
            for (Element choice : element.children("Choix")) {
                selected(choice, guarded(choice, here));
            }
        } else if (HOLDERS.contains(name)) {
            inside(element, here);
        } else if (!endMatter.write(element, here)) {
            other(element, here);
        }
    }

    /** What the sheet says once this is chosen: « Oui : Vous avez des enfants ». */
    private void selected(Element choice, Scope scope) {
        String full = choice.textOf("IntituleSiSelectionne");
        if (!full.isEmpty()) {
            String text = choice.textOf("Titre") + " : " + full;
            line(Passage.Style.PARAGRAPH, text, text, scope);
        }
    }

    private boolean isAsked(Element question) {
        Element choice = question.child("Choix");
        return choice != null && book.guardOf(choice) != null;
    }

    /** The scope inside {@code element}: its case, or its condition. */
    Scope guarded(Element element, Scope scope) {
        Guard chosen = book.guardOf(element);
        if (chosen != null) {
            return scope.in(book.within(scope.path(), chosen));
        }
        Element condition = element.child("Condition");
        return condition == null ? scope : scope.in(book.within(scope.path(), variables.of(condition)));
    }

    private void section(Element element, Scope scope) {
        Element title = element.child("Titre");
        Scope here = scope;
        if (title != null) {
            Prose prose = Prose.of(title, sheet.unknown);
            if (!prose.isEmpty()) {
                line(Passage.Style.TITLE, prose.text(), prose.plain(), scope);
                collect(prose, scope);
                here = scope.under(prose.plain());
            }
        }
        if (element.attribute("type").equals("pieces")) {
            here = here.withPapers(true);
        }
        inside(withoutTitle(element, title), here);
    }

    private static Element withoutTitle(Element element, Element title) {
        List<Part> parts = new ArrayList<>(element.parts());
        parts.remove(title);
        return new Element(element.name(), element.attributes(), parts);
    }

    private void callout(Element element, Scope scope) {
        Element title = element.child("Titre");
        String words = title == null ? "" : title.text();
        String standard = scope.style().label();
        if (!words.isEmpty() && !Slug.of(words).equals(Slug.of(standard))) {
            line(scope.style(), words, words, scope);
        }
        Element content = withoutTitle(element, title);
        String text = content.text();
        if (element.name().equals("Attention") && !text.isEmpty() && text.length() <= LONGEST_WARNING) {
            sheet.warnings.add(new SheetDraft.Remark(Wording.capital(text), scope.path()));
        }
        inside(content, scope);
    }

    void sentence(Element element, Passage.Style style, Scope scope) {
        Prose prose = Prose.of(element, sheet.unknown);
        if (prose.isEmpty() && prose.links().isEmpty()) {
            return;
        }
        line(style, prose.text(), prose.plain(), scope);
        collect(prose, scope);
        if (scope.isPlain() && style == Passage.Style.PARAGRAPH) {
            lists.sentence(prose, scope);
        }
    }

    /** What else a sentence gives: links, pages, a price, the duty to come in person. */
    void collect(Prose prose, Scope scope) {
        for (Prose.Link link : prose.links()) {
            sheet.links.add(link);
            sheet.seeAlso(link.target());
        }
        for (Prose.Site site : prose.sites()) {
            line(Passage.Style.LINK, site.words() + " : " + site.address(), "", scope);
        }
        price(prose.plain(), scope);
        sheet.presence |= Wording.asksPresence(prose.plain());
    }

    /** What a sentence or a row of a table says of the price. « Gratuit » alone says too little: « Coût : gratuit ». */
    void price(String text, Scope scope) {
        if (scope.prices() && PriceWords.isPrice(text)) {
            boolean brief = text.length() < BRIEF_PRICE && !scope.heading().isEmpty();
            String full = brief ? scope.heading() + " : " + Wording.small(text) : text;
            sheet.costs.add(new SheetDraft.Remark(full, scope.path()));
        }
    }

    private void other(Element element, Scope scope) {
        if (!Inline.is(element.name())) {
            sheet.unknown.merge(element.name(), 1, Integer::sum);
        }
        if (element.hasElements() && !Inline.is(element.name())) {
            inside(element, scope);
        } else {
            sentence(element, scope.style(), scope);
        }
    }

    void line(Passage.Style style, String text, String plain, Scope scope) {
        if (!text.isEmpty()) {
            sheet.lines.add(new SheetDraft.Line(
                    style, scope.level(), text, plain, scope.heading(), book.shortened(scope.path())));
        }
    }
}
