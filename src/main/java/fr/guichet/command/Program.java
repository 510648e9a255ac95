package fr.guichet.command;

import fr.guichet.knowledge.Nearest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** From the words of the command line to an exit code. The one place that catches everything. */
final class Program {

    private Program() {}

    /** Returns an {@link ExitCode}; never throws. */
    static int run(String[] arguments, Surroundings around) {
        Session session = new Session(around);
        int code;
        try {
            code = dispatch(arguments, session);
            session.out.flush();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            code = Failures.explain(e, session);
        }
        try {
            session.close();
        } catch (IOException e) {
            code = Failures.explain(e, session);
        }
        return code;
    }

    private static int dispatch(String[] arguments, Session session) throws IOException {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (name.equals("--version")) {
            session.out.line(Help.version());
            return ExitCode.DONE;
        }
        if (name.equals("--help") || name.equals("-h")) {
            return help(arguments, session);
        }
        Command command = command(name);
        if (command == null) {
            throw new UsageException(unknown(name));
        }
        int first = name.isEmpty() || name.startsWith("-") ? 0 : 1;
        List<String> words = Arrays.asList(arguments).subList(first, arguments.length);
        Options options = Options.parse(name, command.options(), words);
        if (options.helpAsked()) {
            session.out.print(command.help());
            return ExitCode.DONE;
        }
        return command.run(options, session);
    }

    private static int help(String[] arguments, Session session) throws IOException {
        Command asked = arguments.length > 1 ? command(arguments[1]) : null;
        session.out.print(asked == null ? Help.GENERAL : asked.help());
        return ExitCode.DONE;
    }

    private static String unknown(String name) {
        if (name.startsWith("-")) {
            return "l'option « " + name + " » n'existe pas → voyez « guichet --help »";
        }
        String nearest = Nearest.of(name, Help.COMMANDS);
        return "la commande « " + name + " » n'existe pas"
                + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?")
                + " → voyez « guichet --help »";
    }

    /** The command of that name, or null. Only the one that is asked for is loaded. */
    static Command command(String name) {
        return switch (name) {
            case "" -> ScreenCommand.isPossible() ? new ScreenCommand() : new InterviewCommand();
            case "--ligne", "entretien" -> new InterviewCommand();
            case "chercher" -> new SearchCommand();
            case "fiche" -> new ProcedureCommand();
            case "questions" -> new QuestionsCommand();
            case "conseil" -> new AdviceCommand();
            case "liste" -> new ListCommand();
            case "identite" -> new IdentityCommand();
            case "depanner" -> new RepairCommand();
            case "importer" -> new ImportCommand();
            case "console" -> new ConsoleCommand();
            case "bilan" -> new ReportCommand();
            case "poste" -> new DeskCommand();
            case "verifier" -> new VerifyCommand();
            case "entrainement" -> new ExerciseCommand();
            case "maj" -> new UpdateCommand();
            case "paquet" -> new PackCommand();
            default -> null;
        };
    }
}
