package fr.guichet.command;

import fr.guichet.opendata.SheetSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The procedures that a command line names. Apart from {@link AnswersInput}, whose JSON costs a cold look-up four milliseconds. */
final class TypedIds {

    private TypedIds() {}

    /** The procedures as the knowledge writes them: capitals do not matter. */
    static List<String> of(List<String> typed, Session session) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String id : typed) {
            String small = id.toLowerCase(Locale.ROOT);
            String official = id.toUpperCase(Locale.ROOT);
            if (SheetSet.isOfficial(official)) {
                ids.add(official);
                continue;
            }
            boolean other = !small.equals(id)
                    && session.knowledge().procedureNode(id).isEmpty()
                    && session.knowledge().procedureNode(small).isPresent();
            ids.add(other ? small : id);
        }
        return ids;
    }
}
