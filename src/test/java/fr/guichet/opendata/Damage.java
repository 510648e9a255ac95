package fr.guichet.opendata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Ways to spoil bytes and sheets; the same seed spoils the same way. */
final class Damage {

    /** What somebody who means harm would put in a sheet, and what a bad copy leaves there. */
    private static final List<String> NASTY = List.of(
            "\u001b[2J",
            "\u009b31m",
            "\u0000",
            "\u0007",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ud83d",
            "&#27;[31m",
            "&#x9b;0m",
            "&#0;",
            "&#x202e;",
            "&lt;script&gt;",
            "&inconnue;",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
            "<![CDATA[ \u001b]0;titre\u0007 ]]>",
            "<?instruction ?>",
            "<!-- ",
            "]]>",
            "<Cas>",
            "</Cas>",
            "<Titre/>",
            "\" var=\"",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "<?xml version=\"1.1\"?>",
            "9".repeat(5_000),
            "<Liste>".repeat(80),
            " ".repeat(5_000));

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** A few changes to bytes. */
    byte[] spoil(byte[] whole) {
        byte[] bytes = whole;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(200));
        return switch (random.nextInt(7)) {
            case 0 -> joined(bytes, from, new byte[0], bytes.length);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, from, noise(to - from), to);
            case 3 -> joined(bytes, to, slice(bytes, from, to), to);
            case 4 -> flipped(bytes);
            default ->
                joined(bytes, from, NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8), from);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    /** The bytes up to {@code from}, then {@code middle}, then those from {@code to} on. */
    private static byte[] joined(byte[] bytes, int from, byte[] middle, int to) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, from);
        joined.writeBytes(middle);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }

    /** Well-formed, but put together in another way: parts moved, doubled, renamed, lost. */
    Element shuffle(Element sheet) {
        List<Element> all = new ArrayList<>();
        Element copy = copy(sheet, all);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Element one = all.get(random.nextInt(all.size()));
            Element other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0 -> one.parts().add(random.nextInt(one.parts().size() + 1), copy(other, new ArrayList<>()));
                case 1 -> one.parts().clear();
                case 2 -> one.parts().add(new Text(NASTY.get(random.nextInt(9))));
                case 3 -> one.attributes().putAll(other.attributes());
                default -> one.parts().add(new Element(other.name(), new HashMap<>(), new ArrayList<>(one.parts())));
            }
        }
        return copy;
    }

    private static Element copy(Element element, List<Element> all) {
        Element copy = new Element(element.name(), new HashMap<>(element.attributes()), new ArrayList<>());
        all.add(copy);
        for (Part part : element.parts()) {
            copy.parts().add(part instanceof Element child ? copy(child, all) : part);
        }
        return copy;
    }
}
