package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.print.FileTarget;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import fr.guichet.report.Activity;
import fr.guichet.report.Csv;
import fr.guichet.report.Month;
import fr.guichet.report.Register;
import fr.guichet.report.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** {@code bilan}: the month's activity, without anybody in it. */
final class ReportCommand implements Command {

    private static final int WIDTH = 80;
    private static final String FEW = "moins de " + Summary.FEWEST;

    @Override
    public String[] options() {
        return new String[] {"mois=AAAA-MM", "format=texte|csv|json", "masquer", "visites", "sortie=F"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet bilan [--mois AAAA-MM] [--format texte|csv|json] [--masquer] [--sortie F]
                        guichet bilan --visites [--mois AAAA-MM] [--sortie F]

                L'activité du mois, dans les mots de La Coop de la médiation numérique. Elle se remplit seule, à la fin
                de chaque visite. Personne n'y est : ni nom, ni réponse, ni jour, ni heure, ni danger.
                « guichet poste bilan=non » l'arrête ; « guichet poste bilan_public=oui » fait demander, à la fin,
                la tranche d'âge, le genre et le statut, comptés à part des visites.

                Options
                  --mois AAAA-MM    un autre mois que celui-ci
                  --format F        texte (si absent), csv (pour Excel ou LibreOffice) ou json
                  --masquer         cache les nombres plus petits que 5, avant de donner le bilan à d'autres
                  --visites         une ligne par visite, en CSV, à recopier dans La Coop
                  --sortie F        écrit dans le fichier F

                Exemples
                  guichet bilan
                  guichet bilan --mois 2026-10 --format csv --sortie bilan-octobre.csv
                  guichet bilan --masquer

                Codes de sortie : 0 fait ; 1 aucune visite ce mois-là ; 2 commande mal écrite ; 4 le disque a refusé.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        options.none();
        String format = options.oneOf("format", "texte", "csv", "json");
        boolean visits = options.has("visites");
        if (visits && options.has("masquer")) {
            throw new UsageException("« --visites » montre chaque visite → retirez « --masquer »");
        }
        if (visits && options.has("format") && !format.equals("csv")) {
            throw new UsageException("« --visites » écrit du CSV → retirez « --format »");
        }
        Register register = session.register();
        YearMonth asked = month(options, session);
        Month month = register.read(asked);
        if (!month.foreign().isEmpty()) {
            session.messages.say("lignes non comprises dans le bilan de " + asked + ", non comptées : "
                    + month.foreign().size());
        }
        if (month.visits().isEmpty() && month.traits().isEmpty()) {
            session.messages.say("aucune visite comptée en " + asked + others(register)
                    + (session.desk().reporting().kept() ? "" : " ; le poste ne les compte pas (bilan=non)"));
            return ExitCode.NOTHING_FOUND;
        }
        Summary counted = Summary.of(month, session.knowledge());
        Summary summary = options.has("masquer") ? counted.masked() : counted;
        String text = visits
                ? visits(month)
                : switch (format) {
                    case "csv" -> csv(asked, summary);
                    case "json" -> json(asked, summary);
                    default -> PageText.render(page(asked, summary), WIDTH);
                };
        deliver(text, options, session);
        return ExitCode.DONE;
    }

    private static YearMonth month(Options options, Session session) {
        String named = options.value("mois", "");
        try {
            return named.isEmpty() ? YearMonth.from(session.today()) : YearMonth.parse(named);
        } catch (DateTimeException e) {
            throw new UsageException("« --mois » attend un mois comme 2026-11, pas « " + named + " »");
        }
    }

    private static String others(Register register) throws IOException {
        List<String> months = new ArrayList<>();
        register.months().forEach(month -> months.add(month.toString()));
        return months.isEmpty() ? "" : " ; il y en a en : " + String.join(", ", months);
    }

    private static Page page(YearMonth month, Summary summary) {
        String total = summary.visits() == Summary.HIDDEN
                ? FEW + " visites"
                : FrenchCount.of(summary.visits(), "visite", "visites") + ", "
                        + FrenchCount.of(summary.minutes(), "minute", "minutes") + " (en moyenne "
                        + Math.round(summary.minutes() / (double) Math.max(1, summary.visits())) + ")";
        List<Page.Section> sections = new ArrayList<>();
        for (Summary.Rubric rubric : summary.rubrics()) {
            sections.add(new Page.Section(
                    rubric.label(),
                    rubric.counts().stream()
                            .map(count -> new Page.Entry(count.label() + " : " + number(count.number()), List.of()))
                            .toList()));
        }
        return new Page("Le bilan de " + month, List.of(total), sections);
    }

    private static String number(int number) {
        return number == Summary.HIDDEN ? FEW : Integer.toString(number);
    }

    private static String csv(YearMonth month, Summary summary) {
        Csv csv = new Csv().line(List.of("Mois", "Rubrique", "Code", "Libellé", "Nombre"));
        csv.line(List.of(month.toString(), "total", "visites", "Visites", number(summary.visits())));
        csv.line(List.of(month.toString(), "total", "minutes", "Durée totale (min)", number(summary.minutes())));
        for (Summary.Rubric rubric : summary.rubrics()) {
            for (Summary.Count count : rubric.counts()) {
                csv.line(List.of(month.toString(), rubric.code(), count.code(), count.label(), number(count.number())));
            }
        }
        return csv.toString();
    }

    /** The columns of La Coop that a desk can fill without a person. */
    private static String visits(Month month) {
        Csv csv = new Csv()
                .line(List.of(
                        "Mois",
                        "Type de lieu",
                        "Durée (min)",
                        "Thématique",
                        "Thématiques administratives",
                        "Nom de la démarche",
                        "Posture",
                        "Mandat",
                        "Niveau d'autonomie",
                        "Issue",
                        "Réorienté",
                        "Structure de redirection"));
        for (Activity visit : month.visits()) {
            csv.line(List.of(
                    month.month().toString(),
                    visit.place().code(),
                    Integer.toString(visit.minutes()),
                    "aide_aux_demarches_administratives",
                    String.join(", ", visit.themes()),
                    String.join(", ", visit.procedures()),
                    visit.posture(),
                    visit.mandate(),
                    visit.autonomy(),
                    visit.outcome() == null ? "" : visit.outcome().code(),
                    visit.referrals().isEmpty() ? "non" : "oui",
                    String.join(", ", visit.referrals())));
        }
        return csv.toString();
    }

    private static String json(YearMonth month, Summary summary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.on(bytes)) {
            json.writeStartObject();
            json.writeStringField("mois", month.toString());
            number("visites", summary.visits(), json);
            number("minutes", summary.minutes(), json);
            json.writeObjectFieldStart("rubriques");
            for (Summary.Rubric rubric : summary.rubrics()) {
                json.writeArrayFieldStart(rubric.code());
                for (Summary.Count count : rubric.counts()) {
                    json.writeStartObject();
                    json.writeStringField("code", count.code());
                    json.writeStringField("libelle", count.label());
                    number("nombre", count.number(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    /** Null for a count that is hidden. */
    private static void number(String name, int number, JsonGenerator json) throws IOException {
        if (number == Summary.HIDDEN) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }

    private static void deliver(String text, Options options, Session session) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (options.has("sortie")) {
            new FileTarget(Path.of(options.value("sortie", ""))).write(bytes);
        } else if (options.oneOf("format", "texte", "csv", "json").equals("texte") && !options.has("visites")) {
            session.out.print(text);
        } else {
            session.out.bytes().write(bytes);
        }
    }
}
