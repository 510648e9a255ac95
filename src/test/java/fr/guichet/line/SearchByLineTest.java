package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed where the person's words are asked for. */
class SearchByLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"F1341", "f1341"})
    void theIdOfAnOfficialSheetAddsIt(String typed, @TempDir Path state) {
        Transcript talk = Transcript.typing(typed);
        LineDesk.little(state).withSheet("F1341", "carte").interview(talk).run(List.of());
        assertTrue(talk.said("Ajoutée : Carte d'identité."), talk.text());
    }

    @Test
    void aLifeEventAsksWhichOfItsProceduresConcern(@TempDir Path state) {
        Transcript talk = Transcript.typing("premier appartement", "1", "1 2");
        LineDesk.little(state).interview(talk).run(List.of());
        assertTrue(talk.said("1 : Carte d'identité, si : la carte est périmée"), talk.text());
        assertTrue(talk.said("2 : Aide au logement (déjà noté)"), talk.text());
        assertTrue(talk.said("Ajoutée : Carte d'identité."), talk.text());
        assertTrue(talk.said("Ajoutée : Aide au logement."), talk.text());
    }

    @Test
    void aLifeEventThatIsNamedAtTheStartAsksAtOnce(@TempDir Path state) {
        Transcript talk = Transcript.typing("", "");
        LineDesk.little(state).interview(talk).run(List.of("depart-jeune"));
        assertTrue(talk.said("Ajoutée : Aide au logement."), talk.text());
        assertFalse(talk.said("Ajoutée : Carte d'identité."), talk.text());
    }
}
