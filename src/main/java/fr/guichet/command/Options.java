package fr.guichet.command;

import fr.guichet.knowledge.IsoDate;
import fr.guichet.knowledge.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a command line after the command's name, read the GNU way: {@code --option}, {@code --option value},
 * {@code --option=value}, {@code --} before words that start with a dash, {@code -} for the standard input.
 *
 * <p>A command names its options so: {@code gros} (alone), {@code limite=N} (with a value), {@code imprimer[=FILE]} (a value
 * only after the sign), {@code lot=FICHIER|-?} (standard input when no value follows).
 */
final class Options {

    private static final String HELP = "help";

    private final String command;
    private final Map<String, String> values;
    private final List<String> operands;

    private Options(String command, Map<String, String> values, List<String> operands) {
        this.command = command;
        this.values = values;
        this.operands = operands;
    }

    /** @throws UsageException if an option is not among {@code known}, or has no value or one too many */
    static Options parse(String command, String[] known, List<String> words) {
        Map<String, String> values = new HashMap<>();
        List<String> operands = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i++);
            if (word.equals("--")) {
                operands.addAll(words.subList(i, words.size()));
                break;
            }
            if (word.equals("-h")) {
                values.put(HELP, "");
            } else if (word.startsWith("--")) {
                String next = i < words.size() ? words.get(i) : null;
                i += option(command, known, word.substring(2), next, values);
            } else if (word.startsWith("-") && word.length() > 1) {
                throw new UsageException("l'option « " + word + " » n'existe pas" + seeHelp(command));
            } else {
                operands.add(word);
            }
        }
        return new Options(command, values, operands);
    }

    /** Returns how many of the words that follow it took. */
    private static int option(String command, String[] known, String word, String next, Map<String, String> values) {
        int equal = word.indexOf('=');
        String name = equal < 0 ? word : word.substring(0, equal);
        String form = form(command, known, name);
        if (equal >= 0) {
            if (form.isEmpty()) {
                throw new UsageException("l'option « --" + name + " » ne prend pas de valeur" + seeHelp(command));
            }
            values.put(name, word.substring(equal + 1));
            return 0;
        }
        if (form.isEmpty() || form.startsWith("[")) {
            values.put(name, "");
            return 0;
        }
        boolean follows = next != null && !next.startsWith("--");
        if (form.endsWith("?") && !follows) {
            values.put(name, "-");
            return 0;
        }
        if (!follows) {
            throw new UsageException("il manque la valeur de « --" + name + " » : --" + name + form);
        }
        values.put(name, next);
        return 1;
    }

    /** What follows the name of the option {@code name} among the known ones: nothing, {@code =N}, {@code [=FILE]}. */
    private static String form(String command, String[] known, String name) {
        if (name.equals(HELP)) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (String option : known) {
            int end = 0;
            while (end < option.length() && option.charAt(end) != '=' && option.charAt(end) != '[') {
                end++;
            }
            if (option.substring(0, end).equals(name)) {
                return option.substring(end);
            }
            names.add(option.substring(0, end));
        }
        names.add(HELP);
        String nearest = Nearest.of(name, names);
        throw new UsageException("l'option « --" + name + " » n'existe pas"
                + (nearest == null ? "" : " ; vouliez-vous dire « --" + nearest + " » ?") + seeHelp(command));
    }

    private static String seeHelp(String command) {
        return " → voyez « guichet " + command + " --help »";
    }

    boolean helpAsked() {
        return has(HELP);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value, or {@code otherwise} when the option is not there. */
    String value(String name, String otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : value;
    }

    /** The value, which must be one of {@code allowed}; the first of them when the option is not there. */
    String oneOf(String name, String... allowed) {
        String value = value(name, allowed[0]);
        for (String one : allowed) {
            if (one.equals(value)) {
                return one;
            }
        }
        throw new UsageException("« --" + name + " » ne connaît pas « " + value + " » ; choisissez parmi : "
                + String.join(", ", allowed));
    }

    /** A whole number between {@code low} and {@code high}, both included. */
    int number(String name, int otherwise, int low, int high) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        int number = low - 1;
        try {
            number = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        if (number < low || number > high) {
            throw new UsageException(
                    "« --" + name + " » attend un nombre de " + low + " à " + high + ", pas « " + value + " »");
        }
        return number;
    }

    /** A day written {@code 2026-11-21}, or null when the option is not there. */
    LocalDate date(String name) {
        String value = values.get(name);
        try {
            return value == null ? null : IsoDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException("« --" + name + " » attend une date comme 2026-11-21, pas « " + value + " »");
        }
    }

    /** The words that are not options, in order. */
    List<String> operands() {
        return operands;
    }

    /** The only operand; anything else is wrong usage. */
    String only(String what) {
        if (operands.size() != 1) {
            throw new UsageException(
                    (operands.isEmpty() ? "il manque " : "il faut une seule fois ") + what + seeHelp(command));
        }
        return operands.get(0);
    }

    /** A batch speaks JSON only.
     *
     * @throws UsageException if another format was asked for
     */
    void onlyJson() {
        if (!value("format", "json").equals("json")) {
            throw new UsageException("« --lot » écrit du JSON ; retirez « --format »");
        }
    }

    /** @throws UsageException if there is any operand */
    void none() {
        if (!operands.isEmpty()) {
            throw new UsageException("« " + operands.get(0) + " » est de trop" + seeHelp(command));
        }
    }
}
