package fr.guichet.checklist;

import fr.guichet.knowledge.ChannelKind;
import java.util.List;

/**
 * One trip or call.
 *
 * @param title where and how, « Au téléphone : votre banque »
 * @param by how one gets there; null at the desk and at home
 * @param when its nearest deadline; null if none
 * @param contact null for the desk, the person's home, or a step whose text says all
 * @param documents what to bring
 * @param steps what to do there
 * @param notes what it costs, what to have at hand
 * @param appointment true if a line is left for an appointment
 * @param fileNumber true if a line is left for a file number
 * @param show what to show at the counter; empty if nothing
 */
public record Block(
        String title,
        ChannelKind by,
        Due when,
        Place contact,
        List<Paper> documents,
        List<Act> steps,
        List<Said> notes,
        boolean appointment,
        boolean fileNumber,
        String show) {

    public Block {
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
