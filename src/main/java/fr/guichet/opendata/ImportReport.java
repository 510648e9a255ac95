package fr.guichet.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param sheets how many sheets are in use now
 * @param setDate the day of the newest; null if none has a date
 * @param added ids that the last set did not have; all of them at the first import
 * @param changed ids of which the text changed
 * @param removed ids that are gone
 * @param skipped sheets left out, and why
 * @param otherFiles files of the zip that are no sheets
 * @param unknown elements that this program does not know, with how often they came; their text is kept
 * @param asked sheets with at least one question
 * @param withPapers sheets with at least one document
 */
public record ImportReport(
        int sheets,
        LocalDate setDate,
        boolean first,
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<Skipped> skipped,
        int otherFiles,
        Map<String, Integer> unknown,
        int asked,
        int withPapers) {

    /**
     * @param name of the file in the zip, harmless to print
     */
    public record Skipped(String name, String reason) {}
}
