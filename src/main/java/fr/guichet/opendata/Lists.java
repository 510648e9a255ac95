package fr.guichet.opendata;

import fr.guichet.knowledge.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists and tables of a sheet: their text, and the documents and things to do that they hold. */
final class Lists {

    private static final int LONGEST_ACTION = 240;
    /** A shorter one says too little without its title. */
    private static final int SHORTEST_ACTION = 32;

    private final SheetDraft sheet;
    private final Walk walk;
    /** The sentence that announces the next list, when its elements go on with it. */
    private String announced = "";

    Lists(SheetDraft sheet, Walk walk) {
        this.sheet = sheet;
        this.walk = walk;
    }

    void list(Element list, Scope around) {
        String lead = announced;
        boolean listed = around.isPlain() && !lead.isEmpty() && PaperWords.areListed(lead, texts(list));
        Scope scope = listed ? around.withPapers(true) : around;
        Scope here = scope;
        if (scope.papers()
                && scope.isPlain()
                && PaperWords.isChoice(lead)
                && list.children("Item").size() > 1) {
            oneOf(list, scope);
            here = scope.withPapers(false);
        }
        for (Element item : list.children()) {
            if (item.name().equals("Item")) {
                item(item, walk.guarded(item, here), lead);
            } else {
                walk.inside(new Element("Liste", Map.of(), List.of(item)), here);
            }
        }
        announced = "";
    }

    private static List<String> texts(Element list) {
        List<String> texts = new ArrayList<>();
        for (Element item : list.children("Item")) {
            texts.add(item.text());
        }
        return texts;
    }

    /** One document to choose among several is one box. */
    private void oneOf(Element list, Scope scope) {
        List<String> choices = new ArrayList<>();
        for (Element item : list.children("Item")) {
            choices.add(Wording.open(item.text()));
        }
        paper("Un de ces documents : " + String.join(" ; ", choices), "", scope);
    }

    private void item(Element item, Scope scope, String lead) {
        Element first = firstSentence(item);
        if (first != null) {
            Prose prose = Prose.of(first, sheet.unknown);
            if (scope.papers() && scope.isPlain()) {
                paper(prose.plain(), rest(item, first), scope);
            } else {
                act(lead.isEmpty() ? prose.plain() : lead + " : " + prose.plain(), prose.plain(), scope);
            }
        }
        Scope inner = scope.withPapers(false);
        Passage.Style style = scope.isPlain() ? Passage.Style.ELEMENT : scope.style();
        for (Part part : item.parts()) {
            if (part instanceof Element child && child.name().equals("Paragraphe")) {
                element(child, style, scope);
            } else if (part instanceof Element child && child.name().equals("Liste")) {
                nested(child, inner, style);
            } else if (part instanceof Element child) {
                walk.inside(new Element("Item", Map.of(), List.of(child)), inner);
            } else if (part instanceof Text text && !Clean.sentence(text.text()).isEmpty()) {
                walk.line(style, Clean.sentence(text.text()), Clean.sentence(text.text()), scope);
            }
        }
    }

    private void nested(Element list, Scope scope, Passage.Style style) {
        Scope deeper =
                new Scope(scope.path(), scope.level() + 1, scope.heading(), scope.style(), false, scope.prices());
        for (Element item : list.children()) {
            Scope here = walk.guarded(item, deeper);
            for (Element child : item.children()) {
                if (child.name().equals("Paragraphe")) {
                    element(child, style, here);
                } else if (child.name().equals("Liste")) {
                    nested(child, here, style);
                } else {
                    walk.inside(new Element("Item", Map.of(), List.of(child)), here);
                }
            }
        }
    }

    private void element(Element paragraph, Passage.Style style, Scope scope) {
        Prose prose = Prose.of(paragraph, sheet.unknown);
        walk.line(style, prose.text(), prose.plain(), scope);
        walk.collect(prose, scope);
    }

    private static Element firstSentence(Element item) {
        Element first = item.child("Paragraphe");
        return first == null || first.text().isEmpty() ? null : first;
    }

    /** What stands in an item after its first sentence, on one line. */
    private static String rest(Element item, Element first) {
        List<String> rest = new ArrayList<>();
        for (Element child : item.children()) {
            if (child.equals(first)) {
                continue;
            }
            if (child.name().equals("Liste")) {
                for (Element inner : child.children()) {
                    rest.add(Wording.open(inner.text()));
                }
            } else if (child.name().equals("Paragraphe")) {
                rest.add(Wording.open(child.text()));
            }
        }
        rest.removeIf(String::isEmpty);
        return String.join(" ; ", rest);
    }

    private void paper(String text, String help, Scope scope) {
        String clean = Wording.alone(Wording.open(text));
        if (!clean.isEmpty() && !PaperWords.isAct(clean)) {
            sheet.papers.add(new SheetDraft.Paper(clean, help, scope.path()));
        }
    }

    /** A paragraph of a « Comment faire si » is something to do. */
    void sentence(Prose prose, Scope scope) {
        boolean announces = prose.plain().endsWith(":");
        if (announces) {
            announced = Wording.open(prose.plain());
        } else {
            announced = "";
            act(prose.plain(), prose.plain(), scope);
        }
    }

    private void act(String text, String plain, Scope scope) {
        boolean asked = sheet.type.startsWith("Comment faire si") && scope.level() > 1 && scope.isPlain();
        if (asked && !Wording.isHalf(plain) && !Wording.isNews(plain)) {
            String full = text.length() < SHORTEST_ACTION && !scope.heading().isEmpty()
                    ? scope.heading() + " : " + Wording.small(text)
                    : text;
            String action = full.length() <= LONGEST_ACTION ? full : plain;
            sheet.actions.add(new SheetDraft.Action(Wording.capital(Wording.open(action)) + ".", false, scope.path()));
        }
    }

    /** The documents of a table; one that not every column asks for says whose it is. */
    private void listed(List<Table.Listed> all, Scope scope) {
        Set<String> heads = new HashSet<>();
        Map<String, Set<String>> asking = new HashMap<>();
        for (Table.Listed one : all) {
            heads.add(one.header());
            asking.computeIfAbsent(Slug.plain(one.text()), text -> new HashSet<>())
                    .add(one.header());
        }
        for (Table.Listed one : all) {
            boolean everywhere = asking.get(Slug.plain(one.text())).size() == heads.size();
            String lead = everywhere || one.header().isEmpty() ? "" : one.header() + " : ";
            if (!PaperWords.isAct(one.text())) {
                paper(lead + (lead.isEmpty() ? one.text() : Wording.small(one.text())), "", scope);
            }
        }
    }

    void table(Element table, Scope scope) {
        Element title = table.child("Titre");
        if (title != null) {
            walk.sentence(title, Passage.Style.TITLE, scope);
        }
        boolean papers = scope.papers() || title != null && PaperWords.isHeading(title.text());
        Table read = Table.of(table, sheet.unknown);
        for (Table.Row row : read.rows()) {
            String text = row.text(false);
            walk.line(Passage.Style.TABLE, text, row.text(true), scope);
            for (Prose prose : row.prose()) {
                walk.collect(prose, scope.withoutPrices());
            }
            walk.price(row.text(true), scope);
        }
        if (papers && scope.isPlain()) {
            listed(read.listed(), scope);
        }
        for (Element child : table.children()) {
            if (!child.name().equals("Titre")
                    && !child.name().equals("Rangée")
                    && !child.name().equals("Colonne")) {
                walk.inside(new Element("Tableau", Map.of(), List.of(child)), scope);
            }
        }
    }
}
