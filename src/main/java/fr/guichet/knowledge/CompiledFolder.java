package fr.guichet.knowledge;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of a folder that {@code authoring} compiled, each a {@link CompiledTree}. */
record CompiledFolder(File folder) {

    private static final int MAX_NAME = 80;

    boolean has(String name) {
        return file(name).isFile();
    }

    /** @throws UncheckedIOException if there is no such file, or it is damaged */
    Node read(String name) {
        File file = file(name);
        try (FileInputStream in = new FileInputStream(file)) {
            return CompiledTree.read(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException("connaissances compilées illisibles : " + file, e);
        }
    }

    private File file(String name) {
        return new File(folder, name + KnowledgeBase.COMPILED);
    }

    /** True if a procedure may be called so: what a person types names no other file. */
    static boolean isName(String id) {
        if (id.isEmpty() || id.length() > MAX_NAME) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
