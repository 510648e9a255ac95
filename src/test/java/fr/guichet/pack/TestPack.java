package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A small pack, real in all its parts, and ways to spoil it. */
final class TestPack {

    static final Path CONTENT =
            Path.of(System.getProperty("guichet.basedir", ".")).resolve("src/test/resources/fr/guichet/pack/petit");
    static final String ATTESTATION = "demarches/attestation-essai.yaml";
    static final SigningKey KEY = SigningKey.generate();
    static final List<PublicKey> TRUSTED = List.of(KEY.publicKey());

    private TestPack() {}

    static ContentEdition edition(String text) {
        return ContentEdition.parse(text);
    }

    static byte[] bytes(String edition) {
        return PackMaker.make(content(edition), edition(edition), KEY);
    }

    static Pack of(String edition) {
        return PackReader.read("paquet.zip", bytes(edition), TRUSTED);
    }

    /** The same with one text of the small procedure changed. */
    static Pack of(String edition, String before, String after) {
        SortedMap<String, byte[]> files = content(edition);
        String text = new String(files.get(ATTESTATION), StandardCharsets.UTF_8);
        files.put(ATTESTATION, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return PackReader.read("paquet.zip", PackMaker.make(files, edition(edition), KEY), TRUSTED);
    }

    static SortedMap<String, byte[]> content(String edition) {
        try {
            SortedMap<String, byte[]> files = PackFiles.read(CONTENT);
            files.put(ContentEdition.FILE, (edition + "\n").getBytes(StandardCharsets.US_ASCII));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a good pack, in order, to be changed and zipped again. */
    static Map<String, byte[]> entries(String edition) {
        byte[] pack = bytes(edition);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (StoredZip.Claim claim : StoredZip.directory(pack)) {
            int end = claim.start() + (int) claim.packed();
            entries.put(claim.name(), java.util.Arrays.copyOfRange(pack, claim.start(), end));
        }
        return entries;
    }

    static Path write(Path folder, byte[] pack) {
        try {
            return Files.write(folder.resolve("paquet.zip"), pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
