package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack says of itself. Its bytes are signed.
 *
 * @param signer the fingerprint of the key
 * @param files by name, in order
 */
public record Manifest(ContentEdition edition, String signer, SortedMap<String, Entry> files) {

    /** A file: its size in bytes and its SHA-256 in hexadecimal. */
    record Entry(int size, String sha) {
        static Entry of(byte[] content) {
            return new Entry(content.length, HexFormat.of().formatHex(Sha.of(content)));
        }
    }

    static final String FIRST = "guichet-paquet ";
    static final String FORMAT = "1";
    private static final String EDITION = "edition ";
    private static final String SIGNER = "cle ";
    private static final int HEAD = 3;

    static Manifest of(ContentEdition edition, String signer, SortedMap<String, byte[]> files) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            entries.put(file.getKey(), Entry.of(file.getValue()));
        }
        return new Manifest(edition, signer, entries);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST).append(FORMAT).append('\n');
        text.append(EDITION).append(edition).append('\n');
        text.append(SIGNER).append(signer).append('\n');
        files.forEach((name, entry) -> text.append(entry.sha())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(name)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The format that the first line names; empty if this is no manifest. */
    static String format(byte[] bytes) {
        String first = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return first.startsWith(FIRST) ? first.substring(FIRST.length()) : "";
    }

    /** Returns null if the bytes are not those of a manifest of this format. */
    static Manifest parse(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() < HEAD
                || !lines.get(1).startsWith(EDITION)
                || !lines.get(2).startsWith(SIGNER)) {
            return null;
        }
        ContentEdition edition = ContentEdition.parse(lines.get(1).substring(EDITION.length()));
        SortedMap<String, Entry> files = new TreeMap<>();
        for (String line : lines.subList(HEAD, lines.size())) {
            String[] words = line.split(" ", -1);
            if (words.length != HEAD || !words[1].matches("[0-9]{1,9}")) {
                return null;
            }
            files.put(words[2], new Entry(Integer.parseInt(words[1]), words[0]));
        }
        if (edition == null) {
            return null;
        }
        Manifest manifest = new Manifest(edition, lines.get(2).substring(SIGNER.length()), files);
        // One way to write it: what reads alike but is written otherwise is not ours.
        return java.util.Arrays.equals(manifest.bytes(), bytes) ? manifest : null;
    }
}
