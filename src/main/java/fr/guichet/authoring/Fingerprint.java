package fr.guichet.authoring;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The state of a knowledge folder in a few letters: names, sizes and times of its files. Looked at on every start, so it
 * reads no file and loads nothing.
 */
public final class Fingerprint {

    private static final String FILE = "empreinte";
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The fingerprint of the knowledge folder {@code source} as it is now. */
    public static String of(File source) {
        return Long.toHexString(folder(SEED, source, true));
    }

    /** True if {@code compiled} was made from content with this fingerprint. */
    public static boolean isOn(File compiled, String fingerprint) {
        File file = new File(compiled, FILE);
        if (!file.isFile()) {
            return false;
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).equals(fingerprint);
        } catch (IOException e) {
            return false;
        }
    }

    /** Marks a compiled folder with what it was made from. */
    static void put(String fingerprint, File compiled) throws IOException {
        try (FileOutputStream out = new FileOutputStream(new File(compiled, FILE))) {
            out.write(fingerprint.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A sum of one number a file, so that the order of the names does not matter and nothing is sorted. */
    private static long folder(long seed, File folder, boolean deeper) {
        String[] names = folder.list();
        if (names == null) {
            return seed;
        }
        long sum = seed;
        for (String name : names) {
            if (name.endsWith(".yaml") || name.endsWith(".txt")) {
                File file = new File(folder, name);
                sum += add(add(text(seed, name), file.length()), file.lastModified());
            } else if (deeper && name.indexOf('.') < 0) {
                sum += folder(text(seed, name), new File(folder, name), false);
            }
        }
        return sum;
    }

    private static long text(long sum, String text) {
        for (int i = 0; i < text.length(); i++) {
            sum = add(sum, text.charAt(i));
        }
        return add(sum, '/');
    }

    private static long add(long sum, long value) {
        long mixed = (sum ^ value) * PRIME;
        return mixed ^ mixed >>> 29;
    }
}
