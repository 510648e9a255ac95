package fr.guichet.command;

/** Entry point of the program. */
public final class Guichet {

    private Guichet() {}

    public static void main(String[] arguments) {
        Surroundings around = Surroundings.ofProcess();
        System.exit(Program.run(RawArguments.repaired(arguments), around));
    }
}
