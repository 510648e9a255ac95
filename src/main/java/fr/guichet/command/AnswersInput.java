package fr.guichet.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Node;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Answers from a file or the standard input: bounded, and quiet about what they hold. A message names a place, never what
 * was written there.
 */
final class AnswersInput {

    /** The largest file of answers that is read, in bytes; a real one has a few thousand. */
    static final int MOST_BYTES = 1 << 20;

    static final String STANDARD_INPUT = "-";

    private static final JsonFactory JSON = new JsonFactory();

    private AnswersInput() {}

    /**
     * @param name a path, or {@code -}
     * @throws DataException if there is no such file, it is too large, or it is not JSON
     */
    static Node read(String name, Session session) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return parse(bounded(session.around.in(), "entrée standard"), "entrée standard");
        }
        try (InputStream in = open(name)) {
            return parse(bounded(in, name), name);
        }
    }

    /** A file to read.
     *
     * @throws DataException if there is none
     */
    static InputStream open(String name) throws IOException {
        File file = new File(name);
        if (!file.exists()) {
            throw new DataException(name + " : ce fichier n'existe pas → vérifiez son nom et son dossier");
        }
        if (file.isDirectory()) {
            throw new DataException(name + " : c'est un dossier → donnez un fichier");
        }
        return new FileInputStream(file);
    }

    private static byte[] bounded(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new DataException(
                    name + " : trop gros pour des réponses (1 Mo au plus) → vérifiez que c'est le bon fichier");
        }
        return bytes;
    }

    /** @throws DataException if {@code bytes} is not one JSON value */
    static Node parse(byte[] bytes, String name) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            Node node = Node.read(parser, name);
            if (node instanceof Node.Scalar scalar && scalar.isNull()) {
                throw new DataException(name + " : il n'y a rien → donnez au moins {}");
            }
            if (parser.nextToken() != null) {
                throw new DataException(name + place(parser.currentTokenLocation())
                        + " : il y a du texte après la dernière accolade → retirez-le");
            }
            return node;
        } catch (JsonEOFException e) {
            throw new DataException(name + place(e.getLocation())
                    + " : le JSON s'arrête trop tôt → il manque une accolade, un crochet ou un guillemet");
        } catch (JsonProcessingException e) {
            throw new DataException(name + place(e.getLocation())
                    + " : ce n'est pas du JSON → vérifiez les guillemets, les virgules et les accolades");
        } catch (IOException e) {
            // Ours, from the reading of the tree: it says what, where and nothing else.
            throw new DataException(e.getMessage() + " → corrigez le fichier");
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", ligne " + location.getLineNr() + ", colonne " + location.getColumnNr();
    }
}
