package fr.guichet.authoring;

import fr.guichet.advice.RuleReach;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Rule;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Every check of a knowledge folder that needs more than one file, or more than its form. */
public final class Verifier {

    private Verifier() {}

    /**
     * Returns every fault of {@code folder}, those of its reading included, in the order of files and lines; while a file
     * cannot be read at all or has a wrong name, only such files. See {@link Walks} for what only walking through the
     * questions can tell.
     *
     * @param today the day on which contacts must still be sure
     */
    public static List<Fault> check(KnowledgeFolder folder, LocalDate today) {
        List<Fault> unread = new ArrayList<>(folder.unread());
        FileNames.check(folder.root().toFile(), unread);
        if (!unread.isEmpty()) {
            // What the other files say of a file that cannot be read would all be false.
            return sorted(unread);
        }
        List<Fault> faults = new ArrayList<>(folder.faults());
        References references = new References(folder, faults);
        for (Procedure procedure : folder.procedures().values()) {
            Places places = places(folder, procedure.id());
            references.check(procedure, places);
            Structure.check(procedure, places, faults);
            OwnQuestions.check(procedure, places, faults);
            ContactCheck.check(procedure, places, faults);
            if (faults.stream().noneMatch(fault -> fault.place().file().equals(places.file()))) {
                // A misspelt condition leaves a question or a choice without effect: one fault is enough.
                Effects.check(procedure, places, faults);
            }
            PrintedTexts printed = PrintedTexts.of(procedure, places);
            Wording.check(printed, faults);
            Initials.check(printed, folder, faults);
        }
        references.checkRules();
        Wording.check(folder.rules(), faults);
        references.checkInterview();
        for (Letter letter : folder.letters()) {
            references.check(letter);
            LetterCheck.check(letter, faults);
            Wording.check(letter, faults);
        }
        ContactCheck.check(folder, faults);
        PastedQuotes.check(folder, faults);
        LifeEventCheck.check(folder, faults);
        Wording.checkEvents(folder.events(), faults);
        ExerciseCheck.check(folder, today, faults);
        Effects.checkInterview(folder, faults);
        RuleConflicts.check(folder.rules(), faults);
        StaleFacts.contacts(folder, today, faults);
        checkTable(folder, faults);
        checkEdition(folder, faults);
        references.checkIdentities();
        return sorted(faults);
    }

    /** In the order of files and lines; what is wrong twice on a line is said once. */
    static List<Fault> sorted(List<Fault> faults) {
        List<Fault> once = new ArrayList<>(new LinkedHashSet<>(faults));
        once.sort(Comparator.comparing((Fault fault) -> fault.place().file())
                .thenComparing(fault -> fault.place().line()));
        return once;
    }

    /** A folder may have no edition; one that is there must be one, or no pack would ever be newer. */
    private static void checkEdition(KnowledgeFolder folder, List<Fault> faults) {
        File root = folder.root().toFile();
        if (new File(root, ContentEdition.FILE).exists()
                && ContentEdition.of(root).isNone()) {
            faults.add(new Fault(
                    new Node.Place(ContentEdition.FILE, 1),
                    "ce n'est pas une édition",
                    "écrivez un jour comme 2026-11-22, ou 2026-11-22.2"));
        }
    }

    /** No rule that can never fire, no case in which nothing is allowed. */
    private static void checkTable(KnowledgeFolder folder, List<Fault> faults) {
        RuleReach reach = new RuleReach(
                folder.rules(), folder.interview(), folder.procedures().values());
        for (Rule rule : reach.dead()) {
            faults.add(new Fault(
                    rule.place(),
                    "la règle « " + rule.id() + " » ne peut jamais compter",
                    "corrigez son « si », montez-la dans le tableau ou retirez-la"));
        }
        if (!reach.alwaysAllowsSomething()) {
            faults.add(new Fault(
                    new Node.Place("conseil.yaml", 1),
                    "dans certains cas, aucune posture n'est permise",
                    "finissez par une règle sans « si » qui donne accompagner, et n'interdisez jamais accompagner"));
        }
    }

    static Places places(KnowledgeFolder folder, String id) {
        String file = KnowledgeFolder.PROCEDURES + "/" + id + ".yaml";
        return new Places(folder.trees().get(file), file);
    }

    /** Finds where the parts of a procedure stand in its file, for messages. */
    record Places(Node tree, String file) {

        /** Where the entry {@code index} of the list {@code field} stands. */
        Node.Place of(String field, int index) {
            if (tree instanceof Node.Mapping mapping && mapping.get(field) != null) {
                Node list = mapping.get(field);
                if (list instanceof Node.Sequence sequence
                        && index < sequence.items().size()) {
                    return sequence.items().get(index).place();
                }
                return list.place();
            }
            return top();
        }

        Node.Place top() {
            return new Node.Place(file, 1);
        }
    }
}
