package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a pack that nobody vouches for yet, and gives it only when a trusted key vouches for all of it. Each refusal is one
 * French line. Nothing is written.
 */
public final class PackReader {

    /** Ten times the shipped knowledge. */
    static final int LONGEST = 16 << 20;

    private static final String AGAIN = " → redemandez le paquet ; rien n'a changé ici";

    private final String name;
    private final byte[] bytes;

    private PackReader(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * @param trusted the keys of the desk
     * @throws DataException with the reason, if the pack is refused
     * @throws IOException if the medium fails
     */
    public static Pack read(Path file, List<PublicKey> trusted) throws IOException {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw new DataException(name + " : ce fichier n'existe pas → vérifiez son nom, ou la clé USB");
        }
        if (!Files.isRegularFile(file)) {
            throw new DataException(name + " : ce n'est pas un fichier → donnez le paquet, qui finit par .zip");
        }
        // Read once: what is checked is what is installed, whatever happens to the stick.
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LONGEST + 1), trusted);
        }
    }

    static Pack read(String name, byte[] bytes, List<PublicKey> trusted) {
        return new PackReader(name, bytes).read(trusted);
    }

    private Pack read(List<PublicKey> trusted) {
        if (bytes.length > LONGEST) {
            throw refused("il est trop gros, plus de 16 Mo" + AGAIN);
        }
        Map<String, byte[]> entries = entries();
        byte[] manifest = entries.remove(PackMaker.MANIFEST);
        byte[] signature = entries.remove(PackMaker.SIGNATURE);
        if (manifest == null) {
            throw refused("ce n'est pas un paquet de guichet → demandez celui que fait « guichet paquet »");
        }
        if (signature == null) {
            throw refused("il n'est pas signé" + AGAIN);
        }
        checkSignature(manifest, signature, trusted);
        Manifest read = manifest(manifest);
        SortedMap<String, byte[]> files = content(entries, read);
        if (!Arrays.equals(bytes, PackMaker.zip(manifest, signature, files))) {
            throw refused("il a été modifié ou abîmé" + AGAIN);
        }
        return new Pack(read, files);
    }

    private Map<String, byte[]> entries() {
        List<StoredZip.Claim> claims = StoredZip.directory(bytes);
        if (claims == null) {
            boolean begins = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
            throw refused(
                    begins
                            ? "il est coupé ou abîmé → copiez-le de nouveau ; rien n'a changé ici"
                            : "ce n'est pas un paquet de guichet → demandez celui que fait « guichet paquet »");
        }
        if (claims.size() > PackFiles.MOST) {
            throw refused("il contient trop de fichiers" + AGAIN);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (StoredZip.Claim claim : claims) {
            check(claim);
            byte[] content = Arrays.copyOfRange(bytes, claim.start(), claim.start() + (int) claim.packed());
            if (entries.put(claim.name(), content) != null) {
                throw refused("« " + shown(claim.name()) + " » y est deux fois" + AGAIN);
            }
        }
        return entries;
    }

    private void check(StoredZip.Claim claim) {
        String shown = "« " + shown(claim.name()) + " »";
        if (isEscaping(claim.name())) {
            throw refused("le chemin " + shown + " sort du paquet" + AGAIN);
        }
        if (claim.isLink()) {
            throw refused(shown + " est un lien, pas un fichier" + AGAIN);
        }
        if (!isExpected(claim.name())) {
            throw refused(shown + " n'a rien à y faire" + AGAIN);
        }
        if (claim.size() > PackFiles.LONGEST) {
            throw refused(shown + " est trop gros" + AGAIN);
        }
        if (claim.isCompressed()) {
            throw refused(
                    shown + " est compressé, ce que guichet ne fait pas → donnez le paquet tel que « guichet paquet »"
                            + " l'a fait ; rien n'a changé ici");
        }
        if (!claim.isWithin(bytes.length)) {
            throw refused("il est coupé ou abîmé → copiez-le de nouveau ; rien n'a changé ici");
        }
    }

    private static boolean isEscaping(String name) {
        return name.startsWith("/") || name.contains("..") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
    }

    private static boolean isExpected(String name) {
        return name.equals(PackMaker.MANIFEST)
                || name.equals(PackMaker.SIGNATURE)
                || name.startsWith(PackMaker.CONTENT) && PackFiles.isKnown(name.substring(PackMaker.CONTENT.length()));
    }

    private void checkSignature(byte[] manifest, byte[] written, List<PublicKey> trusted) {
        byte[] signature;
        try {
            signature = Base64.getMimeDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            throw refused("sa signature est illisible" + AGAIN);
        }
        for (PublicKey key : trusted) {
            if (key.hasSigned(manifest, signature)) {
                return;
            }
        }
        Manifest claimed = Manifest.parse(manifest);
        boolean ours = claimed != null
                && trusted.stream().anyMatch(key -> key.fingerprint().equals(claimed.signer()));
        throw refused(
                ours || claimed == null
                        ? "sa signature est fausse, il a été modifié" + AGAIN
                        : "il est signé par une autre clé (" + shown(claimed.signer()) + ") que celle du poste ("
                                + String.join(
                                        ", ",
                                        trusted.stream()
                                                .map(PublicKey::fingerprint)
                                                .toList())
                                + ") → demandez à qui fait vos paquets ; rien n'a changé ici");
    }

    private Manifest manifest(byte[] bytes) {
        if (!Manifest.format(bytes).equals(Manifest.FORMAT)) {
            throw refused(
                    "il demande une version plus récente du programme → mettez guichet à jour ; rien n'a changé ici");
        }
        Manifest manifest = Manifest.parse(bytes);
        if (manifest == null) {
            throw refused("son manifeste est illisible" + AGAIN);
        }
        return manifest;
    }

    private SortedMap<String, byte[]> content(Map<String, byte[]> entries, Manifest manifest) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String file = entry.getKey().substring(PackMaker.CONTENT.length());
            Manifest.Entry expected = manifest.files().get(file);
            if (expected == null) {
                throw refused("« " + file + " » y a été ajouté" + AGAIN);
            }
            if (!expected.equals(Manifest.Entry.of(entry.getValue()))) {
                throw refused("« " + file + " » a été modifié" + AGAIN);
            }
            files.put(file, entry.getValue());
        }
        for (String file : manifest.files().keySet()) {
            if (!files.containsKey(file)) {
                throw refused("« " + file + " » y manque" + AGAIN);
            }
        }
        byte[] said = files.get(ContentEdition.FILE);
        if (said == null
                || !Arrays.equals(
                        said, (manifest.edition() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            throw refused("son édition n'est pas celle qu'il annonce" + AGAIN);
        }
        return files;
    }

    /** A name as it may be shown: short, nothing but letters that do nothing. */
    private static String shown(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}./\\\\:_ -]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private DataException refused(String why) {
        return new DataException(name + " : paquet refusé, " + why);
    }
}
