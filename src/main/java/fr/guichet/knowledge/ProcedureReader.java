package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a {@link Procedure} from its tree; every fault is noted, and a procedure is returned all the same. */
final class ProcedureReader {

    private static final Passage.Style[] STYLES = Passage.Style.values();

    private final String id;
    private final Fields fields;
    private final List<Fault> faults;
    private final Set<String> ownQuestions = new HashSet<>();
    private final Provenance inherited;

    private ProcedureReader(String id, Node node, List<Fault> faults) {
        this.id = id;
        this.faults = faults;
        this.fields = new Fields(node, faults);
        this.inherited = Provenance.read(fields, Provenance.NONE);
        for (Node question : fields.list("questions")) {
            ownQuestions.add(new Fields(question, new ArrayList<>()).text("id", ""));
        }
    }

    static Procedure read(String id, Node node, List<Fault> faults) {
        return new ProcedureReader(id, node, faults).read();
    }

    private Procedure read() {
        fields.text("id", id);
        Procedure procedure = new Procedure(
                id,
                fields.coded("genre", Kind.values(), Kind.PROCEDURE),
                fields.required("titre"),
                theme(),
                fields.required("resume"),
                fields.texts("mots"),
                skills(),
                fields.coded("frequence", Frequency.values(), Frequency.ONCE),
                difficulty(),
                fields.flag("express"),
                fields.flag("argent"),
                fields.coded("droit_ouvert", RightStart.values(), RightStart.NONE),
                inherited,
                channels(),
                delegation(),
                questions(),
                documents(),
                steps(),
                deadlines(),
                reminders(),
                silences(),
                notes("cout"),
                notes("identifiants"),
                notes("ensuite_toujours"),
                notes("pieges"),
                notes("prevention"),
                stop(),
                notes("voie_pro"),
                fields.texts("voir_aussi"),
                sources(),
                ExampleReader.read(fields, "exemples", id),
                passages(),
                Discretion.read(fields.fields("discret"), id, ownQuestions, inherited),
                Edition.read(fields.fields("officielle")));
        fields.finish();
        return procedure;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Node node : fields.list("textes")) {
            Fields passage = new Fields(node, faults);
            passages.add(new Passage(
                    passage.coded("style", STYLES, Passage.Style.PARAGRAPH),
                    passage.number("niveau", 1),
                    passage.required("texte"),
                    condition(passage)));
            passage.finish();
        }
        return List.copyOf(passages);
    }

    private Theme theme() {
        fields.required("theme");
        return fields.coded("theme", Theme.values(), Theme.PAPERS);
    }

    /** Looked for only where it is written: most procedures teach no skill. */
    private List<DigitalSkill> skills() {
        return fields.has("competence") ? fields.codedList("competence", DigitalSkill.values()) : List.of();
    }

    private int difficulty() {
        int difficulty = fields.number("difficulte", 2);
        if (difficulty < 1 || difficulty > 3) {
            fields.fault(
                    fields.place("difficulte"), "« difficulte » vaut 1, 2 ou 3", "1 simple, 2 moyenne, 3 complexe");
        }
        return difficulty;
    }

    private Condition condition(Fields of) {
        return Condition.read(of, id, ownQuestions);
    }

    private Provenance provenance(Fields of) {
        return Provenance.read(of, inherited);
    }

    private List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        for (Node node : fields.list("canaux")) {
            Fields channel = new Fields(node, faults);
            channel.required("par");
            Fields presence = channel.fields("presence");
            channels.add(new Channel(
                    channel.coded("par", ChannelKind.values(), ChannelKind.COUNTER),
                    channel.text("service", ""),
                    channel.text("site", ""),
                    channel.codedList("connexion", Login.values()),
                    channel.text("contact", ""),
                    channel.coded("couvre", Coverage.values(), Coverage.ALL),
                    presence == null ? "" : presence.required("motif"),
                    channel.flag("sur_telephone"),
                    channel.text("cerfa", ""),
                    condition(channel),
                    provenance(channel)));
            channel.finish();
        }
        return List.copyOf(channels);
    }

    private Delegation delegation() {
        Fields delegation = fields.fields("delegation");
        if (delegation == null) {
            return Delegation.UNKNOWN;
        }
        List<String> perimeters = delegation.texts("perimetres");
        for (String perimeter : perimeters) {
            if (!Delegation.PERIMETERS.contains(perimeter)) {
                delegation.fault(
                        delegation.place("perimetres"),
                        "le périmètre « " + perimeter + " » n'existe pas",
                        "choisissez parmi : " + String.join(", ", Delegation.PERIMETERS));
            }
        }
        int days = delegation.number("duree_jours", 0);
        if (days != 0 && days != 1 && days != 31 && days != 182 && days != 365) {
            delegation.fault(
                    delegation.place("duree_jours"),
                    "une durée de mandat vaut 1, 31, 182 ou 365 jours",
                    "choisissez l'une d'elles");
        }
        Delegation read = new Delegation(
                delegation.flag("aidants_connect"),
                perimeters,
                delegation.flag("signature_personnelle"),
                delegation.flag("tiers_declare"),
                days,
                delegation.text("note", ""),
                true);
        delegation.finish();
        return read;
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Node node : fields.list("questions")) {
            questions.add(QuestionReader.read(node, id, Group.PROCEDURE, ownQuestions, faults));
        }
        return List.copyOf(questions);
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (Node node : fields.list("pieces")) {
            Fields document = new Fields(node, faults);
            String shared = document.text("piece", "");
            boolean original = document.flag("original");
            DocumentForm form =
                    document.coded("forme", DocumentForm.values(), original ? DocumentForm.ORIGINAL : DocumentForm.ANY);
            documents.add(new Document(
                    shared.isEmpty() ? document.required("id") : document.text("id", shared),
                    document.required("texte"),
                    document.text("aide", ""),
                    condition(document),
                    provenance(document),
                    document.number("age_max_mois", 0),
                    form,
                    document.text("etape", ""),
                    document.flag("pochette")));
            document.finish();
        }
        return List.copyOf(documents);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Node node : fields.list("etapes")) {
            Fields step = new Fields(node, faults);
            steps.add(StepReader.read(step, step.required("id"), condition(step), provenance(step)));
        }
        return List.copyOf(steps);
    }

    private List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        for (Node node : fields.list("echeances")) {
            Fields deadline = new Fields(node, faults);
            String past = deadline.text("passee", "garder");
            if (!past.equals("garder") && !past.equals("retirer")) {
                deadline.fault(deadline.place("passee"), "« passee » vaut garder ou retirer", "écrivez l'un des deux");
            }
            deadlines.add(new Deadline(
                    deadline.text("id", ""),
                    deadline.required("texte"),
                    condition(deadline),
                    provenance(deadline),
                    DeadlineRuleReader.read(deadline, id, ownQuestions),
                    deadline.text("en_mots", ""),
                    deadline.text("etape", ""),
                    past.equals("retirer"),
                    deadline.text("texte_passe", "")));
            deadline.finish();
        }
        return List.copyOf(deadlines);
    }

    private List<Reminder> reminders() {
        List<Reminder> reminders = new ArrayList<>();
        for (Node node : fields.list("relance")) {
            Fields reminder = new Fields(node, faults);
            reminders.add(new Reminder(
                    reminder.number("jours", 30),
                    reminder.required("texte"),
                    condition(reminder),
                    provenance(reminder)));
            reminder.finish();
        }
        return List.copyOf(reminders);
    }

    private List<Silence> silences() {
        List<Silence> silences = new ArrayList<>();
        for (Node node : fields.list("silence")) {
            Fields silence = new Fields(node, faults);
            silences.add(new Silence(
                    silence.number("mois", 0),
                    silence.coded("sens", Silence.Meaning.values(), Silence.Meaning.NOTHING),
                    silence.required("texte"),
                    condition(silence),
                    provenance(silence)));
            silence.finish();
        }
        return List.copyOf(silences);
    }

    private Note stop() {
        List<Note> notes = notes("arret_apres");
        return notes.isEmpty() ? null : notes.get(0);
    }

    private List<Note> notes(String name) {
        List<Note> notes = new ArrayList<>();
        for (Node node : fields.list(name)) {
            if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
                notes.add(new Note("", scalar.text().strip(), Condition.ALWAYS, inherited, ""));
                continue;
            }
            Fields note = new Fields(node, faults);
            notes.add(new Note(
                    note.text("id", ""),
                    note.required("texte"),
                    condition(note),
                    provenance(note),
                    note.text("etape", "")));
            note.finish();
        }
        return List.copyOf(notes);
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Node node : fields.list("sources")) {
            Fields source = new Fields(node, faults);
            sources.add(new Source(
                    source.required("nom"),
                    source.date("date", null),
                    source.coded("fiabilite", Reliability.values(), inherited.reliability())));
            source.finish();
        }
        return List.copyOf(sources);
    }
}
