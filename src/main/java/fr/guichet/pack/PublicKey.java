package fr.guichet.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A key that packs are checked with: the 32 bytes of an Ed25519 public key, written as 43 letters.
 *
 * @param text those letters (base64 for addresses, without padding)
 */
public record PublicKey(String text) {

    static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes in the form that the JDK reads (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int LENGTH = 32;
    private static final int FINGERPRINT = 8;

    /** Returns null if {@code text} is not a key. */
    public static PublicKey parse(String text) {
        PublicKey key = new PublicKey(text);
        try {
            byte[] raw = Base64.getUrlDecoder().decode(text);
            if (raw.length != LENGTH || !written(raw).equals(text)) {
                return null;
            }
            key.forJdk();
            return key;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return null;
        }
    }

    /** The keys of a setting, with spaces or commas between; what is not a key is left out. */
    public static List<PublicKey> all(String setting) {
        List<PublicKey> keys = new ArrayList<>();
        for (String word : setting.split("[ ,]+")) {
            PublicKey key = parse(word);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    static PublicKey of(java.security.PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new PublicKey(written(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length)));
    }

    /** Short enough to be read over the telephone. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Sha.of(raw()), 0, FINGERPRINT);
    }

    boolean hasSigned(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(forJdk());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private java.security.PublicKey forJdk() throws GeneralSecurityException {
        byte[] raw = raw();
        byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + raw.length);
        System.arraycopy(raw, 0, encoded, HEAD.length, raw.length);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private byte[] raw() {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String written(byte[] raw) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }
}
