package fr.guichet.directory;

import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.DataException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes in the CSV of the national map, line by line. A wrong line is named and left out; the places of before are replaced
 * at once or not at all.
 */
public final class PlaceImport {

    private static final int MOST_NAMED = 20;

    /**
     * @param kept how many places are in
     * @param wrong how many lines were left out
     * @param named why, for the first of them
     */
    public record Report(int kept, int wrong, List<String> named) {}

    private final List<String> named = new ArrayList<>();
    private int kept;
    private int wrong;

    private PlaceImport() {}

    /**
     * @param csv the file of the map, in UTF-8
     * @param data the folder of what is imported; made if need be
     * @throws DataException if it is not such a file, or no line of it is good
     */
    public static Report run(Path csv, Path data) throws IOException {
        return new PlaceImport().take(csv, data);
    }

    private Report take(Path csv, Path data) throws IOException {
        if (!Files.isRegularFile(csv)) {
            throw new DataException(csv + " : ce fichier n'existe pas → vérifiez le nom, ou la clé USB");
        }
        OwnFolder.make(data);
        Path fresh = Files.createTempFile(data, ".lieux", ".tsv");
        try {
            copy(csv, fresh);
            if (kept == 0) {
                throw new DataException(csv + " : aucun lieu n'est lisible"
                        + (named.isEmpty() ? "" : " (" + named.get(0) + ")")
                        + " → prenez le CSV de la cartographie nationale");
            }
            Files.move(
                    fresh, Directory.file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return new Report(kept, wrong, List.copyOf(named));
    }

    private void copy(Path csv, Path fresh) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        Files.newInputStream(csv),
                        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
                FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                BufferedWriter out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            CsvReader rows = new CsvReader(in);
            List<String> names = names(rows.next(), csv);
            for (CsvReader.Row row = rows.next(); row != null; row = rows.next()) {
                MapPlace place = place(row, names);
                if (place != null) {
                    out.write(place.line());
                    out.write('\n');
                    kept++;
                }
            }
            out.flush();
            channel.force(true);
        }
    }

    private static List<String> names(CsvReader.Row head, Path csv) {
        List<String> names = head == null ? List.of() : head.cells();
        for (String needed : MapPlace.NEEDED) {
            if (!names.contains(needed)) {
                throw new DataException(csv + " : la colonne « " + needed
                        + " » manque → prenez le CSV du standard de médiation numérique");
            }
        }
        return names;
    }

    private MapPlace place(CsvReader.Row row, List<String> names) {
        if (row.isTooLong()) {
            return wrong(row, "trop longue, un guillemet n'est peut-être pas fermé");
        }
        if (row.cells().size() != names.size()) {
            return wrong(row, row.cells().size() + " colonnes au lieu de " + names.size());
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), row.cells().get(i));
        }
        try {
            return MapPlace.of(fields);
        } catch (IllegalArgumentException e) {
            return wrong(row, e.getMessage());
        }
    }

    private MapPlace wrong(CsvReader.Row row, String why) {
        wrong++;
        if (named.size() < MOST_NAMED) {
            named.add("ligne " + row.line() + " : " + why);
        }
        return null;
    }
}
