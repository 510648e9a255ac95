package fr.guichet.opendata;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive several times over: each copy has ids of its own, and a third of its long words changed. */
final class Copies {

    private static final int LONG = 8;

    private Copies() {}

    static void write(File archive, int copies, Path target) throws IOException, SheetException {
        try (SheetZip zip = new SheetZip(archive);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(1);
            for (int copy = 0; copy < copies; copy++) {
                for (String id : zip.ids()) {
                    String xml = new String(zip.bytes(id), StandardCharsets.UTF_8);
                    String own = id.charAt(0) + "9" + copy + id.substring(1);
                    out.putNextEntry(new ZipEntry(own + ".xml"));
                    String named = xml.replace("ID=\"" + id + "\"", "ID=\"" + own + "\"");
                    out.write(changed(named, copy).getBytes(StandardCharsets.UTF_8));
                    out.closeEntry();
                }
            }
        }
    }

    /** Text with other words, tags as they are. */
    private static String changed(String xml, int copy) {
        StringBuilder changed = new StringBuilder(xml.length() + xml.length() / 16);
        boolean tag = false;
        int word = 0;
        int hash = 0;
        for (int i = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (!Character.isLetter(c)) {
                if (!tag && word >= LONG && Math.floorMod(hash, 3) == 0) {
                    changed.append((char) ('a' + copy)).append((char) ('a' + Math.floorMod(hash, 26)));
                }
                word = 0;
                hash = 0;
            } else {
                word++;
                hash = 31 * hash + c;
            }
            tag = c == '<' || tag && c != '>';
            changed.append(c);
        }
        return changed.toString();
    }
}
