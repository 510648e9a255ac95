package fr.guichet.command;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.line.Shell;
import fr.guichet.line.Shell.Suggestion;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand at a place of a command line: a command, an option, its value, a procedure, an answer. */
final class ConsoleWords implements Shell.Completer {

    private final KnowledgeBase knowledge;

    ConsoleWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<Suggestion> suggest(List<String> before) {
        List<Suggestion> found = new ArrayList<>(ours(before));
        OptionForm form = waiting(before);
        if (form != null && form.takesFile()) {
            files(found);
        }
        if (form == null && !before.isEmpty() && before.get(0).equals("entretien")) {
            answers(before, found);
        }
        return found;
    }

    @Override
    public boolean areOurs(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> before = words.subList(0, i);
            if (!isOption(word, before)
                    && ours(before).stream().noneMatch(one -> one.word().equals(word))) {
                return false;
            }
        }
        return true;
    }

    /** True for {@code --format}, of which the value follows. */
    private static boolean isOption(String word, List<String> before) {
        Command command = before.isEmpty() ? null : Program.command(before.get(0));
        for (String option : command == null ? new String[0] : command.options()) {
            if (word.equals("--" + OptionForm.of(option).name())) {
                return true;
            }
        }
        return false;
    }

    /** Commands, options, values of a list and procedures: the same words at every desk. */
    private List<Suggestion> ours(List<String> before) {
        if (before.isEmpty()) {
            return commands();
        }
        String name = before.get(0);
        if (name.equals("?") || name.equals(ConsoleCommand.HELP_WORD)) {
            return before.size() == 1 ? commands() : List.of();
        }
        Command command = Program.command(name);
        if (command == null) {
            return List.of();
        }
        OptionForm form = waiting(before);
        if (form != null) {
            return values(form);
        }
        List<Suggestion> found = new ArrayList<>(options(command));
        if (OptionForm.takesProcedures(name)) {
            procedures(found);
        }
        return found;
    }

    /** The option that the next word is the value of; null if there is none. */
    private static OptionForm waiting(List<String> before) {
        Command command = before.isEmpty() ? null : Program.command(before.get(0));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        for (String option : command == null ? new String[0] : command.options()) {
            OptionForm form = OptionForm.of(option);
            if (last.equals("--" + form.name()) && form.wantsWord()) {
                return form;
            }
        }
        return null;
    }

    private static List<Suggestion> commands() {
        List<Suggestion> found = new ArrayList<>();
        for (String command : Help.COMMANDS) {
            found.add(new Suggestion(command, Help.summary(command), true));
        }
        found.add(new Suggestion(ConsoleCommand.HELP_WORD, "l'aide, ou celle d'une commande", true));
        found.add(new Suggestion(ConsoleCommand.LEAVE, "finir", true));
        return found;
    }

    private static List<Suggestion> options(Command command) {
        List<Suggestion> found = new ArrayList<>();
        for (String option : command.options()) {
            OptionForm form = OptionForm.of(option);
            if (form.values().isEmpty()) {
                found.add(new Suggestion("--" + form.name(), form.shown(), true));
            } else {
                for (String value : form.values()) {
                    found.add(new Suggestion("--" + form.name() + "=" + value, "", true));
                }
            }
        }
        found.add(new Suggestion("--help", "l'aide de cette commande", true));
        return found;
    }

    private static List<Suggestion> values(OptionForm form) {
        List<Suggestion> found = new ArrayList<>();
        for (String value : form.values()) {
            found.add(new Suggestion(value, "", true));
        }
        return found;
    }

    private static void files(List<Suggestion> found) {
        String[] files = new File(".").list();
        for (String file : files == null ? new String[0] : files) {
            boolean folder = new File(file).isDirectory();
            found.add(new Suggestion(folder ? file + "/" : file, "", !folder));
        }
    }

    private void procedures(List<Suggestion> found) {
        for (KnowledgeBase.Entry entry : knowledge.entries().values()) {
            found.add(new Suggestion(entry.id(), entry.title(), true));
        }
        for (LifeEvent event : knowledge.events().all()) {
            found.add(new Suggestion(event.id(), event.title() + " (moment de vie)", true));
        }
    }

    /** The answers of a visit's code: of the last procedure that is named, else of the interview. */
    private void answers(List<String> before, List<Suggestion> found) {
        List<Question> questions = knowledge.interview();
        for (String word : before.subList(1, before.size())) {
            Optional<Procedure> procedure = knowledge.procedure(word);
            if (procedure.isPresent()) {
                questions = procedure.get().questions();
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            for (int j = 0; j < question.choices().size(); j++) {
                Question.Choice choice = question.choices().get(j);
                if (choice.listed()) {
                    String code = i + 1 + String.valueOf((char) ('a' + j));
                    found.add(new Suggestion(code, question.text() + " " + choice.label(), true));
                }
            }
        }
    }
}
