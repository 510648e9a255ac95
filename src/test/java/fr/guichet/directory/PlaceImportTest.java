package fr.guichet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.NearbyPlace;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The places of the national map")
class PlaceImportTest {

    private static final String HEAD =
            "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,"
                    + "courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,"
                    + "date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,"
                    + "dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,"
                    + "modalites_accompagnement,fiche_acces_libre,prise_rdv\n";
    private static final String SKILLS =
            "Aide aux démarches administratives|Maîtrise des outils numériques du quotidien";
    private static final Position DESK = new Position(48.11, -1.68);

    @TempDir
    Path folder;

    @Test
    void areThirtyTwoFields() {
        assertEquals(32, HEAD.split(",").length);
    }

    @Test
    void areFoundByDistanceWithWhatACounsellorSays() throws IOException {
        imported(
                row("Loin", "Vitré", "35500", "48.12,-1.21", "", "Mo-Fr 09:00-12:00", SKILLS),
                row("Près", "Rennes", "35000", "48.113,-1.68", "BIB", "Mo-Fr 09:00-12:00,14:00-18:30; Sa off", SKILLS),
                row("Trop loin", "Brest", "29200", "48.39,-4.48", "", "", SKILLS));
        List<NearbyPlace> workshops = near(new Here("", "35", DESK)).get("atelier_numerique");
        assertEquals(
                List.of("Près", "Loin"),
                workshops.stream().map(NearbyPlace::name).toList());
        assertEquals(
                "Près ; à 300 m ; 5 rue du Port, 35000 Rennes ; 0299123456 ; du lundi au vendredi de 9 h à 12 h et de"
                        + " 14 h à 18 h 30 ; samedi : fermé ; Aide aux démarches administratives, Maîtrise des outils"
                        + " numériques du quotidien",
                workshops.get(0).line());
        assertEquals("à 35 km", workshops.get(1).distance());
    }

    @Test
    void withoutAPositionAreThoseOfTheCommuneThenOfTheDepartment() throws IOException {
        imported(
                row("Ailleurs", "Vitré", "35500", ",", "RFS", "", "x"),
                row("Ici", "Saint-Étienne", "35999", ",", "RFS", "", "x"),
                row("Autre", "Brest", "29200", ",", "RFS", "", "x"));
        assertEquals(
                List.of("Ici", "Ailleurs"),
                near(new Here("st etienne", "35", null)).get("france_services").stream()
                        .map(NearbyPlace::name)
                        .toList());
        assertEquals(
                "", near(new Here("", "29", null)).get("france_services").get(0).distance());
        assertEquals(Map.of(), near(new Here("Nantes", "", null)));
    }

    @Test
    void aCommuneIsInTheMiddleOfItsPlaces() throws IOException {
        imported(
                row("A", "Rennes", "35000", "48.10,-1.68", "RFS", "", "x"),
                row("B", "Rennes", "35000", "48.12,-1.68", "RFS", "", "x"),
                row("C", "Cesson", "35510", "48.12,-1.60", "RFS", "", "x"));
        List<NearbyPlace> places = near(new Here("35000", "", null)).get("france_services");
        assertEquals(
                List.of("A", "B", "C"), places.stream().map(NearbyPlace::name).toList());
        assertEquals("à 1,1 km", places.get(0).distance());
    }

    @Test
    void aPlaceOfTheFranceServicesNetworkMaySaySoByItsProgramme() throws IOException {
        String townHall = row("Mairie annexe", "Rennes", "35000", "48.1,-1.68", "MUNI", "", "")
                .replace(",,,,,,,,,,\n", ",,,,Aidants Connect|France Services,,,,,,\n");
        imported(townHall);
        assertEquals(
                "Mairie annexe",
                near(new Here("", "35", DESK)).get("france_services").get(0).name());
    }

    @Test
    void aCcasServesItsOwnCommuneAlone() throws IOException {
        imported(row("CCAS de Vitré", "Vitré", "35500", "48.12,-1.21", "CCAS", "", "x"));
        assertFalse(near(new Here("Rennes", "35", DESK)).containsKey("ccas"));
        assertTrue(near(new Here("Vitré", "35", DESK)).containsKey("ccas"));
    }

    @Test
    void wrongLinesAreNamedAndLeftOut() throws IOException {
        Path csv = write("\uFEFF" + HEAD + row("Bon", "Rennes", "35000", "48.1,-1.6", "", "", "x")
                + row("", "Rennes", "35000", "48.1,-1.6", "", "", "x")
                + row("Code", "Rennes", "3500", "48.1,-1.6", "", "", "x")
                + row("Ailleurs", "Rennes", "35000", "99,-1.6", "", "", "x")
                + "trop,court\n\n"
                + row("\"Deux\n\"\"lignes\"\"\"", "Rennes", "35000", "48.1,-1.6", "", "", "x")
                + row("\u001b[31mRouge", "Rennes", "35000", "48.1,-1.6", "", "", "x"));
        PlaceImport.Report report = PlaceImport.run(csv, folder.resolve("data"));
        assertEquals(3, report.kept());
        assertEquals(
                List.of(
                        "ligne 3 : « nom » est vide",
                        "ligne 4 : « 3500 » n'est pas un code postal",
                        "ligne 5 : « 99, -1.6 » n'est pas une position",
                        "ligne 6 : 2 colonnes au lieu de 32"),
                report.named());
        String kept = Files.readString(Directory.file(folder.resolve("data")));
        assertTrue(kept.contains("Deux \"lignes\"\t"), kept);
        assertFalse(kept.contains("\u001b"), kept);
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotFillTheMemoryAndLeavesThePlacesOfBefore() throws IOException {
        imported(row("Avant", "Rennes", "35000", "48.1,-1.6", "", "", "x"));
        String endless = "\"" + "x".repeat(300_000);
        Path csv = write(HEAD + endless);
        DataException refused = assertThrows(DataException.class, () -> PlaceImport.run(csv, folder.resolve("data")));
        assertTrue(refused.getMessage().contains("trop longue"), refused.getMessage());
        assertTrue(Files.readString(Directory.file(folder.resolve("data"))).startsWith("Avant\t"));
    }

    /** Reads a line of commas that would not fit this program's memory cell by cell. */
    public static void main(String[] arguments) throws IOException {
        Reader commas = new Reader() {
            private int left = 20_000_000;

            @Override
            public int read() {
                left--;
                return left < 0 ? -1 : ',';
            }

            @Override
            public int read(char[] buffer, int offset, int length) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
        System.exit(new CsvReader(commas).next().isTooLong() ? 0 : 1);
    }

    @Test
    void aLineOfCommasDoesNotFillTheMemory() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlaceImportTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, small.waitFor());
    }

    @Test
    void anotherFileIsRefusedByItsColumns() throws IOException {
        Path csv = write("nom;ville\nx;y\n");
        assertTrue(assertThrows(DataException.class, () -> PlaceImport.run(csv, folder))
                .getMessage()
                .contains("la colonne « commune » manque"));
    }

    @Test
    void semicolonsWillDo() throws IOException {
        Path csv = write("nom;commune;code_postal;adresse;services\nLieu, le vrai;Rennes;35000;5 rue;x\n");
        assertEquals(1, PlaceImport.run(csv, folder).kept());
        assertTrue(Files.readString(Directory.file(folder)).startsWith("Lieu, le vrai\tRennes\t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "24/7 = jour et nuit",
                "Tu,Th 14:00-17:30 = mardi, jeudi de 14 h à 17 h 30",
                "Mo-Fr 09:00-12:00; PH off = du lundi au vendredi de 9 h à 12 h",
                "sur rendez-vous = sur rendez-vous",
                "Mo 9h-12h = Mo 9h-12h"
            })
    void hoursAreInFrench(String written, String said) {
        assertEquals(said, OpeningHours.french(written));
    }

    private Map<String, List<NearbyPlace>> near(Here here) throws IOException {
        return Directory.near(Directory.file(folder.resolve("data")), here);
    }

    private void imported(String... rows) throws IOException {
        PlaceImport.run(write(HEAD + String.join("", rows)), folder.resolve("data"));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("lieux.csv"), content, StandardCharsets.UTF_8);
    }

    private static String row(
            String name, String town, String postcode, String position, String kind, String hours, String services) {
        return "1,," + name + "," + town + "," + postcode + ",,5 rue du Port,," + position + "," + kind
                + ",+33299123456,,,\"" + hours + "\",,,,,,2026-05-12," + services + ",,,,,,,,,,\n";
    }
}
