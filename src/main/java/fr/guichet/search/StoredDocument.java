package fr.guichet.search;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a search shows of a document, as it is kept in the index. */
record StoredDocument(
        String id, Kind kind, String title, Theme theme, LocalDate checkedOn, String summary, List<String> passages) {

    private static final Kind[] KINDS = Kind.values();
    private static final Theme[] THEMES = Theme.values();

    static byte[] encode(SearchDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, document.kind() == null ? "" : document.kind().code());
            text(out, document.theme() == null ? "" : document.theme().code());
            out.writeInt(document.checkedOn() == null ? 0 : day(document.checkedOn()));
            text(out, document.id());
            text(out, document.title());
            text(out, document.summary());
            out.writeInt(document.passages().size());
            for (SearchDocument.Passage passage : document.passages()) {
                text(out, passage.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static StoredDocument decode(byte[] bytes, int offset, int length) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
        Kind kind = Coded.find(KINDS, text(in));
        Theme theme = Coded.find(THEMES, text(in));
        int day = in.readInt();
        String id = text(in);
        String title = text(in);
        String summary = text(in);
        int count = in.readInt();
        List<String> passages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            passages.add(text(in));
        }
        return new StoredDocument(id, kind, title, theme, day == 0 ? null : date(day), summary, passages);
    }

    private static int day(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    private static LocalDate date(int day) {
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
