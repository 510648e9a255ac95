package fr.guichet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them, which point one way. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.guichet");

    /** What each room may call, besides itself and the JDK. */
    private static final Map<String, List<String>> MAY_CALL = Map.ofEntries(
            Map.entry("knowledge", List.of()),
            Map.entry("disk", List.of()),
            Map.entry("advice", List.of("knowledge")),
            Map.entry("identity", List.of("knowledge")),
            Map.entry("checklist", List.of("knowledge", "advice")),
            Map.entry("interview", List.of("knowledge", "advice", "checklist", "identity")),
            Map.entry("search", List.of("knowledge")),
            Map.entry("print", List.of("knowledge", "advice", "checklist", "interview")),
            Map.entry("directory", List.of("knowledge", "disk")),
            Map.entry("report", List.of("knowledge", "advice", "disk")),
            Map.entry(
                    "visit",
                    List.of("knowledge", "advice", "checklist", "interview", "print", "directory", "report", "disk")),
            Map.entry("opendata", List.of("knowledge", "search", "disk")),
            Map.entry("pack", List.of("knowledge", "authoring", "disk")),
            Map.entry(
                    "authoring",
                    List.of("knowledge", "advice", "checklist", "identity", "interview", "search", "disk")));

    @Test
    void arrowsPointOneWay() {
        for (Map.Entry<String, List<String>> room : MAY_CALL.entrySet()) {
            String[] others = MAY_CALL.keySet().stream()
                    .filter(other ->
                            !other.equals(room.getKey()) && !room.getValue().contains(other))
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(room.getKey()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(room.getKey()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packageOf("command"), packageOf("screen"), packageOf("line")));
        }
        check(slices().matching("fr.guichet.(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyRoomIsOnThePlan() {
        check(classes()
                .should()
                .resideInAnyPackage("fr.guichet.(knowledge|advice|identity|checklist|interview|search|print|visit"
                        + "|directory|disk|report|opendata|authoring|pack|command|screen|line)"));
    }

    @Test
    void eachLibraryIsKnownToOneRoom() {
        onlyIn("org.apache.lucene..", "search");
        onlyIn("com.googlecode.lanterna..", "screen");
        onlyIn("org.jline..", "line");
        onlyIn("com.openhtmltopdf..", "print");
        onlyIn("org.apache.pdfbox..", "print");
        onlyIn("com.fasterxml.jackson.dataformat..", "authoring");
        onlyIn("com.fasterxml.jackson.databind..", "authoring");
    }

    @Test
    void theCoreKnowsNoDiskAndNoClock() {
        for (String room : List.of("interview", "advice", "identity", "checklist")) {
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net.."));
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(room))
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "are files or clocks",
                            type -> type.getName().startsWith("java.io.File")
                                    || type.getName().equals("java.time.Clock"))));
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(room))
                    .should()
                    .callMethod(java.time.LocalDate.class, "now"));
        }
    }

    private static void onlyIn(String library, String room) {
        check(noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(packageOf(room))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String packageOf(String room) {
        return "fr.guichet." + room + "..";
    }

    @Test
    void theHouseIsNotEmpty() {
        assertTrue(HOUSE.size() > 20);
    }
}
