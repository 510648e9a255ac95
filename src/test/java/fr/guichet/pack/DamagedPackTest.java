package fr.guichet.pack;

import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.guichet.knowledge.DataException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** There is no byte in a pack that may be another: whatever happened to it, it is refused with a sentence, never otherwise. */
class DamagedPackTest {

    private static final byte[] GOOD = TestPack.bytes("2026-12-01");

    @Property(tries = 400)
    void isAlwaysRefusedWithASentence(@ForAll long seed) {
        byte[] damaged = damage(new Random(seed));
        if (!Arrays.equals(damaged, GOOD)) {
            assertThrows(DataException.class, () -> PackReader.read("p.zip", damaged, TestPack.TRUSTED));
        }
    }

    @Property(tries = 400)
    void isRefusedWhicheverBitFlipped(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] flipped = GOOD.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        assertThrows(DataException.class, () -> PackReader.read("p.zip", flipped, TestPack.TRUSTED));
    }

    private static byte[] damage(Random random) {
        byte[] bytes = GOOD.clone();
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(200, bytes.length - at));
        return switch (random.nextInt(6)) {
            case 0 -> noise(bytes, at, length, random);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> without(bytes, at, length);
            case 3 -> inserted(bytes, at, length, random);
            case 4 -> numbers(bytes, random);
            default -> swapped(bytes, at, random);
        };
    }

    private static byte[] noise(byte[] bytes, int at, int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, length);
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] bytes, int at, int length, Random random) {
        byte[] more = new byte[length];
        random.nextBytes(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** Sizes and places of the directory at the end, the largest and the smallest there are. */
    private static byte[] numbers(byte[] bytes, Random random) {
        int at = bytes.length - 1 - random.nextInt(Math.min(bytes.length, 1500));
        byte value = (byte) (random.nextBoolean() ? 0xFF : 0x7F);
        for (int i = at; i < Math.min(bytes.length, at + 4); i++) {
            bytes[i] = value;
        }
        return bytes;
    }

    private static byte[] swapped(byte[] bytes, int at, Random random) {
        int other = random.nextInt(bytes.length);
        byte kept = bytes[at];
        bytes[at] = bytes[other];
        bytes[other] = kept;
        return bytes;
    }
}
