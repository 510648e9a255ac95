package fr.guichet.pack;

import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a knowledge folder go into a pack, and how much of them. */
final class PackFiles {

    static final int MOST = 2_000;
    /** The longest file of the shipped knowledge has 60 kB. */
    static final int LONGEST = 2 << 20;

    private static final String GUIDE = "LISEZMOI.md";
    private static final Pattern NAME = Pattern.compile(
            "[a-z][a-z0-9-]{0,60}\\.(yaml|txt)|[a-z][a-z0-9-]{0,60}/[a-z0-9][a-z0-9-]{0,80}\\.(yaml|txt)");
    private static final String LOCAL = ".local.yaml";
    private static final String BESIDE = " : ce fichier n'est pas un fichier de connaissances → rangez-le ailleurs";

    private PackFiles() {}

    /** True for a name that stands under the folder and that the program reads, or may read one day. */
    static boolean isKnown(String name) {
        return name.equals(GUIDE) || NAME.matcher(name).matches();
    }

    /**
     * The files of a folder by name, in order. The desk's own notes, and what starts with a dot, stay at home.
     *
     * @throws DataException if something there cannot go into a pack
     */
    static SortedMap<String, byte[]> read(Path named) throws IOException {
        // The folder itself may be reached by a link; nothing in it may.
        Path folder = named.toRealPath();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean hidden = file.getFileName().toString().startsWith(".") && !file.equals(folder);
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                        && !name.endsWith(LOCAL)
                        && !hidden
                        && !name.startsWith(".")) {
                    files.put(name, content(file, name));
                }
            }
        }
        if (files.size() > MOST) {
            throw new DataException(folder + " : plus de " + MOST + " fichiers → vérifiez le dossier");
        }
        return files;
    }

    private static byte[] content(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DataException(name + " : c'est un lien → copiez le fichier à sa place");
        }
        if (!isKnown(name)) {
            throw new DataException(name + BESIDE);
        }
        if (Files.size(file) > LONGEST) {
            throw new DataException(name + " : plus de 2 Mo → coupez ce fichier");
        }
        return Files.readAllBytes(file);
    }
}
