package fr.guichet.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A few sheets made for tests, in our own sentences, with every construct of the real ones: see {@code
 * src/test/resources/fiches-officielles}.
 */
final class SmallZip {

    private static final Path FOLDER =
            Path.of(System.getProperty("guichet.basedir", "."), "src/test/resources/fiches-officielles");

    private SmallZip() {}

    /** The bytes of each file, by name; may be changed. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(FOLDER, "*.xml")) {
            for (Path file : folder) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** A sheet with nothing but a title and this text. */
    static byte[] sheet(String id, String text) {
        return ("<Publication xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ID=\"" + id + "\"><dc:title>Fiche " + id
                        + "</dc:title><dc:date>modified 2020-06-01</dc:date><Texte>" + text + "</Texte></Publication>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Path write(Path zip) throws IOException {
        return write(zip, files());
    }

    static Path write(Path zip, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            write(out, files);
        }
        return zip;
    }

    static void write(OutputStream out, Map<String, byte[]> files) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
