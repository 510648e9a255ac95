package fr.guichet.authoring;

import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of the procedures in {@code LISEZMOI.md}: facts, sources, the oldest date, how easily it reads. */
public final class KnowledgeTable {

    /** The file that holds it. */
    public static final String FILE = "LISEZMOI.md";

    /** What to run when it is not current. */
    public static final String COMMAND = "bin/guichet verifier --table";

    private static final String START = "<!-- table : écrite par « " + COMMAND + " » -->";
    private static final String END = "<!-- fin de la table -->";

    private KnowledgeTable() {}

    /** The lines of the table, its head included. */
    public static List<String> lines(KnowledgeFolder folder) {
        List<String> lines = new ArrayList<>();
        lines.add("| démarche | faits | sources | date la plus ancienne | lisibilité |");
        lines.add("|---|---|---|---|---|");
        for (Procedure procedure : folder.procedures().values()) {
            Verifier.Places places = Verifier.places(folder, procedure.id());
            List<Fact> facts = Fact.of(places.tree());
            LocalDate oldest = Stream.concat(
                            facts.stream().map(fact -> fact.provenance().checkedOn()),
                            procedure.sources().stream().map(Source::date))
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            lines.add("| " + procedure.id() + " | " + facts.size() + " | "
                    + procedure.sources().size() + " | " + (oldest == null ? "" : oldest) + " | "
                    + Readability.score(PrintedTexts.of(procedure, places).texts()) + " |");
        }
        return lines;
    }

    /** True if {@code LISEZMOI.md} holds the table as it is now. */
    public static boolean isCurrent(KnowledgeFolder folder) throws IOException {
        String text = Files.readString(folder.root().resolve(FILE), StandardCharsets.UTF_8);
        return text.equals(replaced(text, folder));
    }

    /** Puts the table in {@code LISEZMOI.md}, between its marks, or at the end. */
    public static void write(KnowledgeFolder folder) throws IOException {
        Path file = folder.root().resolve(FILE);
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        Files.writeString(file, replaced(text, folder), StandardCharsets.UTF_8);
    }

    private static String replaced(String text, KnowledgeFolder folder) {
        String table = START + "\n" + String.join("\n", lines(folder)) + "\n" + END;
        int start = text.indexOf(START);
        int end = text.indexOf(END);
        return start < 0 || end < start
                ? text + "\n## Les démarches\n\n" + table + "\n"
                : text.substring(0, start) + table + text.substring(end + END.length());
    }
}
