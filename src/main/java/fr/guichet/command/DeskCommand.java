package fr.guichet.command;

import fr.guichet.authoring.LocalNotes;
import fr.guichet.directory.PlaceImport;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Nearest;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import fr.guichet.report.Reporting;
import fr.guichet.visit.DeskCheck;
import fr.guichet.visit.DeskSettings;
import fr.guichet.visit.DeskWriter;
import fr.guichet.visit.LocalCounter;
import fr.guichet.visit.Office;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code poste}: shows the desk's settings, asks for them, changes one, checks them. */
final class DeskCommand implements Command {

    private static final int WIDTH = 80;
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    @Override
    public String[] options() {
        return new String[] {"regler", "verifier", "lieux=FICHIER"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet poste
                        guichet poste --regler
                        guichet poste CLÉ=VALEUR…
                        guichet poste --verifier
                        guichet poste --lieux FICHIER.csv

                Les réglages de ce poste : qui l'occupe, ce qu'il a, les guichets proches. Rien sur les personnes reçues.
                Sans option : les montre ; la première fois, à un terminal, les demande. Aucun n'est obligatoire.

                Options
                  --regler      pose les questions une par une ; Entrée garde ou passe, « - » efface, « fini » s'arrête
                  --verifier    dit ce qui est faux, trop ancien ou pas encore réglé

                  --lieux F     prend les lieux proches dans le CSV de la cartographie nationale (standard de médiation
                                numérique) ; réglez aussi « commune », ou « position »

                Clés
                  role (conseiller, france_services, travailleur_social, benevole), aidants_connect, en_ligne,
                  imprimante (oui ou non), departement, imprimer (une imprimante, ou « terminal »),
                  effacement, veille (en minutes), historique (oui ou non), cle (la clé publique de qui fait les
                  paquets de « guichet maj »).
                  La feuille : largeur (de 24 à 132 colonnes) ; nom, adresse et telephone du poste, imprimés au bas.
                  Autour : commune, position (latitude, longitude) ; pour un guichet : mairie.nom, mairie.telephone,
                  mairie.horaires, mairie.rdv (oui, non, selon) ; mois.septembre : ce que l'accueil propose ce mois-là.
                  Le bilan : bilan, bilan_public (oui ou non), lieu (lieu_activite, autre, domicile, a_distance).
                  Une valeur vide efface le réglage.

                Notes du poste : des fichiers *.local.yaml à côté de poste.conf (voir knowledge/LISEZMOI.md), ou « n » sur
                une fiche de l'écran. --verifier les contrôle ; aucune mise à jour n'y touche.

                Exemples
                  guichet poste --regler
                  guichet poste departement=35 "mairie.nom=Mairie de Rennes" mairie.telephone=0223621010
                  guichet poste largeur=48 "nom=Espace numérique" "adresse=5 rue du Port, 35000 Rennes"
                  guichet poste mois.septembre=rentree-scolaire,aide-logement
                  guichet poste --verifier
                  guichet poste --lieux /media/cle/mediation-numerique.csv

                Codes de sortie : 0 fait ; 2 commande mal écrite ; 3 un réglage ou le fichier est faux ; 4 le disque a refusé.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        Map<String, Contact> shared = session.knowledge().contacts();
        if (!options.operands().isEmpty()) {
            return set(options.operands(), shared, session);
        }
        if (options.has("lieux")) {
            return places(options.value("lieux", ""), session);
        }
        if (options.has("verifier")) {
            return check(shared, session);
        }
        File file = new File(session.around.configuration(), DeskSettings.FILE);
        if (options.has("regler") || !file.exists() && session.around.terminal().isTyped()) {
            Map<String, String> changes = new DeskDialog(session, DeskCheck.settable(shared)).ask();
            save(changes, session);
            session.messages.say(changes.isEmpty() ? "rien n'a changé" : "réglages enregistrés dans " + file);
        }
        List<Fault> faults = new ArrayList<>();
        DeskSettings settings = DeskSettings.read(session.around.configuration(), faults);
        session.warn(faults);
        session.out.print(PageText.render(page(settings, shared, file), WIDTH));
        return ExitCode.DONE;
    }

    private static int set(List<String> words, Map<String, Contact> shared, Session session) throws IOException {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String word : words) {
            int equal = word.indexOf('=');
            if (equal < 1 || word.indexOf('\n') >= 0 || word.indexOf('\r') >= 0) {
                throw new UsageException("écrivez « clé=valeur » → voyez « guichet poste --help »");
            }
            String key = word.substring(0, equal).strip();
            String value = word.substring(equal + 1).strip();
            checkCounter(key, shared);
            for (Fault fault : DeskWriter.check(key, value)) {
                throw new UsageException(fault.message() + " → " + fault.remedy());
            }
            changes.put(key, value);
        }
        save(changes, session);
        return ExitCode.DONE;
    }

    private static int places(String file, Session session) throws IOException {
        PlaceImport.Report report =
                PlaceImport.run(Path.of(file), session.around.data().toPath());
        report.named().forEach(session.messages::detail);
        int unnamed = report.wrong() - report.named().size();
        if (unnamed > 0) {
            session.messages.detail("… et " + FrenchCount.of(unnamed, "autre ligne", "autres lignes"));
        }
        session.out.line(FrenchCount.of(report.kept(), "lieu", "lieux") + " en place. Lignes écartées : "
                + report.wrong() + ".");
        if (LocalSettings.here(session.desk()).isNowhere()) {
            session.messages.say("le poste ne sait pas où il est → guichet poste commune=Rennes");
        }
        return ExitCode.DONE;
    }

    private static void checkCounter(String key, Map<String, Contact> shared) {
        int dot = key.indexOf('.');
        Map<String, Contact> settable = DeskCheck.settable(shared);
        if (dot > 0 && !key.startsWith("mois.") && !settable.containsKey(key.substring(0, dot))) {
            String nearest = Nearest.of(key.substring(0, dot), settable.keySet());
            throw new UsageException("« " + key.substring(0, dot) + " » n'est pas un guichet à régler"
                    + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?")
                    + " → voyez « guichet poste --verifier »");
        }
    }

    /** A counter that changes was checked today. */
    private static void save(Map<String, String> changes, Session session) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, String> all = new LinkedHashMap<>(changes);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            int dot = change.getKey().indexOf('.');
            if (dot > 0
                    && !change.getKey().startsWith("mois.")
                    && !change.getValue().isEmpty()) {
                all.putIfAbsent(
                        change.getKey().substring(0, dot) + ".verifie_le",
                        session.today().toString());
            }
        }
        DeskWriter.change(session.around.configuration(), all);
    }

    private static int check(Map<String, Contact> shared, Session session) throws IOException {
        List<Fault> faults = new ArrayList<>();
        DeskSettings settings = DeskSettings.read(session.around.configuration(), faults);
        DeskCheck check = DeskCheck.of(settings, shared, session.today());
        List<String> wrong = new ArrayList<>();
        faults.forEach(fault -> wrong.add(fault.toString()));
        wrong.addAll(check.wrong());
        List<Fault> inNotes = new ArrayList<>();
        Path folder = session.around.configuration().toPath();
        LocalNotes notes = LocalNotes.read(folder, inNotes);
        inNotes.addAll(notes.unknown(folder, session.knowledge().entries().keySet(), shared.keySet()));
        inNotes.forEach(fault -> wrong.add(fault.toString()));
        wrong.addAll(DeskCheck.months(settings, session.knowledge().entries().keySet()));
        List<Page.Section> sections = new ArrayList<>();
        add("Faux", wrong, sections);
        add("À vérifier de nouveau", check.old(), sections);
        add("Pas encore réglé (imprimé en pointillés)", check.missing(), sections);
        String lead = wrong.isEmpty() ? "Aucun réglage faux." : "Des réglages sont faux.";
        session.out.print(PageText.render(new Page("Le contrôle du poste", List.of(lead), sections), WIDTH));
        return wrong.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private static List<String> keys(String written) {
        return Arrays.stream(written.split("[ ,]+", -1))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Page page(DeskSettings settings, Map<String, Contact> shared, File file) {
        List<String> desk = List.of(
                "Rôle : " + settings.desk().role().code(),
                "Habilité Aidants Connect : " + yesNo(settings.desk().aidantsConnect()),
                "Réseau : " + yesNo(settings.desk().online()),
                "Imprimante : " + yesNo(settings.desk().printer())
                        + (settings.printer().isEmpty() ? "" : ", " + settings.printer()),
                "Département : " + either(settings.desk().department(), "pas réglé"),
                "Effacement d'une visite laissée : " + FrenchCount.of(settings.wipeMinutes(), "minute", "minutes"),
                "Écran caché : après " + FrenchCount.of(settings.sleepMinutes(), "minute", "minutes"),
                "Historique de la console : " + yesNo(settings.history()));
        List<Page.Section> sections = new ArrayList<>();
        add("Ce poste", desk, sections);
        add("La feuille", sheet(settings), sections);
        add("Autour du poste", around(settings), sections);
        add("Le bilan", report(settings.reporting()), sections);
        List<String> counters = new ArrayList<>();
        settings.counters().forEach((id, counter) -> counters.add(counter(id, counter, shared.get(id))));
        add("Les guichets proches", counters, sections);
        add("Les clés publiques de qui fait les paquets", keys(settings.packKeys()), sections);
        String where = file.exists() ? "Fichier : " + file : "Pas encore de réglages : guichet poste --regler";
        return new Page("Les réglages du poste", List.of(where), sections);
    }

    private static List<String> sheet(DeskSettings settings) {
        return List.of(
                "Largeur : " + settings.width() + " colonnes",
                "Au bas : "
                        + either(settings.office().signature(), "rien (nom, adresse et telephone ne sont pas réglés)"));
    }

    private static List<String> around(DeskSettings settings) {
        Office office = settings.office();
        List<String> lines = new ArrayList<>();
        lines.add("Commune : " + either(office.town(), "pas réglée"));
        if (office.position() != null) {
            lines.add("Position : " + office.position().text());
        }
        settings.months()
                .forEach((month, ids) ->
                        lines.add("À l'accueil en " + MONTHS.get(month - 1) + " : " + String.join(", ", ids)));
        return lines;
    }

    private static List<String> report(Reporting reporting) {
        if (!reporting.kept()) {
            return List.of("Compte anonyme des visites : non");
        }
        return List.of(
                "Compte anonyme des visites : oui",
                "Âge, genre et statut demandés à la fin : " + yesNo(reporting.audience()),
                "Lieu : " + reporting.place().label());
    }

    private static String counter(String id, LocalCounter counter, Contact shared) {
        List<String> parts = new ArrayList<>();
        parts.add(either(counter.name(), shared == null ? id : shared.name()));
        parts.add(counter.phone());
        parts.add(counter.hours());
        parts.add(
                switch (counter.appointment()) {
                    case "oui" -> "sur rendez-vous";
                    case "non" -> "sans rendez-vous";
                    default -> "";
                });
        parts.add(counter.checkedOn() == null ? "" : "vérifié le " + FrenchDate.plain(counter.checkedOn()));
        parts.removeIf(String::isEmpty);
        return id + " : " + String.join(", ", parts);
    }

    private static void add(String title, List<String> lines, List<Page.Section> sections) {
        if (!lines.isEmpty()) {
            sections.add(new Page.Section(
                    title,
                    lines.stream().map(line -> new Page.Entry(line, List.of())).toList()));
        }
    }

    private static String yesNo(boolean value) {
        return value ? "oui" : "non";
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
