package fr.guichet.screen;

import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.search.Results;
import fr.guichet.visit.Visit;
import java.time.LocalDateTime;
import java.util.List;

/** What happens to the program. */
sealed interface Event {

    record Pressed(Key key) implements Event {}

    record Resized(Size size) implements Event {}

    /** What a search found. */
    record Found(Results results) implements Event {}

    /** The visits that a cut interrupted. */
    record DraftsFound(List<Offer> offers) implements Event {}

    /** A draft taken up again, for the place under {@code letter}. */
    record Resumed(char letter, Visit visit) implements Event {}

    /** A note of the desk is kept. */
    record Noted(LocalKnowledge local) implements Event {}

    /** A print is over, well or not. */
    record Printed(Printer.Result result) implements Event {}

    /** Slow work is over, well or not; one French line. */
    record Said(String message) implements Event {}

    /** What time it is. */
    record Tick(LocalDateTime now) implements Event {}

    /** Nobody touched a key for the time of {@code veille}. */
    record Idle() implements Event {}

    /** Nobody touched a key for the time of {@code effacement}: the visits end. */
    record Expired() implements Event {}
}
