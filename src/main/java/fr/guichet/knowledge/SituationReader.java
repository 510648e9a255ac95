package fr.guichet.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads a file of answers (design §8). What is missing is unknown. */
public final class SituationReader {

    private final KnowledgeBase knowledge;
    private final Desk desk;
    private final LocalDate today;

    /**
     * @param desk taken where the file names none
     * @param today taken where the file gives no date
     */
    public SituationReader(KnowledgeBase knowledge, Desk desk, LocalDate today) {
        this.knowledge = knowledge;
        this.desk = desk;
        this.today = today;
    }

    /**
     * @param procedures those that win over the file's; empty to take the file's. A life event opens its procedures.
     * @throws DataException if a question or a choice does not exist, or a value has the wrong form
     * @throws UnknownProcedureException if a procedure does not exist
     */
    public Situation read(Node node, List<String> procedures) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(node, faults);
        List<String> inFile = fields.texts("demarches");
        List<String> named = procedures.isEmpty() ? inFile : procedures;
        Situation situation = Situation.start(desk(fields.fields("poste")), date(fields))
                .forProcedures(knowledge.events().opened(named))
                .withInHand(new LinkedHashSet<>(fields.texts("en_main")))
                .withDone(new LinkedHashSet<>(fields.texts("fait")));
        for (String id : situation.procedures()) {
            knowledge.require(id);
        }
        situation = situation.withAnswers(answers(fields.fields("reponses"), situation.procedures()));
        fields.finish();
        if (!faults.isEmpty()) {
            throw new DataException(faults);
        }
        return knowledge.events().opened(situation, named);
    }

    private Desk desk(Fields fields) {
        if (fields == null) {
            return desk;
        }
        Desk read = new Desk(
                role(fields),
                flag(fields, "aidants_connect", Desk.DEFAULT.aidantsConnect()),
                flag(fields, "en_ligne", Desk.DEFAULT.online()),
                flag(fields, "imprimante", Desk.DEFAULT.printer()),
                department(fields));
        fields.finish();
        return read;
    }

    // What a file of answers holds is the person's: a message names the key and what is expected, never the value.

    private LocalDate date(Fields fields) {
        String text = fields.text("date", null);
        try {
            return text == null ? today : IsoDate.parse(text);
        } catch (DateTimeException e) {
            fields.fault(fields.place("date"), "« date » n'est pas une date", "écrivez-la comme 2026-11-21");
            return today;
        }
    }

    private static Role role(Fields fields) {
        String text = fields.text("role", Desk.DEFAULT.role().code());
        Role role = Coded.find(Role.values(), text);
        if (role == null) {
            fields.fault(
                    fields.place("role"),
                    "« role » n'est pas un rôle",
                    "choisissez parmi : " + Coded.codes(Role.values()));
            return Desk.DEFAULT.role();
        }
        return role;
    }

    private static String department(Fields fields) {
        String text = fields.text("departement", "");
        try {
            return text.isEmpty() ? "" : AnswerParser.department(text);
        } catch (DataException e) {
            fields.fault(fields.place("departement"), "« departement » : " + e.getMessage(), "corrigez-le");
            return "";
        }
    }

    /** A yes or no, in the words of JSON or of YAML. */
    private static boolean flag(Fields fields, String name, boolean otherwise) {
        String text = fields.text(name, otherwise ? "oui" : "non");
        return switch (text) {
            case "true", "oui" -> true;
            case "false", "non" -> false;
            default -> {
                fields.fault(fields.place(name), "« " + name + " » vaut true ou false", "corrigez-le");
                yield otherwise;
            }
        };
    }

    private Answers answers(Fields fields, List<String> procedures) {
        if (fields == null) {
            return Answers.NONE;
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Question question : knowledge.interview()) {
            questions.put(question.id(), question);
        }
        for (String id : procedures) {
            addOwn(questions, knowledge.require(id), procedures.size() == 1);
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Question question = questions.get(name);
            if (question != null) {
                Answer answer = answer(fields, name, question);
                if (answer != null) {
                    answers.put(question.id(), answer);
                }
            } else if (!isElsewhere(name)) {
                String nearest = Nearest.of(name, questions.keySet());
                fields.fault(
                        fields.place(name),
                        "la question « " + name + " » n'existe pas",
                        nearest == null ? "voyez « guichet questions »" : "vouliez-vous dire « " + nearest + " » ?");
            }
        }
        return Answers.of(answers);
    }

    /** In a visit of one procedure its questions may be written without its name. */
    private static void addOwn(Map<String, Question> questions, Procedure procedure, boolean alone) {
        for (Question question : procedure.questions()) {
            questions.put(question.id(), question);
            if (alone) {
                questions.putIfAbsent(question.id().substring(procedure.id().length() + 1), question);
            }
        }
    }

    /** True if {@code name} is a question of a procedure that is not of this visit. */
    private boolean isElsewhere(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && knowledge
                        .procedure(name.substring(0, dot))
                        .flatMap(procedure -> procedure.question(name))
                        .isPresent();
    }

    private static Answer answer(Fields fields, String name, Question question) {
        List<String> values = fields.texts(name);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1 && question.type() != QuestionType.SEVERAL) {
            fields.fault(fields.place(name), "« " + name + " » n'a qu'une réponse", "gardez-en une");
            return null;
        }
        try {
            return AnswerParser.parse(question, values);
        } catch (DataException e) {
            fields.fault(fields.place(name), e.getMessage(), "voyez « guichet questions »");
            return null;
        }
    }

    /** Reads one answer, in the words of files. */
    public static final class AnswerParser {

        private static final int OLDEST_YEAR = 1880;
        private static final int NEWEST_YEAR = 2200;

        private AnswerParser() {}

        /** @throws DataException if a value is not an answer of {@code question} */
        public static Answer parse(Question question, List<String> values) {
            String first = values.get(0);
            if (values.size() == 1 && first.equals(Answer.DONT_KNOW_WORD)) {
                return Answer.Blank.DONT_KNOW;
            }
            return switch (question.type()) {
                case CHOICE -> new Answer.Choice(choice(question, first));
                case SEVERAL -> several(question, values);
                case DATE -> new Answer.Day(day(first));
                case YEAR -> new Answer.Year(year(first));
                case DEPARTMENT -> new Answer.Department(department(first));
            };
        }

        private static Answer several(Question question, List<String> values) {
            for (String value : values) {
                choice(question, value);
            }
            List<String> ordered = new ArrayList<>();
            for (Question.Choice choice : question.choices()) {
                if (values.contains(choice.id())) {
                    ordered.add(choice.id());
                }
            }
            return new Answer.Choices(ordered);
        }

        private static String choice(Question question, String id) {
            if (question.choice(id) == null) {
                List<String> ids =
                        question.choices().stream().map(Question.Choice::id).toList();
                String nearest = Nearest.of(id, ids);
                throw new DataException("« " + question.id() + " » n'a pas ce choix"
                        + (nearest == null
                                ? " ; choix possibles : " + String.join(", ", ids) + ", nsp"
                                : " ; vouliez-vous dire « " + nearest + " » ?"));
            }
            return id;
        }

        private static LocalDate day(String text) {
            try {
                return IsoDate.parse(text);
            } catch (DateTimeException e) {
                throw new DataException("ce n'est pas une date comme 2026-11-21");
            }
        }

        private static int year(String text) {
            Range range = Range.parse(text);
            if (range.low() != range.high() || range.low() < OLDEST_YEAR || range.low() > NEWEST_YEAR) {
                throw new DataException("ce n'est pas une année comme 1962");
            }
            return range.low();
        }

        private static String department(String text) {
            int number = Range.departmentNumber(text);
            boolean exists = number >= 1 && number <= 95 || number >= 971 && number <= 989;
            if (!exists) {
                throw new DataException("ce n'est pas un département comme 35 ou 2A");
            }
            return number < 10 ? "0" + number : text.toUpperCase(java.util.Locale.ROOT);
        }
    }
}
