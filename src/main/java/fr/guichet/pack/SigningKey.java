package fr.guichet.pack;

import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** The pair of keys that packs are signed with, as a file that only its owner may read. */
public final class SigningKey {

    /** The name of the file that {@link #create} writes. */
    public static final String FILE = "guichet-cle-privee.pem";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC_LINE = "# cle publique : ";
    private static final int LONGEST = 4096;
    private static final byte[] TRIAL = "guichet".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey secret;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey secret, PublicKey publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(PublicKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), PublicKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a pair and writes it in {@code folder}, which is made if needed.
     *
     * @throws DataException if there is one already
     */
    public static SigningKey create(Path folder) throws IOException {
        OwnFolder.make(folder);
        SigningKey key = generate();
        Path file = folder.resolve(FILE);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        boolean whole = false;
        try (FileChannel out =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            try {
                ByteBuffer left = ByteBuffer.wrap(key.text().getBytes(StandardCharsets.US_ASCII));
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
                whole = true;
            } finally {
                if (!whole) {
                    // Half a key would stand in the way of the next one.
                    Files.deleteIfExists(file);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new DataException(file + " : il y a déjà une clé ici → gardez-la, ou choisissez un autre dossier");
        }
        return key;
    }

    /** @throws DataException if the file is not one that {@link #create} wrote */
    public static SigningKey read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(
                    file + " : cette clé privée n'existe pas → « guichet paquet --nouvelle-cle DOSSIER » en fait une");
        }
        SigningKey key = Files.size(file) > LONGEST
                ? null
                : parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (key == null || !key.publicKey.hasSigned(TRIAL, key.sign(TRIAL))) {
            throw new DataException(
                    file + " : ce n'est pas une clé privée de guichet → donnez le fichier " + FILE + " entier");
        }
        return key;
    }

    private static SigningKey parse(String text) {
        String body = between(text, begin(), end());
        int line = text.indexOf(PUBLIC_LINE);
        if (body == null || line < 0) {
            return null;
        }
        PublicKey known = PublicKey.parse(
                text.substring(line + PUBLIC_LINE.length()).lines().findFirst().orElse(""));
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(body);
            PrivateKey secret =
                    KeyFactory.getInstance(PublicKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return known == null ? null : new SigningKey(secret, known);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return null;
        }
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before);
        int stop = text.indexOf(after);
        return start < 0 || stop < start ? null : text.substring(start + before.length(), stop);
    }

    /** True if others than its owner may read {@code file}. */
    public static boolean isOpenToOthers(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return false;
        }
        Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
        return allowed.contains(PosixFilePermission.GROUP_READ) || allowed.contains(PosixFilePermission.OTHERS_READ);
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(PublicKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text() {
        return "# guichet : la cle privee qui signe les paquets. A garder pour soi.\n"
                + PUBLIC_LINE + publicKey.text() + "\n"
                + begin() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n" + end() + "\n";
    }

    private static String begin() {
        return "-----BEGIN " + PRIVATE + "-----";
    }

    private static String end() {
        return "-----END " + PRIVATE + "-----";
    }
}
