package fr.guichet.knowledge;

import java.util.List;

/** Data that a user gave and that cannot be used. The message is one French line: what, where, what to do. */
public final class DataException extends RuntimeException {

    private final transient List<Fault> faults;

    public DataException(String message) {
        super(message);
        this.faults = List.of();
    }

    /** @param faults at least one; all of them are kept, the first makes the message */
    public DataException(List<Fault> faults) {
        super(faults.get(0).toString());
        this.faults = List.copyOf(faults);
    }

    /** Every fault found, or an empty list when the message says all. */
    public List<Fault> faults() {
        return faults;
    }
}
