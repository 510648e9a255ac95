package fr.guichet.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Provenance;
import fr.guichet.knowledge.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The settings of a desk")
class DeskSettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void withoutAFileAreThoseOfTheDesign() throws IOException {
        assertSame(DeskSettings.DEFAULT, read(folder));
        assertEquals(new Desk(Role.COUNSELLOR, false, true, false, ""), DeskSettings.DEFAULT.desk());
    }

    @Test
    void holdTheKeysOfThoseWhoMakePacks() throws IOException {
        String one = "A".repeat(43);
        String other = "b-_".repeat(14) + "9";
        write("cle = " + one + ", " + other);
        assertEquals(one + ", " + other, read(folder).packKeys());
        for (String wrong : List.of("A".repeat(42), "A".repeat(44), "é".repeat(43), "A".repeat(42) + "/")) {
            assertEquals(1, DeskWriter.check("cle", wrong).size(), wrong);
        }
        assertEquals(List.of(), DeskWriter.check("cle", ""));
    }

    @Test
    void areReadLineByLine() throws IOException {
        write(
                "\uFEFF# un poste",
                "role = benevole",
                "en_ligne=non",
                "  imprimante =  oui  ",
                "departement = 2a",
                "",
                "effacement = 30",
                "mairie.nom = Mairie de Rennes = place de la Mairie",
                "mairie.telephone = 0223621010",
                "mairie.rdv = oui",
                "mairie.verifie_le = 2026-11-21");
        DeskSettings settings = read(folder);
        assertEquals(new Desk(Role.VOLUNTEER, false, false, true, "2A"), settings.desk());
        assertEquals(30, settings.wipeMinutes());
        assertEquals(15, settings.sleepMinutes());
        assertEquals(
                new LocalCounter("Mairie de Rennes = place de la Mairie", "02 23 62 10 10", "", "oui", TODAY),
                settings.counters().get("mairie"));
    }

    @Test
    void giveAllTheirFaultsWithTheirLines() throws IOException {
        write("rôle = benevole", "role = chef", "en_ligne = peut-être", "departement = 99", "veille = 0", "bonjour");
        List<Fault> faults = new ArrayList<>();
        DeskSettings settings = DeskSettings.read(folder.toFile(), faults);
        assertEquals(DeskSettings.DEFAULT, settings, "le réglage par défaut, pour chaque faute");
        assertEquals(6, faults.size());
        assertEquals(
                folder.resolve("poste.conf") + ":1 : le réglage « rôle » n'existe pas → vouliez-vous dire « role » ?",
                faults.get(0).toString());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                faults.stream().map(fault -> fault.place().line()).toList());
    }

    @Test
    void areTheDefaultOnesWhenTheFileCannotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("poste.conf"));
        List<Fault> faults = new ArrayList<>();
        assertSame(DeskSettings.DEFAULT, DeskSettings.read(folder.toFile(), faults));
        assertEquals(
                folder.resolve("poste.conf") + " : ce fichier ne peut pas être lu → vérifiez ses droits",
                faults.get(0).toString());
    }

    @Test
    void putTheDesksCounterInThePlaceOfTheBlankOne() {
        List<Fault> faults = new ArrayList<>();
        DeskSettings settings = DeskFile.parse("mairie.telephone = 02 99 00 00 00\nrien.nom = x", "f", faults);
        Map<String, Contact> local = settings.localContacts(Map.of("mairie", contact("mairie", true, false)));
        assertEquals(List.of(), faults);
        assertEquals(1, local.size());
        assertEquals("02 99 00 00 00", local.get("mairie").phone());
        assertEquals("Mairie", local.get("mairie").name());
    }

    @Test
    void changeInPlaceAndKeepWhatPeopleWrote() {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("role", "benevole");
        changes.put("departement", "");
        changes.put("mairie.nom", "Mairie");
        assertEquals(
                "# ici\nrole = benevole\n\n# role = autre\nmairie.nom = Mairie\n",
                DeskWriter.changed("# ici\nrole=conseiller\n\n# role = autre\ndepartement = 35\n", changes));
    }

    @Test
    void areWrittenForTheirOwnerAlone() throws IOException {
        Path own = folder.resolve("config/guichet");
        DeskWriter.change(own.toFile(), Map.of("departement", "35"));
        Path file = own.resolve("poste.conf");
        assertTrue(Files.readString(file).endsWith("\ndepartement = 35\n"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        assertEquals("35", read(own).desk().department());
    }

    @Test
    void areCheckedForWhatIsWrongOldAndMissing() {
        DeskSettings settings = DeskFile.parse(
                """
                mairie.nom = Mairie
                mairie.verifie_le = 2025-11-20
                ccas.telephone = appelez
                ccas.verifie_le = 2026-11-21
                banque.nom = Banque
                """,
                "f",
                new ArrayList<>());
        Map<String, Contact> shared = new LinkedHashMap<>();
        shared.put("mairie", contact("mairie", true, false));
        shared.put("ccas", contact("ccas", true, false));
        shared.put("banque", contact("banque", true, true));
        shared.put("police", contact("police", true, false));
        shared.put("caf", contact("caf", false, false));
        DeskCheck check = DeskCheck.of(settings, shared, TODAY);
        assertEquals(
                List.of(
                        "Ccas : « appelez » n'est pas un numéro de téléphone",
                        "« banque » n'est pas un guichet à régler"),
                check.wrong());
        assertEquals(List.of("Mairie : vérifié le 20 novembre 2025"), check.old());
        assertEquals(
                List.of(
                        "le département n'est pas réglé : les dates qui en dépendent restent en mots",
                        "Police (police)"),
                check.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "0299123456, 02 99 12 34 56",
        "02.99.12.34.56, 02 99 12 34 56",
        "0806001620, 0 806 001 620",
        "0970660660, 0 970 660 660",
        "3949, 39 49",
        "+33 2 99 12 34 56, +33 2 99 12 34 56",
        "112, 112",
        "poste 12, poste 12"
    })
    void aTelephoneIsWrittenByPairs(String typed, String printed) {
        assertEquals(printed, PhoneNumber.inPairs(typed));
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve("poste.conf"), String.join("\n", lines));
    }

    private static DeskSettings read(Path folder) {
        List<Fault> faults = new ArrayList<>();
        DeskSettings settings = DeskSettings.read(folder.toFile(), faults);
        assertEquals(List.of(), faults);
        return settings;
    }

    private static Contact contact(String id, boolean local, boolean personal) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Contact(
                id,
                name,
                name,
                "",
                "",
                "",
                "",
                local,
                personal,
                "selon",
                "",
                Contact.Cost.UNKNOWN,
                List.of(),
                Provenance.NONE);
    }
}
