package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads {@code courriers.yaml}. */
final class LetterReader {

    /** The day that a delay is counted from. */
    private static final String DAY = "lettre";

    private LetterReader() {}

    static List<Letter> read(Node node, List<Fault> faults) {
        List<Letter> letters = new ArrayList<>();
        Fields fields = new Fields(node, faults);
        for (String id : fields.names()) {
            Node entry = fields.node(id);
            if (entry != null) {
                letters.add(letter(id, new Fields(entry, faults)));
            }
        }
        return List.copyOf(letters);
    }

    private static Letter letter(String id, Fields fields) {
        List<String> heading = fields.texts("haut");
        if (heading.isEmpty()) {
            fields.fault(fields.place(), "il manque « haut »", "écrivez les mots du haut de la lettre, entre [ ]");
        }
        Letter letter = new Letter(
                id,
                fields.required("titre"),
                fields.required("expediteur"),
                heading,
                fields.required("veut_dire"),
                fields.has("delai") ? delay(fields.fields("delai")) : null,
                fields.required("demarche"),
                fields.flag("arnaque"),
                fields.texts("verifier"),
                fields.texts("vrai"),
                fields.texts("faux"),
                Provenance.read(fields, Provenance.NONE),
                fields.place());
        fields.finish();
        return letter;
    }

    private static Letter.Delay delay(Fields fields) {
        DeadlineRule.After after = null;
        if (fields.has("regle")) {
            DeadlineRule rule = DeadlineRuleReader.read(fields, "", Set.of());
            if (rule instanceof DeadlineRule.After counted && counted.event().equals(DAY)) {
                after = counted;
            } else {
                fields.fault(
                        fields.place(),
                        "le délai d'une lettre se compte depuis sa date",
                        "écrivez « {apres: " + DAY + ", jours: 15} », ou seulement « en_mots »");
            }
        }
        Letter.Delay delay = new Letter.Delay(fields.required("texte"), after, fields.required("en_mots"));
        fields.finish();
        return delay;
    }
}
