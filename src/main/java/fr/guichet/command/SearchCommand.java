package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Theme;
import fr.guichet.print.PageText;
import fr.guichet.search.Hit;
import fr.guichet.search.Query;
import fr.guichet.search.Results;
import fr.guichet.search.Scope;
import fr.guichet.search.Searcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** {@code chercher MOTS…}: from a person's own words to procedures, best first. On the cold path: plain loops only. */
final class SearchCommand implements Command {

    private static final int MOST = 1000;

    private static final int WIDTH = 80;

    /** What stands under a title. */
    private static final String UNDER = "   ";

    @Override
    public String[] options() {
        return new String[] {
            "limite=N", "genre=demarche|fiche|tout", "theme=THEME", "format=texte|json|tsv", "lot=FICHIER|-?"
        };
    }

    @Override
    public String help() {
        return """
                Usage : guichet chercher MOTS… [--limite N] [--genre G] [--theme T] [--format F]
                        guichet chercher --lot FICHIER|- [--limite N] [--genre G] [--theme T]

                Trouve les démarches avec les mots de la personne : fautes, accents et anciens noms ne gênent pas.

                Options
                  --limite N        au plus N résultats (10 si absent)
                  --genre G         demarche (écrites pour le guichet), fiche (officielles), tout (si absent)
                  --theme T         un thème seulement : logement, social_sante, argent_impots…
                  --format F        texte (si absent), json, ou tsv :
                                    rang, id, titre, genre, theme, score, verifie_le, extrait
                  --lot FICHIER|-   une recherche par ligne, un objet JSON par ligne

                Exemples
                  guichet chercher "j'ai perdu ma carte d'identité"
                  guichet chercher la sécu --limite 3 --format json
                  guichet chercher -- -18 ans
                  guichet chercher --lot questions.txt > reponses.jsonl

                Codes de sortie : 0 trouvé ; 1 rien trouvé ; 2 commande mal écrite ; 3 une ligne du lot est fausse.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        int limit = options.number("limite", Query.DEFAULT_LIMIT, 1, MOST);
        Scope scope = Coded.find(Scope.values(), options.oneOf("genre", "tout", "demarche", "fiche"));
        Query query = new Query("", limit, scope, themes(options));
        String format = options.oneOf("format", "texte", "json", "tsv");
        if (options.has("lot")) {
            options.none();
            options.onlyJson();
            return batch(options.value("lot", ""), query, session);
        }
        String words = String.join(" ", options.operands());
        if (isEmpty(words)) {
            throw new UsageException("il n'y a rien à chercher → tapez les mots de la personne,"
                    + " comme : guichet chercher \"carte d'identité perdue\"");
        }
        Results results;
        try (Searcher searcher = session.searcher(scope != Scope.PROCEDURES)) {
            results = searcher.search(query.text(words));
        }
        write(results, format, session.out);
        if (results.isEmpty()) {
            if (format.equals("texte")) {
                NothingFound.write(results, session);
            }
            session.messages.say("rien trouvé → essayez d'autres mots, plus simples, ou le nom de l'organisme");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    /** Nothing but spaces, those of French typography included. */
    private static boolean isEmpty(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!Character.isWhitespace(words.charAt(i)) && !Character.isSpaceChar(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Theme> themes(Options options) {
        if (!options.has("theme")) {
            return Set.of();
        }
        Theme theme = Coded.find(Theme.values(), options.value("theme", ""));
        if (theme == null) {
            throw new UsageException("« --theme » ne connaît pas « " + options.value("theme", "")
                    + " » ; choisissez parmi : " + Coded.codes(Theme.values()));
        }
        return Set.of(theme);
    }

    private static int batch(String file, Query query, Session session) throws IOException {
        try (Searcher searcher = session.searcher(query.scope() != Scope.PROCEDURES)) {
            return Batch.run(file, session, (line, json) -> {
                String words = new String(line, StandardCharsets.UTF_8);
                write(searcher.search(query.text(words)), json);
            });
        }
    }

    private static void write(Results results, String format, Output out) throws IOException {
        if (format.equals("json")) {
            try (JsonGenerator json = Json.on(out)) {
                write(results, json);
            }
            out.line("");
        } else if (format.equals("tsv")) {
            writeRows(results.hits(), out);
        } else {
            writeText(results, out);
        }
    }

    private static void writeText(Results results, Output out) throws IOException {
        if (results.suggestion() != null && !results.hits().isEmpty()) {
            out.line("Vouliez-vous dire « " + results.suggestion() + " » ?");
        }
        for (Results.Event event : results.events()) {
            out.line("* " + event.title());
            out.line("   " + event.id() + ", un moment de vie : plusieurs démarches");
            out.print(PageText.indented(event.summary(), UNDER, WIDTH));
        }
        for (Hit hit : results.hits()) {
            out.line(hit.rank() + ". " + hit.title());
            out.line("   " + hit.id()
                    + (hit.theme() == null ? "" : ", " + hit.theme().label()));
            if (!hit.snippet().text().isEmpty()) {
                out.print(PageText.indented(hit.snippet().text(), UNDER, WIDTH));
            }
            if (hit.why() != null) {
                out.print(PageText.indented(hit.why(), UNDER, WIDTH));
            }
        }
    }

    private static void writeRows(List<Hit> hits, Output out) throws IOException {
        for (Hit hit : hits) {
            out.print(Integer.toString(hit.rank())).print("\t");
            out.print(hit.id()).print("\t");
            out.print(cell(hit.title())).print("\t");
            out.print(hit.kind().code()).print("\t");
            out.print(hit.theme() == null ? "" : hit.theme().code()).print("\t");
            out.print(Float.toString(hit.score())).print("\t");
            out.print(hit.checkedOn() == null ? "" : hit.checkedOn().toString()).print("\t");
            out.line(cell(hit.snippet().text()));
        }
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    private static void write(Results results, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("requete", results.text());
        json.writeNumberField("total", results.total());
        json.writeArrayFieldStart("resultats");
        for (Hit hit : results.hits()) {
            write(hit, json);
        }
        json.writeEndArray();
        Json.textOrNull("suggestion", results.suggestion(), json);
        json.writeArrayFieldStart("evenements");
        for (Results.Event event : results.events()) {
            json.writeStartObject();
            json.writeNumberField("rang", event.rank());
            json.writeStringField("id", event.id());
            json.writeStringField("titre", event.title());
            json.writeStringField("extrait", event.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Hit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rang", hit.rank());
        json.writeStringField("id", hit.id());
        json.writeStringField("titre", hit.title());
        json.writeStringField("genre", hit.kind().code());
        Json.textOrNull("theme", hit.theme() == null ? null : hit.theme().code(), json);
        json.writeNumberField("score", hit.score());
        json.writeStringField("extrait", hit.snippet().text());
        Json.textOrNull(
                "verifie_le", hit.checkedOn() == null ? null : hit.checkedOn().toString(), json);
        Json.textOrNull("ancien_nom", hit.ofLetter() ? null : hit.why(), json);
        Json.textOrNull("courrier", hit.ofLetter() ? hit.why() : null, json);
        Json.texts("couvre", hit.covered(), json);
        json.writeEndObject();
    }
}
