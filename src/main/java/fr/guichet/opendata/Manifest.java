package fr.guichet.opendata;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** What a set holds: a fingerprint for each sheet, so that the next import can say what changed. */
final class Manifest {

    private Manifest() {}

    static void write(File folder, String archive, Map<String, String> fingerprints) throws IOException {
        try (BufferedWriter out =
                Files.newBufferedWriter(new File(folder, SetFiles.MANIFEST).toPath(), StandardCharsets.UTF_8)) {
            out.write("archive " + archive + "\n");
            for (Map.Entry<String, String> entry : fingerprints.entrySet()) {
                out.write(entry.getKey() + " " + entry.getValue() + "\n");
            }
        }
    }

    /** The fingerprints of a set; empty if there is none or it cannot be read: then everything is new. */
    static Map<String, String> read(File folder) {
        TreeMap<String, String> fingerprints = new TreeMap<>();
        if (folder == null) {
            return fingerprints;
        }
        try (BufferedReader in =
                Files.newBufferedReader(new File(folder, SetFiles.MANIFEST).toPath(), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0 && OfficialIds.is(line.substring(0, space))) {
                    fingerprints.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        } catch (IOException e) {
            fingerprints.clear();
        }
        return fingerprints;
    }
}
