package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.UnknownProcedureException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * {@code --lot}: one line in, one compact JSON object out, in order, always. Memory is bounded by the longest line that is
 * read, whatever the length of the input.
 */
final class Batch {

    /** What a command makes of one line. */
    interface Answerer {
        /** @param line without its end */
        void answer(byte[] line, JsonGenerator json) throws IOException;
    }

    private final Session session;
    private final String name;
    private final Answerer answerer;
    private final ByteArrayOutputStream object = new ByteArrayOutputStream();
    private int number;
    private boolean understood = true;

    private Batch(Session session, String name, Answerer answerer) {
        this.session = session;
        this.name = name;
        this.answerer = answerer;
    }

    /**
     * @param file a path, or {@code -} for the standard input
     * @return 0 if every line was understood, otherwise 3
     */
    static int run(String file, Session session, Answerer answerer) throws IOException {
        if (file.equals(AnswersInput.STANDARD_INPUT)) {
            return new Batch(session, "entrée standard", answerer).lines(session.around.in());
        }
        try (InputStream in = AnswersInput.open(file)) {
            return new Batch(session, file, answerer).lines(in);
        }
    }

    private int lines(InputStream in) throws IOException {
        OutputStream out = session.out.bytes();
        LineReader reader = new LineReader(in, AnswersInput.MOST_BYTES);
        while (reader.next()) {
            number++;
            object.reset();
            if (reader.tooLong()) {
                refuse("ligne trop longue (1 Mo au plus)");
            } else {
                answer(reader.line());
            }
            object.writeTo(out);
            out.write('\n');
            // Somebody may wait for this answer before the next question.
            if (!reader.hasMore()) {
                out.flush();
            }
        }
        return understood ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private void answer(byte[] line) throws IOException {
        try (JsonGenerator json = Json.on(object)) {
            answerer.answer(line, json);
        } catch (DataException | UnknownProcedureException e) {
            refuse(e.getMessage());
        } catch (RuntimeException e) {
            refuse("erreur interne (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void refuse(String why) throws IOException {
        understood = false;
        session.messages.say(name + ", ligne " + number + " : " + why);
        object.reset();
        try (JsonGenerator json = Json.on(object)) {
            json.writeStartObject();
            json.writeStringField("erreur", why);
            json.writeNumberField("ligne", number);
            json.writeEndObject();
        }
    }
}
