package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The packs on this machine: {@code paquets/paquet-N}, and {@code paquets/courant}, which names the one in use and those
 * before it, newest first. Looked at on a start, so it loads next to nothing; {@link PackInstaller} is what changes it.
 */
public final class PackStore {

    static final String POINTER = "courant";
    static final String PREFIX = "paquet-";
    private static final String FOLDER = "paquets";
    private static final int LONGEST = 4096;

    private final File folder;

    /** @param data the program's folder of the user's data */
    public PackStore(File data) {
        this.folder = new File(data, FOLDER);
    }

    /** True if a pack was ever put in use and not taken back. */
    public static boolean isUsed(File data) {
        return new File(new File(data, FOLDER), POINTER).isFile();
    }

    File folder() {
        return folder;
    }

    /** The pack in use; null if there is none. */
    public InstalledPack current() {
        List<InstalledPack> packs = history();
        return packs.isEmpty() ? null : packs.get(0);
    }

    /** The pack in use and those before it, newest first; what is no more there is left out. */
    List<InstalledPack> history() {
        List<InstalledPack> packs = new ArrayList<>();
        String text = pointer();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            InstalledPack pack = pack(text.substring(start, end));
            if (pack != null) {
                packs.add(pack);
            }
            start = end + 1;
        }
        return packs;
    }

    /** A line of the pointer: {@code paquet-3 2026-11-22}. */
    private InstalledPack pack(String line) {
        int space = line.indexOf(' ');
        if (space < 0 || number(line.substring(0, space)) == 0) {
            return null;
        }
        File pack = new File(folder, line.substring(0, space));
        ContentEdition edition = ContentEdition.parse(line.substring(space + 1));
        return edition != null && pack.isDirectory() ? new InstalledPack(pack, edition) : null;
    }

    static String line(InstalledPack pack) {
        return pack.folder().getName() + " " + pack.edition() + "\n";
    }

    /** The number of a folder {@code paquet-N}; 0 if it is not one. */
    static int number(String name) {
        String digits = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i > 7) {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private String pointer() {
        File file = new File(folder, POINTER);
        if (!file.isFile() || file.length() > LONGEST) {
            return "";
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
