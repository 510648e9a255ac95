package fr.guichet.authoring;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.Mandate;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Said;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Example;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plays the example cases: a situation, and what it must give. */
public final class CaseCheck {

    /** The day of a case that names none. */
    public static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 24);

    private static final String CONTAINS = "_contient";
    private static final String NONE = "aucun";

    private final KnowledgeBase knowledge;
    private final Adviser adviser;
    private final ChecklistBuilder checklists;

    public CaseCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.adviser = new Adviser(knowledge);
        this.checklists = new ChecklistBuilder(knowledge);
    }

    /** What a case gives. */
    record Played(Advice advice, Checklist checklist) {}

    /** @throws DataException if the situation cannot be read */
    Played play(Example example) {
        Situation situation =
                new SituationReader(knowledge, Desk.DEFAULT, ANY_DAY).read(example.situation(), List.of());
        Advice advice = adviser.advise(situation);
        return new Played(advice, checklists.build(situation, advice));
    }

    /** Returns what the case does not give as it should, one French sentence each; empty when all holds. */
    public List<String> check(Example example) {
        try {
            return differences(example, play(example));
        } catch (DataException e) {
            return List.of(e.getMessage());
        }
    }

    static List<String> differences(Example example, Played played) {
        Advice advice = played.advice();
        Checklist checklist = played.checklist();
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<String>> wanted : example.expected().entrySet()) {
            String key = wanted.getKey();
            if (key.endsWith(CONTAINS) || key.endsWith("_sans")) {
                compare(key, wanted.getValue(), texts(key.substring(0, key.indexOf('_')), checklist), differences);
            } else if (key.equals("ouvre")) {
                opens(wanted.getValue(), checklist.procedures(), differences);
            } else {
                compare(key, wanted.getValue(), values(key, advice), differences);
            }
        }
        example.postures().forEach((procedure, posture) -> {
            Posture given = advice.of(procedure).map(found -> found.posture()).orElse(null);
            if (!posture.equals(word(given))) {
                differences.add(procedure + " : " + word(given) + " au lieu de " + posture);
            }
        });
        return differences;
    }

    /** All of them, in this order. */
    private static void opens(List<String> wanted, List<String> given, List<String> differences) {
        if (!wanted.equals(given)) {
            differences.add("ouvre : " + String.join(", ", given) + ", au lieu de : " + String.join(", ", wanted));
        }
    }

    private static void compare(String key, List<String> wanted, List<String> given, List<String> differences) {
        for (String want : wanted) {
            boolean found = key.indexOf('_') < 0
                    ? given.contains(want)
                    : given.stream().anyMatch(text -> lower(text).contains(lower(want)));
            if (found == key.endsWith("_sans")) {
                differences.add(key + " : « " + want + " », mais il y a : " + String.join(" | ", given));
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }

    /** What the advice gives for a key that names one value. */
    private static List<String> values(String key, Advice advice) {
        return switch (key) {
            case "posture" -> List.of(word(advice.posture()));
            case "nettete" -> List.of(advice.isClear() ? "nette" : "legere");
            case "canal" -> List.of(channel(advice));
            case "mandat" -> List.of(mandate(advice.mandate()));
            case "vers" -> advice.to();
            default -> List.of("rien, car cette clé n'existe pas");
        };
    }

    static String channel(Advice advice) {
        Channel channel = advice.procedures().get(0).channel();
        return channel == null ? NONE : channel.by().code();
    }

    static String mandate(Mandate mandate) {
        return mandate == null ? NONE : mandate.type().code();
    }

    static String word(Posture posture) {
        return posture == null ? NONE : posture.code();
    }

    /** The sentences of the sheet that a key speaks of. */
    private static List<String> texts(String part, Checklist checklist) {
        List<String> texts = new ArrayList<>();
        switch (part) {
            case "pieces" -> {
                checklist.pouch().stream().map(Paper::text).forEach(texts::add);
                for (Block block : checklist.blocks()) {
                    block.documents().stream().map(Paper::text).forEach(texts::add);
                }
            }
            case "etapes" -> {
                for (Block block : checklist.blocks()) {
                    block.steps().stream().map(Act::text).forEach(texts::add);
                }
            }
            case "echeances" -> checklist.deadlines().stream().map(Due::whole).forEach(texts::add);
            case "attention" -> checklist.warnings().stream().map(Said::whole).forEach(texts::add);
            default -> texts.add("rien, car cette clé n'existe pas");
        }
        return texts;
    }
}
