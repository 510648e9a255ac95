package fr.guichet.opendata;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet as the tree that {@link fr.guichet.knowledge.KnowledgeReader} reads, with the keys of the YAML. */
final class SheetNode {

    static final String LICENCE = "Licence Ouverte 2.0";
    static final String PUBLISHER =
            "Direction de l'information légale et administrative (Dila), service-public.gouv.fr";

    private static final int MOST_REMARKS = 6;

    private final SheetDraft sheet;
    private final Node.Place place;
    private final LocalDate setDate;

    private SheetNode(SheetDraft sheet, LocalDate setDate) {
        this.sheet = sheet;
        this.setDate = setDate;
        this.place = new Node.Place(sheet.id, 0);
    }

    static Node.Mapping of(SheetDraft sheet, LocalDate setDate, Places places) {
        return new SheetNode(sheet, setDate).node(places);
    }

    private Node.Mapping node(Places places) {
        Ways ways = new Ways(sheet, place, places);
        return new Tree(place)
                .put("id", sheet.id)
                .put("genre", Kind.SHEET.code())
                .put("titre", sheet.title)
                .put("theme", sheet.theme.code())
                .put("resume", sheet.summary)
                .texts("mots", sheet.names)
                .put("source", sheet.id)
                .put("verifie_le", setDate)
                .number("valable_mois", fr.guichet.knowledge.Edition.FRESH_MONTHS)
                .put("fiabilite", Reliability.OLD.code())
                .put("officielle", edition())
                .put("canaux", ways.channels())
                .put("questions", questions())
                .put("pieces", Papers.nodes(sheet, place))
                .put("etapes", ways.steps())
                .put("cout", remarks(sheet.costs))
                .put("pieges", remarks(sheet.warnings))
                .texts("voir_aussi", sheet.seeAlso)
                .put("sources", sources())
                .put("textes", passages())
                .node();
    }

    private Node.Mapping edition() {
        return new Tree(place)
                .put("type", sheet.type)
                .put("modifiee_le", sheet.modifiedOn)
                .put("jeu_du", setDate)
                .put("editeur", PUBLISHER)
                .put("licence", LICENCE)
                .put("adresse", sheet.address)
                .node();
    }

    private List<Node> sources() {
        return List.of(new Tree(place)
                .put("nom", sheet.id)
                .put("date", sheet.modifiedOn)
                .put("fiabilite", Reliability.OLD.code())
                .node());
    }

    private List<Node> questions() {
        List<Node> questions = new ArrayList<>();
        for (QuestionDraft question : sheet.questions.all()) {
            Tree choices = new Tree(place);
            for (Map.Entry<String, String> choice : question.choices.entrySet()) {
                choices.put(choice.getKey(), choice.getValue());
            }
            questions.add(new Tree(place)
                    .put("id", question.id)
                    .put("texte", question.text)
                    .put("pourquoi", question.why)
                    .put("choix", choices.node())
                    .put(sheet.questions.shortened(question.when()))
                    .node());
        }
        return questions;
    }

    private List<Node> remarks(List<SheetDraft.Remark> remarks) {
        List<Node> nodes = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (SheetDraft.Remark remark : remarks) {
            if (said.size() < MOST_REMARKS && said.add(remark.text())) {
                nodes.add(new Tree(place)
                        .put("texte", remark.text())
                        .put(sheet.questions.shortened(remark.when()))
                        .node());
            }
        }
        return nodes;
    }

    private List<Node> passages() {
        List<Node> passages = new ArrayList<>();
        for (SheetDraft.Line line : sheet.lines) {
            passages.add(new Tree(place)
                    .put("style", line.style().code())
                    .number("niveau", line.level())
                    .put("texte", line.text())
                    .put(line.when())
                    .node());
        }
        return passages;
    }
}
