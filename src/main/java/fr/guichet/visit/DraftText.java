package fr.guichet.visit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a draft holds: ids, and days as a distance from the day it is written. Pure.
 *
 * @param answers by question; a day is {@code j12} (12 days before) or {@code j-3} (3 days after)
 */
record DraftText(List<String> procedures, Map<String, List<String>> answers, List<String> inHand, List<String> done) {

    /** Days further away than this are not kept: no adult's day of birth can pass for one. */
    static final int FARTHEST_DAY = 1_000;

    private static final int MAX_IDS = 500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,120}");
    private static final Pattern DAY = Pattern.compile("j(-?\\d{1,4})");
    private static final String DANGER = "danger";
    private static final String BIRTH = "naissance";
    private static final JsonFactory JSON = new JsonFactory();

    /** @param today the day it is written; a visit that began before midnight may be about the day before */
    static DraftText of(Situation situation, LocalDate today) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        situation.answers().asMap().forEach((question, answer) -> {
            List<String> kept = kept(question, answer, today);
            if (!kept.isEmpty()) {
                answers.put(question, kept);
            }
        });
        return new DraftText(ids(situation.procedures()), answers, ids(situation.inHand()), ids(situation.done()));
    }

    /** The words of {@code answer} that may be written; none when it must not be. */
    private static List<String> kept(String question, Answer answer, LocalDate today) {
        if (question.contains(BIRTH)) {
            return List.of();
        }
        if (answer instanceof Answer.Choice choice) {
            return choice.id().equals(DANGER) ? List.of() : ids(List.of(choice.id()));
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.ids().contains(DANGER) ? List.of() : ids(choices.ids());
        }
        if (answer instanceof Answer.Day day) {
            long before = ChronoUnit.DAYS.between(day.date(), today);
            return Math.abs(before) > FARTHEST_DAY ? List.of() : List.of("j" + before);
        }
        if (answer instanceof Answer.Department department) {
            return List.of(department.code());
        }
        // A year may be a year of birth: none is kept.
        return answer == Answer.Blank.DONT_KNOW ? List.of(Answer.DONT_KNOW_WORD) : List.of();
    }

    /** Returns the day that {@code word} writes, or null. */
    static LocalDate day(String word, LocalDate written) {
        var matcher = DAY.matcher(word);
        return matcher.matches() ? written.minusDays(Integer.parseInt(matcher.group(1))) : null;
    }

    private static List<String> ids(Collection<String> words) {
        return words.stream().filter(word -> ID.matcher(word).matches()).toList();
    }

    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writeAll(json, "demarches", procedures);
            json.writeObjectFieldStart("reponses");
            for (Map.Entry<String, List<String>> answer : answers.entrySet()) {
                writeAll(json, answer.getKey(), answer.getValue());
            }
            json.writeEndObject();
            writeAll(json, "en_main", inHand);
            writeAll(json, "fait", done);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private static void writeAll(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** @throws IOException if {@code text} is not a draft of ours */
    static DraftText read(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            Node.Mapping root = mapping(Node.read(parser, "brouillon"));
            if (parser.nextToken() != null) {
                throw new IOException("something follows the draft");
            }
            Map<String, List<String>> answers = new LinkedHashMap<>();
            for (Map.Entry<String, Node> entry :
                    mapping(root.get("reponses")).entries().entrySet()) {
                answers.put(id(entry.getKey()), words(entry.getValue()));
            }
            return new DraftText(
                    words(root.get("demarches")), answers, words(root.get("en_main")), words(root.get("fait")));
        }
    }

    private static Node.Mapping mapping(Node node) throws IOException {
        if (node instanceof Node.Mapping mapping && mapping.entries().size() <= MAX_IDS) {
            return mapping;
        }
        throw new IOException("not an object, or too many keys");
    }

    private static List<String> words(Node node) throws IOException {
        if (!(node instanceof Node.Sequence sequence) || sequence.items().size() > MAX_IDS) {
            throw new IOException("not a list, or too long");
        }
        List<String> words = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Scalar scalar) || scalar.isNull()) {
                throw new IOException("not a word");
            }
            words.add(id(scalar.text()));
        }
        return words;
    }

    private static String id(String word) throws IOException {
        if (!ID.matcher(word).matches()) {
            throw new IOException("not an id");
        }
        return word;
    }
}
