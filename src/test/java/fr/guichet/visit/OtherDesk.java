package fr.guichet.visit;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Another desk, in a process of its own: it opens a visit, says so, and waits to be ended. */
public final class OtherDesk {

    /** A day at the desk, the same for both. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private OtherDesk() {}

    /** {@code FOLDER visite} writes a draft and waits; {@code FOLDER regarde} says how many drafts it is offered. */
    public static void main(String[] arguments) throws IOException {
        Drafts drafts = new Drafts(Path.of(arguments[0]), Duration.ofHours(2), CLOCK);
        if (arguments[1].equals("regarde")) {
            System.out.println(drafts.takeOver().size());
            return;
        }
        Draft draft = drafts.open();
        Situation situation = Situation.start(Desk.DEFAULT, LocalDate.of(2026, 11, 21))
                .forProcedures(List.of("carte"))
                .answering("carte.motif", new Answer.Choice("volee"))
                .answering("carte.vol_le", new Answer.Day(LocalDate.of(2026, 11, 18)));
        System.out.println(draft.save(Visit.start(situation)).orElse("enregistrée"));
        System.out.println(draft.save(Visit.start(situation)).orElse("enregistrée"));
        System.in.read();
    }

    /** Another process at work on the same drafts; {@code before} is said to the shell first. */
    static Process start(String before, Path state, String what) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        before + "exec \"$@\"",
                        "sh",
                        java,
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherDesk.class.getName(),
                        state.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
