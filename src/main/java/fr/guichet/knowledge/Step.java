package fr.guichet.knowledge;

import java.util.List;

/**
 * One thing to do, somewhere.
 *
 * @param by how it is done; never null
 * @param place a contact id, or {@link #HERE}, or {@link #HOME}; empty when the text says all
 * @param say one sentence to say there; empty if none
 * @param ask what to ask to be given
 * @param gestures how to do it, gesture by gesture, for who is alone in front of a screen; empty if there is nothing to add
 * @param channels the channels of the procedure with which this step counts; empty for all
 * @param carriesFile true for the step at which the documents are given
 * @param appointment true if the sheet leaves a line for an appointment
 * @param fileNumber true if the sheet leaves a line for a file number
 */
public record Step(
        String id,
        String text,
        Condition when,
        Provenance provenance,
        Actor actor,
        ChannelKind by,
        String place,
        String say,
        List<String> ask,
        List<String> gestures,
        List<ChannelKind> channels,
        boolean carriesFile,
        boolean appointment,
        boolean fileNumber)
        implements Item {

    /** At the desk, today. */
    public static final String HERE = "ici";

    /** At the person's home. */
    public static final String HOME = "maison";
}
