package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Makes a pack. The same folder, edition and key always give the same bytes. */
public final class PackMaker {

    static final String MANIFEST = "manifeste.txt";
    static final String SIGNATURE = "signature.txt";
    static final String CONTENT = "knowledge/";

    private PackMaker() {}

    /**
     * @param folder a knowledge folder that was checked
     * @throws DataException if something in the folder cannot go into a pack
     */
    public static byte[] make(Path folder, ContentEdition edition, SigningKey key) throws IOException {
        SortedMap<String, byte[]> files = PackFiles.read(folder);
        files.put(ContentEdition.FILE, (edition + "\n").getBytes(StandardCharsets.US_ASCII));
        byte[] pack = make(files, edition, key);
        if (pack.length > PackReader.LONGEST) {
            throw new DataException(folder + " : plus de 16 Mo, trop gros pour un paquet → vérifiez le dossier");
        }
        return pack;
    }

    static byte[] make(SortedMap<String, byte[]> files, ContentEdition edition, SigningKey key) {
        byte[] manifest =
                Manifest.of(edition, key.publicKey().fingerprint(), files).bytes();
        return zip(manifest, signature(key.sign(manifest)), files);
    }

    static byte[] signature(byte[] signature) {
        return (Base64.getEncoder().encodeToString(signature) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] zip(byte[] manifest, byte[] signature, SortedMap<String, byte[]> files) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest);
        entries.put(SIGNATURE, signature);
        files.forEach((name, content) -> entries.put(CONTENT + name, content));
        return StoredZip.write(entries);
    }
}
