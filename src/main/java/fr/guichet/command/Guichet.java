package fr.guichet.command;

/** Entry point of the program. */
public final class Guichet {

    private Guichet() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Surroundings.ofProcess()));
    }

    /** Apart from {@link #main}, so that the archive of classes is trained on all of a run. */
    static int run(String[] arguments, Surroundings around) {
        return Program.run(RawArguments.repaired(arguments), around);
    }
}
