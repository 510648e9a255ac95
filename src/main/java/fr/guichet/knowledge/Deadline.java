package fr.guichet.knowledge;

/**
 * A date to keep.
 *
 * @param inWords the rule in words, printed when the date is not known
 * @param step the id of the step it bears on; empty if none
 * @param dropWhenPast true if the step makes no sense any more once the date is past
 * @param pastText said under « Attention » once the date is past; empty if nothing
 */
public record Deadline(
        String id,
        String text,
        Condition when,
        Provenance provenance,
        DeadlineRule rule,
        String inWords,
        String step,
        boolean dropWhenPast,
        String pastText)
        implements Item {}
