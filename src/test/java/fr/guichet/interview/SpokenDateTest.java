package fr.guichet.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.knowledge.FrenchDate;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDateTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "« {0} » le samedi 21 novembre 2026 : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            aujourd'hui              | 2026-11-21
            Aujourd’hui              | 2026-11-21
            ce matin                 | 2026-11-21
            cet après-midi           | 2026-11-21
            hier                     | 2026-11-20
            HIER SOIR                | 2026-11-20
            avant-hier               | 2026-11-19
            avant hier               | 2026-11-19
            demain                   | 2026-11-22
            après-demain             | 2026-11-23
            samedi                   | 2026-11-21
            samedi dernier           | 2026-11-14
            samedi prochain          | 2026-11-28
            lundi                    | 2026-11-16
            lundi dernier            | 2026-11-16
            lundi prochain           | 2026-11-23
            dimanche                 | 2026-11-15
            dimanche passé           | 2026-11-15
            il y a 3 mois            | 2026-08-21
            Il y a trois mois        | 2026-08-21
            y a 3 mois               | 2026-08-21
            il y a deux semaines     | 2026-11-07
            il y a une semaine       | 2026-11-14
            il y a quinze jours      | 2026-11-06
            il y a un an             | 2025-11-21
            il y a environ 2 ans     | 2024-11-21
            dans 10 jours            | 2026-12-01
            12/03                    | 2026-03-12
            22/11                    | 2025-11-22
            21/11                    | 2026-11-21
            12.3                     | 2026-03-12
            12-03                    | 2026-03-12
            le 12 mars               | 2026-03-12
            12 mars                  | 2026-03-12
            1er août                 | 2026-08-01
            1er aout                 | 2026-08-01
            premier février          | 2026-02-01
            29 février               | 2024-02-29
            25 déc                   | 2025-12-25
            12/03/2026               | 2026-03-12
            12/03/26                 | 2026-03-12
            12/03/87                 | 1987-03-12
            12 mars 2027             | 2027-03-12
            jeudi 12 mars            | 2026-03-12
            mardi 5 janvier          | 2027-01-05
            mardi 5 janvier 2027     | 2027-01-05
            2026-03-12               | 2026-03-12
            c'était le 12 mars.      | 2026-03-12
            depuis le 12/03          | 2026-03-12
            depuis hier              | 2026-11-20
            """)
    void aDayAsPeopleSayIt(String said, LocalDate day) {
        assertEquals(Optional.of(day), SpokenDate.parse(said, SATURDAY));
    }

    @ParameterizedTest(name = "« {0} » n'est pas un jour")
    @ValueSource(
            strings = {
                "",
                "   ",
                "le",
                "mars",
                "mars 2026",
                "31/04",
                "31 avril 2026",
                "29/02/2026",
                "0/3",
                "12/13",
                "12/03/202",
                "12/03/20266",
                "lundi 12 mars 2026",
                "lundi 12 mars",
                "il y a",
                "il y a trois",
                "il y a mois",
                "il y a vingt douze mois",
                "3 mois",
                "lundi mardi",
                "il y a 9999 ans",
                "-1/2/2026",
                "12/03/2026/5",
                "bidule",
                "1 2 3 4",
                "<script>",
                "\u0000"
            })
    void otherWordsSayNoDay(String said) {
        assertEquals(Optional.empty(), SpokenDate.parse(said, SATURDAY));
    }

    @Test
    @DisplayName("On a Monday, « lundi » is today and « lundi dernier » a week ago")
    void theDayItself() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertEquals(Optional.of(monday), SpokenDate.parse("lundi", monday));
        assertEquals(Optional.of(monday.minusDays(7)), SpokenDate.parse("lundi dernier", monday));
        assertEquals(Optional.of(monday.plusDays(7)), SpokenDate.parse("lundi prochain", monday));
    }

    @Property(tries = 300)
    void everyDateThatWePrintIsUnderstood(@ForAll @IntRange(min = -30_000, max = 30_000) int days) {
        LocalDate day = SATURDAY.plusDays(days);
        assertEquals(Optional.of(day), SpokenDate.parse(FrenchDate.full(day), SATURDAY));
        assertEquals(Optional.of(day), SpokenDate.parse(FrenchDate.plain(day), SATURDAY));
        assertEquals(Optional.of(day), SpokenDate.parse(day.toString(), SATURDAY));
    }

    @Property(tries = 500)
    void nothingThatIsTypedBreaksIt(@ForAll String said) {
        SpokenDate.parse(said, SATURDAY);
    }
}
