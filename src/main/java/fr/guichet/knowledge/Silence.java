package fr.guichet.knowledge;

/**
 * What no reply means.
 *
 * @param months after which it means it
 */
public record Silence(int months, Meaning meaning, String text, Condition when, Provenance provenance) implements Item {

    @Override
    public String id() {
        return "";
    }

    /** The meaning of silence in law. */
    public enum Meaning implements Coded {
        ACCEPTED("accord"),
        REFUSED("refus"),
        NOTHING("rien");

        private final String code;

        Meaning(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
