package fr.guichet.opendata;

import fr.guichet.ShippedKnowledge;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Walks a whole archive as the tests walk a small one, see {@link SheetWalk}. {@code GUICHET_VOSDROITS} names it:
 *
 * <pre>GUICHET_VOSDROITS=vosdroits-latest.zip mvn -q -Pbenchmark -Dmain=opendata.WalkRealZip test-compile exec:java@benchmark</pre>
 *
 * Prints what does not hold, then a summary; ends with 1 if there is a finding.
 */
public final class WalkRealZip {

    private static final int MOST_FINDINGS = 200;

    private WalkRealZip() {}

    public static void main(String[] arguments) throws Exception {
        String archive = System.getenv("GUICHET_VOSDROITS");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (archive == null) {
            out.println("GUICHET_VOSDROITS ne nomme pas d'archive.");
            System.exit(2);
        }
        SheetWalk walk = new SheetWalk(ShippedKnowledge.open());
        try (SheetZip zip = new SheetZip(new File(archive))) {
            walk.walk(zip);
        }
        walk.findings().stream().limit(MOST_FINDINGS).forEach(out::println);
        out.println(walk.summary());
        System.exit(walk.findings().isEmpty() ? 0 : 1);
    }
}
