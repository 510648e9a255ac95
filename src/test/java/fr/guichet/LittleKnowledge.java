package fr.guichet;

import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Three procedures and six questions, compiled once, for tests that must not move with the content. See {@code
 * src/test/resources/petit-savoir}.
 */
public final class LittleKnowledge {

    private static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));

    /** The folder that a counsellor would edit. */
    public static final Path SOURCE = BASE.resolve("src/test/resources/petit-savoir");

    /** What would be shipped: a folder that holds the compiled one. */
    public static final Path DISTRIBUTION = BASE.resolve("target/petit-savoir");

    /** The compiled folder. */
    public static final Path COMPILED = compile(DISTRIBUTION.resolve("knowledge"));

    private LittleKnowledge() {}

    /** Opened anew: a base serves one test at a time. */
    public static KnowledgeBase open() {
        return KnowledgeBase.open(COMPILED.toFile());
    }

    private static Path compile(Path target) {
        try {
            CompileKnowledge.compile(SOURCE, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
