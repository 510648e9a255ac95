package fr.guichet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes, from the commands themselves, what a shell wants to know: completion for bash and zsh, and the manual page. */
public final class ShellFiles {

    static final String BASH = "bash-completion/completions/guichet";
    static final String ZSH = "zsh/site-functions/_guichet";
    static final String MANUAL = "man/man1/guichet.1";

    private ShellFiles() {}

    /** Called by the build: {@code ShellFiles folder version}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve(BASH), bash());
        write(folder.resolve(ZSH), zsh());
        write(folder.resolve(MANUAL), Manual.page(arguments[1]));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String bash() {
        StringBuilder words = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String name : Help.COMMANDS) {
            words.append("        ").append(name).append(") words='");
            for (OptionForm form : options(name)) {
                words.append("--").append(form.name()).append(' ');
                if (form.takesFile()) {
                    value(name, form, "compgen -f --", values);
                } else if (!form.values().isEmpty()) {
                    value(name, form, "compgen -W '" + String.join(" ", form.values()) + "' --", values);
                }
            }
            words.append("--help' ;;\n");
        }
        return """
                # Complétion de guichet pour bash, faite par la construction du programme. Dans ~/.bashrc : « . » puis ce fichier.
                _guichet() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words='' ids='' folder
                    COMPREPLY=()
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        COMPREPLY=($(compgen -W '%s --help --version' -- "$word"))
                        return
                    fi
                    # bash coupe « --format=json » au signe égal.
                    [ "$word" != = ] || word=''
                    [ "$before" != = ] || before=${COMP_WORDS[COMP_CWORD-2]}
                    case ${COMP_WORDS[1]}$before in
                %s    esac
                    case ${COMP_WORDS[1]} in
                %s    esac
                    case ${COMP_WORDS[1]} in
                        %s)
                            folder=$(command -v -- "${COMP_WORDS[0]}") && folder=$(readlink -f -- "$folder") &&
                                folder=${folder%%/bin/*}/knowledge/demarches &&
                                ids=$(cd -- "$folder" 2>/dev/null && printf '%%s ' *.yaml) && ids=${ids//.yaml/} ;;
                    esac
                    COMPREPLY=($(compgen -W "$words $ids" -- "$word"))
                }
                complete -o default -F _guichet guichet
                """
                .formatted(String.join(" ", Help.COMMANDS), values, words, String.join("|", withProcedures()));
    }

    private static void value(String command, OptionForm form, String made, StringBuilder values) {
        values.append("        ")
                .append(command)
                .append("--")
                .append(form.name())
                .append(") COMPREPLY=($(")
                .append(made)
                .append(" \"$word\")); return ;;\n");
    }

    static String zsh() {
        StringBuilder commands = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (String name : Help.COMMANDS) {
            commands.append("        '")
                    .append(name)
                    .append(':')
                    .append(quoted(Help.summary(name)))
                    .append("'\n");
            cases.append("        ").append(name).append(") _arguments");
            for (OptionForm form : options(name)) {
                cases.append(" '").append(zsh(form)).append('\'');
            }
            cases.append(" '--help[aide]'")
                    .append(OptionForm.takesProcedures(name) ? " '*:démarche:_guichet_ids'" : " '*:mots:'")
                    .append(" ;;\n");
        }
        return """
                #compdef guichet
                # Complétion de guichet pour zsh, faite par la construction du programme. À mettre dans un dossier de $fpath.
                _guichet_ids() {
                    local folder=${$(whence -p guichet):A:h:h}/knowledge/demarches
                    local -a ids=($folder/*.yaml(N:t:r))
                    _values 'démarche' $ids
                }
                _guichet() {
                    local -a commands=(
                %s    )
                    if (( CURRENT == 2 )); then
                        _describe 'commande' commands
                        return
                    fi
                    local name=$words[2]
                    shift words
                    (( CURRENT-- ))
                    case $name in
                %s    esac
                }
                _guichet "$@"
                """
                .formatted(commands, cases);
    }

    private static String zsh(OptionForm form) {
        if (!form.values().isEmpty()) {
            return "--" + form.name() + "=[]:valeur:(" + String.join(" ", form.values()) + ")";
        }
        if (form.form().isEmpty()) {
            return "--" + form.name() + "[]";
        }
        return "--" + form.name() + "=[]:" + (form.takesFile() ? "fichier:_files" : "valeur:");
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''");
    }

    private static List<String> withProcedures() {
        return Help.COMMANDS.stream().filter(OptionForm::takesProcedures).toList();
    }

    static List<OptionForm> options(String command) {
        List<OptionForm> forms = new ArrayList<>();
        for (String option : Program.command(command).options()) {
            forms.add(OptionForm.of(option));
        }
        return forms;
    }
}
