package fr.guichet;

import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Three procedures and six questions, compiled for tests that must not move with the content. See {@code
 * src/test/resources/petit-savoir}.
 */
public final class LittleKnowledge {

    public static final Path SOURCE =
            Path.of(System.getProperty("guichet.basedir", "."), "src/test/resources/petit-savoir");

    private LittleKnowledge() {}

    /** Compiles it into {@code target}, which is made. */
    public static KnowledgeBase compiledTo(Path target) {
        try {
            CompileKnowledge.compile(SOURCE, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return KnowledgeBase.open(target.toFile());
    }
}
