package fr.guichet.knowledge;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The compiled knowledge, read from a folder as it is needed: a look-up by id reads one small file.
 *
 * <p>Not safe for several threads at once.
 */
public final class KnowledgeBase {

    /** What a list of procedures shows of each, without reading it. */
    public record Entry(String id, String title, Theme theme, String summary, boolean express) {}

    /** Reads an official sheet by id; an empty one when no set was imported. */
    @FunctionalInterface
    public interface Sheets {
        Optional<Node> find(String id);

        Sheets NONE = new NoSheets();
    }

    /** A class of its own: the first lambda of a JVM costs more than the look-up. */
    private static final class NoSheets implements Sheets {
        @Override
        public Optional<Node> find(String id) {
            return Optional.empty();
        }
    }

    /** How the name of a compiled file ends; what is in it is a {@link CompiledTree}. */
    public static final String COMPILED = ".arbre";

    private final CompiledFolder files;
    private final Sheets sheets;
    private final LocalKnowledge local;
    private final ContactBook contacts;
    private final Map<String, Procedure> procedures = new HashMap<>();
    private Map<String, Entry> entries;
    private List<Question> interview;
    private List<Rule> rules;
    private Map<Posture, PostureText> postures;
    private List<Letter> letters;
    private LifeEvents events;

    private KnowledgeBase(CompiledFolder files, Sheets sheets, LocalKnowledge local, ContactBook contacts) {
        this.files = files;
        this.sheets = sheets;
        this.local = local;
        this.contacts = contacts;
    }

    private KnowledgeBase(CompiledFolder files, Sheets sheets, LocalKnowledge local) {
        this(files, sheets, local, new ContactBook(files, local, null));
    }

    /** Opens a folder that {@code authoring} compiled; nothing is read yet. */
    public static KnowledgeBase open(File compiled) {
        return new KnowledgeBase(new CompiledFolder(compiled), Sheets.NONE, LocalKnowledge.NONE);
    }

    /** Knowledge that was read already and is in no folder: nothing else can be looked up in it. */
    public static KnowledgeBase of(
            Map<String, Procedure> procedures,
            List<Question> interview,
            List<Rule> rules,
            Map<Posture, PostureText> postures,
            Map<String, Contact> contacts,
            LifeEvents events) {
        CompiledFolder none = new CompiledFolder(new File(""));
        KnowledgeBase knowledge = new KnowledgeBase(
                none, Sheets.NONE, LocalKnowledge.NONE, new ContactBook(none, LocalKnowledge.NONE, contacts));
        knowledge.procedures.putAll(procedures);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Procedure one : procedures.values()) {
            entries.put(one.id(), new Entry(one.id(), one.title(), one.theme(), one.summary(), one.express()));
        }
        knowledge.entries = entries;
        knowledge.interview = interview;
        knowledge.rules = rules;
        knowledge.postures = postures;
        knowledge.events = events;
        return knowledge;
    }

    /** The same knowledge, with the desk's own counters in the place of the blank ones. */
    public KnowledgeBase withLocalContacts(Map<String, Contact> own) {
        return withLocal(local.withContacts(own));
    }

    /** The same knowledge, with what the desk adds to it. */
    public KnowledgeBase withLocal(LocalKnowledge added) {
        return new KnowledgeBase(files, sheets, added);
    }

    /** What the desk adds. */
    public LocalKnowledge local() {
        return local;
    }

    /** The same knowledge, with imported sheets behind the procedures. */
    public KnowledgeBase withSheets(Sheets imported) {
        return new KnowledgeBase(files, imported, local);
    }

    /** The same knowledge, with these procedures in the place of its own. */
    public KnowledgeBase withProcedures(Map<String, Procedure> others) {
        KnowledgeBase knowledge = new KnowledgeBase(files, sheets, local, contacts);
        knowledge.procedures.putAll(procedures);
        knowledge.procedures.putAll(others);
        knowledge.entries = entries;
        knowledge.interview = interview;
        knowledge.rules = rules;
        knowledge.postures = postures;
        knowledge.events = events;
        return knowledge;
    }

    public File folder() {
        return files.folder();
    }

    /** Every procedure written by hand, in alphabetical order of ids. */
    public Map<String, Entry> entries() {
        if (entries == null) {
            List<Fault> faults = new ArrayList<>();
            entries = checked(entries(files.read("catalogue"), faults), faults);
        }
        return entries;
    }

    private static Map<String, Entry> entries(Node catalogue, List<Fault> faults) {
        Map<String, Entry> read = new LinkedHashMap<>();
        for (Node node : new Fields(catalogue, faults).list("demarches")) {
            Fields entry = new Fields(node, faults);
            read.put(
                    entry.required("id"),
                    new Entry(
                            entry.required("id"),
                            entry.required("titre"),
                            entry.coded("theme", Theme.values(), Theme.PAPERS),
                            entry.required("resume"),
                            entry.flag("express")));
        }
        return read;
    }

    public Optional<Procedure> procedure(String id) {
        Procedure known = procedures.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Node> node = procedureNode(id);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        Procedure procedure = checked(KnowledgeReader.procedure(id, node.get(), faults), faults);
        procedures.put(id, procedure);
        return Optional.of(procedure);
    }

    /** @throws UnknownProcedureException if there is none; it names the nearest */
    public Procedure require(String id) {
        Optional<Procedure> procedure = procedure(id);
        if (procedure.isEmpty()) {
            List<String> known = new ArrayList<>(entries().keySet());
            events().all().forEach(event -> known.add(event.id()));
            throw new UnknownProcedureException(id, Nearest.of(id, known));
        }
        return procedure.get();
    }

    /** The tree of a procedure, with the keys of its YAML. */
    public Optional<Node> procedureNode(String id) {
        if (!CompiledFolder.isName(id)) {
            return Optional.empty();
        }
        String name = "demarches/" + id;
        return files.has(name) ? Optional.of(files.read(name)) : sheets.find(id);
    }

    /** The questions of the interview, in the order they are spoken. */
    public List<Question> interview() {
        if (interview == null) {
            List<Fault> faults = new ArrayList<>();
            interview = checked(KnowledgeReader.interview(files.read("entretien"), faults), faults);
        }
        return interview;
    }

    public List<Rule> rules() {
        if (rules == null) {
            List<Fault> faults = new ArrayList<>();
            rules = checked(KnowledgeReader.rules(files.read("conseil"), faults), faults);
        }
        return rules;
    }

    /** What is said with each posture. */
    public Map<Posture, PostureText> postures() {
        if (postures == null) {
            List<Fault> faults = new ArrayList<>();
            postures = checked(KnowledgeReader.postures(files.read("conseil"), faults), faults);
        }
        return postures;
    }

    /** Every contact by id; the desk's own counters replace the blank ones. */
    public Map<String, Contact> contacts() {
        return contacts.all();
    }

    /** One contact, without reading the others; null if there is none of that id. */
    public Contact contact(String id) {
        return contacts.get(id);
    }

    /** True if the folder has letters, which are not read for that. */
    public boolean hasLetters() {
        return files.has("courriers");
    }

    /** The typical letters, in the order of their file, which a knowledge folder may leave out. */
    public List<Letter> letters() {
        if (letters == null) {
            letters = optional("courriers", KnowledgeReader::letters);
        }
        return letters;
    }

    /** True if the folder has life events, which are not read for that. */
    public boolean hasEvents() {
        return files.has(LifeEvents.FILE);
    }

    /** The life events, which a knowledge folder may leave out. */
    public LifeEvents events() {
        if (events == null) {
            events = new LifeEvents(optional(LifeEvents.FILE, KnowledgeReader::events));
        }
        return events;
    }

    /** The fictional people to practise with, in the order of their file, which a knowledge folder may leave out. */
    public List<Exercise> exercises() {
        return optional("entrainement", KnowledgeReader::exercises);
    }

    private <T> List<T> optional(String name, BiFunction<Node, List<Fault>, List<T>> reader) {
        List<Fault> faults = new ArrayList<>();
        Optional<Node> tree = tree(name);
        return tree.isEmpty() ? List.of() : checked(reader.apply(tree.get(), faults), faults);
    }

    /** The tree of another compiled file, for a room that reads it itself ({@code franceconnect}); empty if there is none. */
    public Optional<Node> tree(String name) {
        return files.has(name) ? Optional.of(files.read(name)) : Optional.empty();
    }

    /**
     * The questions of a visit: those of the interview, then those of each procedure. A visit of express procedures alone
     * has no question of the interview; unknown procedures are passed over.
     */
    public List<Question> questions(List<String> ids) {
        List<Question> own = new ArrayList<>();
        boolean interviewed = ids.isEmpty();
        for (String id : ids) {
            Optional<Procedure> procedure = procedure(id);
            if (procedure.isPresent()) {
                own.addAll(procedure.get().questions());
                interviewed |= !procedure.get().express();
            }
        }
        List<Question> all = new ArrayList<>(interviewed ? interview() : List.of());
        all.addAll(own);
        return all;
    }

    /** The same visit with only the answers that count (see {@link Relevance}). */
    public Situation relevant(Situation situation) {
        return Relevance.relevant(situation, questions(situation.procedures()));
    }

    static <T> T checked(T value, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DataException(faults);
        }
        return value;
    }
}
