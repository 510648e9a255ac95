package fr.guichet.authoring;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.advice.RuleReach;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Paper;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Example;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays every case of {@code cas/} and every example of a procedure, and compares what they give with the last version: a
 * text file beside them, one case a line, that is kept with the rest.
 */
public final class CaseReplay {

    /** What the cases gave in the last version. */
    public static final String FILE = "cas/resultats.txt";

    private static final String IS = " => ";

    private final KnowledgeFolder folder;
    private final Map<String, String> results = new LinkedHashMap<>();
    private final List<Fault> failures = new ArrayList<>();
    private final Set<String> fired = new LinkedHashSet<>();

    private CaseReplay(KnowledgeFolder folder) {
        this.folder = folder;
        CaseCheck check = new CaseCheck(folder.base());
        for (Example example : folder.cases()) {
            play("cas", example, check);
        }
        for (Procedure procedure : folder.procedures().values()) {
            for (Example example : procedure.examples()) {
                play(procedure.id(), example, check);
            }
        }
    }

    public static CaseReplay of(KnowledgeFolder folder) {
        return new CaseReplay(folder);
    }

    private void play(String where, Example example, CaseCheck check) {
        String name = where + " : "
                + (example.name().isEmpty() ? "ligne " + example.place().line() : example.name());
        try {
            CaseCheck.Played played = check.play(example);
            results.put(name, result(played));
            CaseCheck.differences(example, played)
                    .forEach(difference -> failures.add(fault(example, name, difference)));
            played.advice().reasons().forEach(reason -> fired.add(reason.rule()));
            played.advice().procedures().stream()
                    .flatMap(procedure -> procedure.reasons().stream())
                    .map(Reason::rule)
                    .forEach(fired::add);
        } catch (DataException e) {
            for (Fault fault : e.faults()) {
                failures.add(new Fault(fault.place(), "le cas « " + name + " » : " + fault.message(), fault.remedy()));
            }
            if (e.faults().isEmpty()) {
                failures.add(fault(example, name, e.getMessage()));
            }
        }
    }

    private static Fault fault(Example example, String name, String difference) {
        return new Fault(
                example.place(),
                "le cas « " + name + " » : " + difference,
                "corrigez la démarche ou la règle, ou ce que le cas attend");
    }

    /** On one line: what a professional would look at first. */
    private static String result(CaseCheck.Played played) {
        Advice advice = played.advice();
        List<String> parts = new ArrayList<>();
        for (ProcedureAdvice procedure : advice.procedures()) {
            parts.add(procedure.id() + " " + CaseCheck.word(procedure.posture()));
        }
        parts.add(advice.isClear() ? "nette" : "légère");
        parts.add("canal " + CaseCheck.channel(advice));
        parts.add("mandat " + CaseCheck.mandate(advice.mandate()));
        if (!advice.to().isEmpty()) {
            parts.add("vers " + String.join(" ", advice.to()));
        }
        Set<String> papers = new TreeSet<>();
        played.checklist().pouch().stream().map(Paper::id).forEach(papers::add);
        int steps = 0;
        for (Block block : played.checklist().blocks()) {
            block.documents().stream().map(Paper::id).forEach(papers::add);
            steps += block.steps().stream().map(Act::text).toList().size();
        }
        parts.add("pièces " + String.join(" ", papers));
        parts.add(steps + " étapes");
        return String.join(", ", parts);
    }

    /** How many were played. */
    public int count() {
        return results.size();
    }

    /** Those that do not give what they should. */
    public List<Fault> failures() {
        return failures;
    }

    /**
     * Those that give something else than in the last version, those that are new and those that are gone.
     *
     * @throws IOException if the file of the last version cannot be read
     */
    public List<String> changes() throws IOException {
        Map<String, String> before = new LinkedHashMap<>();
        Path file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            return List.of("il n'y a pas encore de version gardée");
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int is = line.indexOf(IS);
            if (is > 0) {
                before.put(line.substring(0, is), line.substring(is + IS.length()));
            }
        }
        List<String> changes = new ArrayList<>();
        results.forEach((name, result) -> {
            String old = before.remove(name);
            if (old == null) {
                changes.add("nouveau : " + name);
            } else if (!old.equals(result)) {
                changes.add("changé : " + name + "\n  avant : " + old + "\n  maintenant : " + result);
            }
        });
        before.keySet().forEach(name -> changes.add("disparu : " + name));
        return changes;
    }

    /** Makes what the cases give now the last version. */
    public void keep() throws IOException {
        StringBuilder text = new StringBuilder("# Ce que donnaient les cas à la dernière version gardée. Écrit par"
                + " « guichet verifier --cas --garder » : ne changez rien à la main.\n");
        results.forEach(
                (name, result) -> text.append(name).append(IS).append(result).append('\n'));
        Files.createDirectories(folder.root().resolve(FILE).getParent());
        Files.writeString(folder.root().resolve(FILE), text, StandardCharsets.UTF_8);
    }

    /** The rules that no case makes fire, each with a way to make it fire. */
    public List<String> uncovered() {
        RuleReach reach = new RuleReach(
                folder.rules(), folder.interview(), folder.procedures().values());
        List<String> lines = new ArrayList<>();
        for (Rule rule : folder.rules()) {
            if (!fired.contains(rule.id())) {
                lines.add(rule.place() + " : " + rule.id() + RulePaths.path(rule, reach));
            }
        }
        return lines;
    }
}
