package fr.guichet.command;

import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.UnknownProcedureException;
import fr.guichet.print.PrintException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/**
 * From a failure to one French line and an exit code. What went wrong inside is named by its type alone: a message could
 * repeat what a person said.
 */
final class Failures {

    private static final String DEBUG = "GUICHET_DEBUG";

    private Failures() {}

    /** Says the failure to the messages, after what was already written. */
    static int explain(Throwable failure, Session session) {
        if (session.around.variable(DEBUG).equals("1")) {
            session.messages.trace(failure);
        }
        if (!(failure instanceof OutputException)) {
            try {
                session.out.flush();
            } catch (IOException e) {
                // The first failure is the one to tell.
            }
        }
        return code(failure, session.messages);
    }

    private static int code(Throwable failure, Messages messages) {
        if (failure instanceof OutputException output) {
            if (output.readerLeft()) {
                return ExitCode.DONE;
            }
            messages.say("la sortie ne peut pas être écrite" + reason(output.getCause()) + " → vérifiez le disque");
            return ExitCode.MACHINE;
        }
        if (failure instanceof UsageException) {
            messages.say(failure.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof InvalidPathException) {
            messages.say("ce nom de fichier n'est pas possible ici → choisissez-en un plus simple, sans accent");
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof UnknownProcedureException) {
            messages.say(failure.getMessage() + " → trouvez son identifiant avec « guichet chercher »");
            return ExitCode.NOTHING_FOUND;
        }
        if (failure instanceof DataException data) {
            sayFaults(data, messages);
            return ExitCode.WRONG_DATA;
        }
        if (failure instanceof PrintException) {
            messages.say(failure.getMessage());
            return ExitCode.MACHINE;
        }
        if (failure instanceof IOException machine) {
            messages.say(machine(machine));
            return ExitCode.MACHINE;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return code(unchecked.getCause(), messages);
        }
        if (failure instanceof OutOfMemoryError) {
            messages.say("la mémoire ne suffit pas → vérifiez le fichier donné, ou fermez d'autres programmes");
            return ExitCode.MACHINE;
        }
        messages.say("erreur interne (" + failure.getClass().getSimpleName()
                + ") → recommencez ; si cela revient, notez la commande et signalez-la");
        return ExitCode.MACHINE;
    }

    private static void sayFaults(DataException data, Messages messages) {
        if (data.faults().isEmpty()) {
            messages.say(data.getMessage());
        }
        for (Fault fault : data.faults()) {
            messages.say(fault.toString());
        }
    }

    private static String machine(IOException failure) {
        String file = failure instanceof FileSystemException system && system.getFile() != null
                ? system.getFile() + " : "
                : "";
        return file + "lecture ou écriture impossible" + reason(failure) + " → vérifiez le disque et les droits";
    }

    /** Why, in French, when the system's word for it is known. */
    private static String reason(Throwable failure) {
        String message = failure == null || failure.getMessage() == null ? "" : failure.getMessage();
        if (failure instanceof NoSuchFileException || message.contains("No such file")) {
            return " (ce fichier ou ce dossier n'existe pas)";
        }
        if (failure instanceof AccessDeniedException || message.contains("Permission denied")) {
            return " (accès refusé)";
        }
        if (message.contains("No space left") || message.contains("Aucun espace")) {
            return " (le disque est plein)";
        }
        if (message.contains("Read-only") || message.contains("lecture seule")) {
            return " (le disque est en lecture seule)";
        }
        if (failure instanceof FileNotFoundException) {
            return " (fichier introuvable ou interdit)";
        }
        return failure == null ? "" : reason(failure.getCause());
    }
}
