package fr.guichet.opendata;

import fr.guichet.knowledge.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services, counters, definitions, texts of law and links, wherever they stand. */
final class EndMatter {

    /** Elements that are one link to another sheet, with what leads to it. */
    private static final Map<String, String> LINKS = Map.of(
            "Fiche", "Fiche",
            "FicheLiee", "Fiche",
            "Dossier", "Dossier",
            "CommentFaireSi", "Comment faire si",
            "RechercheGuidee", "Recherche guidée",
            "QuestionReponse", "");

    private static final Set<String> SERVICES =
            Set.of("ServiceEnLigne", "ServiceEnLigneAnnexe", "ServiceEnLigneAlternatif", "NoticeLiee", "LienWeb");
    private static final Set<String> PAGES = Set.of("PourEnSavoirPlus", "LienExterneCommente", "Partenaire");

    static final Set<String> KNOWN = known();

    private final SheetDraft sheet;
    private final Walk walk;
    private final Heads heads;

    EndMatter(SheetDraft sheet, Walk walk, Heads heads) {
        this.sheet = sheet;
        this.walk = walk;
        this.heads = heads;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(LINKS.keySet());
        known.addAll(SERVICES);
        known.addAll(PAGES);
        known.addAll(Set.of(
                "OuSAdresser",
                "OuSAdresserSupport",
                "RessourceWeb",
                "Reference",
                "Definition",
                "Abreviation",
                "LienInterne",
                "LienIntra",
                "LienExterne",
                "NumeroCerfa",
                "AutreNumero"));
        return Set.copyOf(known);
    }

    /** Returns false if the element is none of these. */
    boolean write(Element element, Scope scope) {
        String name = element.name();
        if (SERVICES.contains(name)) {
            service(element, scope);
        } else if (name.equals("OuSAdresser") || name.equals("OuSAdresserSupport")) {
            counter(element, scope);
        } else if (name.equals("Definition") || name.equals("Abreviation")) {
            definition(element, scope);
        } else if (name.equals("Reference")) {
            page(element, Passage.Style.REFERENCE, scope);
        } else if (PAGES.contains(name)) {
            page(element, Passage.Style.LINK, scope);
        } else if (name.equals("RessourceWeb")) {
            write(Passage.Style.CONTACT, Clean.address(element.attribute("URL")), "", scope);
        } else if (name.equals("LienInterne")) {
            sheetLink(element, scope);
        } else if (name.equals("NumeroCerfa") || name.equals("AutreNumero")) {
            String number = (name.equals("NumeroCerfa") ? "Cerfa n° " : "Formulaire n° ") + element.text();
            write(Passage.Style.SERVICE, number, number, scope);
        } else if (LINKS.containsKey(name)) {
            link(element, scope);
        } else {
            return false;
        }
        return true;
    }

    private void write(Passage.Style style, String text, String plain, Scope scope) {
        walk.line(style, text, plain, scope);
    }

    private void service(Element element, Scope scope) {
        String type = element.attribute("type");
        String title = element.child("Titre") == null ? own(element) : element.textOf("Titre");
        String address = Clean.address(element.attribute("URL"));
        String web = element.child("LienWeb") == null
                ? ""
                : Clean.address(element.child("LienWeb").attribute("URL"));
        String form = element.attribute("numerocerfa");
        String other = element.attribute("autrenumero");
        String id = element.attribute("ID");
        StringBuilder text = new StringBuilder(type);
        join(text, " : ", title);
        join(text, ", ", form.isEmpty() ? "" : "Cerfa n° " + form);
        join(text, ", ", other.isEmpty() ? "" : "formulaire n° " + other);
        join(text, ", ", element.textOf("Source"));
        join(text, " : ", address.isEmpty() ? web : address);
        String plain = text.toString();
        join(text, " ", OfficialIds.is(id) && !id.equals(sheet.id) ? "(voir " + id + ")" : "");
        write(Passage.Style.SERVICE, text.toString(), plain, scope);
        sheet.keys.add(form);
        sheet.keys.add(other);
        if (element.name().equals("ServiceEnLigne")) {
            sheet.keys.add(id);
            sheet.seeAlso(id);
            sheet.services.add(new SheetDraft.Service(
                    id,
                    type,
                    title,
                    address,
                    form,
                    element.text(),
                    !scope.heading().isEmpty(),
                    scope.path()));
        }
        rest(element, Set.of("Titre", "Source"), scope);
    }

    /** The text that stands right in the element. */
    private static String own(Element element) {
        StringBuilder text = new StringBuilder();
        for (Part part : element.parts()) {
            if (part instanceof Text piece) {
                text.append(piece.text());
            }
        }
        return Clean.sentence(text.toString());
    }

    private static void join(StringBuilder text, String separator, String more) {
        if (!more.isEmpty()) {
            text.append(text.length() == 0 ? "" : separator).append(more);
        }
    }

    private void counter(Element element, Scope scope) {
        String type = element.attribute("type");
        String title = element.textOf("Titre");
        String pivot = element.textOf("PivotLocal");
        StringBuilder text = new StringBuilder(title);
        String kind = kind(type);
        join(text, ", ", kind);
        for (Element complement : element.children("Complement")) {
            join(text, ", ", complement.text());
        }
        for (Element source : element.children("Source")) {
            join(text, ", ", source.text());
        }
        for (Element page : element.children("RessourceWeb")) {
            join(text, " : ", Clean.address(page.attribute("URL")));
        }
        write(Passage.Style.CONTACT, text.toString(), title, scope);
        sheet.counters.add(new SheetDraft.Counter(
                element.attribute("ID"),
                type,
                pivot,
                title,
                Phones.first(element),
                !scope.heading().isEmpty(),
                scope.path()));
        rest(element, Set.of("Titre", "Source", "Complement", "RessourceWeb"), scope.styled(Passage.Style.CONTACT));
    }

    private static String kind(String type) {
        if (type.startsWith("Local")) {
            return "guichet près de chez vous";
        }
        return switch (type) {
            case "Centre de contact" -> "par téléphone ou à distance";
            case "National" -> "service national";
            default -> "";
        };
    }

    private void definition(Element element, Scope scope) {
        StringBuilder text = new StringBuilder(element.textOf("Titre"));
        Element meaning = element.child("Texte");
        Set<String> said = new HashSet<>(Set.of("Titre"));
        if (meaning != null
                && meaning.children().stream().allMatch(child -> child.name().equals("Paragraphe"))) {
            Prose prose = Prose.of(meaning, sheet.unknown);
            join(text, " : ", prose.text());
            walk.collect(prose, scope);
            said.add("Texte");
        }
        write(Passage.Style.DEFINITION, text.toString(), text.toString(), scope);
        rest(element, said, scope.styled(Passage.Style.DEFINITION));
    }

    private void page(Element element, Passage.Style style, Scope scope) {
        StringBuilder text = new StringBuilder(element.child("Titre") == null ? own(element) : element.textOf("Titre"));
        for (Element complement : element.children("Complement")) {
            join(text, ", ", complement.text());
        }
        for (Element source : element.children("Source")) {
            join(text, ", ", source.text());
        }
        String plain = text.toString();
        join(text, " : ", Clean.address(element.attribute("URL")));
        write(style, text.toString(), plain, scope);
        rest(element, Set.of("Titre", "Complement", "Source"), scope.styled(style));
    }

    /** A link that stands alone leads to the sheet that answers: reading it is what is to be done. */
    private void sheetLink(Element element, Scope scope) {
        String target = element.attribute("LienPublication");
        String words = element.text();
        String title = heads.title(target);
        String name = !words.isEmpty() ? words : title == null ? "" : title;
        if (!OfficialIds.is(target)) {
            write(scope.style(), words, words, scope);
            return;
        }
        write(Passage.Style.LINK, (name.isEmpty() ? "Fiche" : name) + " (voir " + target + ")", name, scope);
        sheet.seeAlso(target);
        sheet.links.add(new Prose.Link(target, name));
        sheet.actions.add(new SheetDraft.Action(
                name.isEmpty()
                        ? "Lire la fiche officielle " + target + "."
                        : "Lire la fiche officielle « " + name + " » (" + target + ").",
                true,
                scope.path()));
    }

    private void link(Element element, Scope scope) {
        String target = element.attribute("ID");
        String title = element.child("Titre") == null ? own(element) : element.textOf("Titre");
        String lead = LINKS.get(element.name());
        Passage.Style style = lead.isEmpty() ? Passage.Style.QUESTION : Passage.Style.LINK;
        StringBuilder text =
                new StringBuilder(lead.isEmpty() || style == Passage.Style.LINK && lead.equals("Fiche") ? "" : lead);
        join(text, " : ", title);
        join(text, " ", OfficialIds.is(target) ? "(voir " + target + ")" : "");
        write(style, text.toString(), title, scope);
        sheet.seeAlso(target);
        if (OfficialIds.is(target) && !title.isEmpty()) {
            sheet.links.add(new Prose.Link(target, title));
        }
        rest(element, Set.of("Titre"), scope);
    }

    private void rest(Element element, Set<String> said, Scope scope) {
        for (Element child : element.children()) {
            if (!said.contains(child.name())) {
                walk.inside(new Element(element.name(), Map.of(), List.of(child)), scope);
            }
        }
    }
}
