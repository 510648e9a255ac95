package fr.guichet.knowledge;

/** What a condition is worth when some answers are not known. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
