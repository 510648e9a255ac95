package fr.guichet.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A zip of which nothing is compressed, written one way only: the same entries give the same bytes with every JDK, and
 * what is packed cannot be larger than the pack. The reading side is told what the directory claims and judges nothing.
 */
final class StoredZip {

    static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final short VERSION = 20;
    /** Names are UTF-8. */
    private static final short FLAGS = 0x0800;
    /** 1 January 1980, the first day of a zip. */
    private static final int DAY = 0x0021 << 16;

    private static final int LINK = 0xA000;
    private static final int TYPE = 0xF000;

    private StoredZip() {}

    /**
     * What the directory claims of an entry.
     *
     * @param start where its content begins; -1 if that cannot be
     */
    record Claim(String name, int method, long packed, long size, boolean isLink, int start) {

        boolean isCompressed() {
            return method != 0 || packed != size;
        }

        /** True if the content stands in the first {@code length} bytes. */
        boolean isWithin(int length) {
            return start >= 0 && packed <= length - start;
        }
    }

    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] content = entry.getValue();
            int offset = out.size();
            ByteBuffer local = buffer(LOCAL_LENGTH).putInt(LOCAL);
            common(local, name, content).putShort((short) 0);
            out.writeBytes(local.array());
            out.writeBytes(name);
            out.writeBytes(content);
            ByteBuffer central = buffer(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION);
            common(central, name, content).putInt(0).putInt(0).putInt(0).putInt(offset);
            directory.writeBytes(central.array());
            directory.writeBytes(name);
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        short count = (short) entries.size();
        ByteBuffer end =
                buffer(END_LENGTH).putInt(END).putInt(0).putShort(count).putShort(count);
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static ByteBuffer common(ByteBuffer header, byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        header.putShort(VERSION).putShort(FLAGS).putShort((short) 0).putInt(DAY);
        return header.putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What the directory claims, in its order; null if there is no whole directory. */
    static List<Claim> directory(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        if (end < 0) {
            return null;
        }
        int count = zip.getShort(end + 10) & 0xFFFF;
        long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || zip.getInt((int) at) != CENTRAL) {
                return null;
            }
            int header = (int) at;
            int name = zip.getShort(header + 28) & 0xFFFF;
            int rest = (zip.getShort(header + 30) & 0xFFFF) + (zip.getShort(header + 32) & 0xFFFF);
            at += CENTRAL_LENGTH + name + rest;
            if (at > end) {
                return null;
            }
            claims.add(claim(zip, header, name));
        }
        return claims;
    }

    private static Claim claim(ByteBuffer zip, int header, int nameLength) {
        return new Claim(
                new String(zip.array(), header + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8),
                zip.getShort(header + 10) & 0xFFFF,
                zip.getInt(header + 20) & 0xFFFFFFFFL,
                zip.getInt(header + 24) & 0xFFFFFFFFL,
                (zip.getInt(header + 38) >>> 16 & TYPE) == LINK,
                start(zip, zip.getInt(header + 42) & 0xFFFFFFFFL));
    }

    private static int start(ByteBuffer zip, long offset) {
        if (offset + LOCAL_LENGTH > zip.capacity() || zip.getInt((int) offset) != LOCAL) {
            return -1;
        }
        int local = (int) offset;
        int start = local + LOCAL_LENGTH + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
        return start <= zip.capacity() ? start : -1;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.capacity() - END_LENGTH;
        for (int i = last; i >= 0 && i >= last - LONGEST_COMMENT; i--) {
            if (zip.getInt(i) == END) {
                return i;
            }
        }
        return -1;
    }
}
