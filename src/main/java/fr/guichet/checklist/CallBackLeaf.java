package fr.guichet.checklist;

import fr.guichet.knowledge.ChannelKind;
import java.util.ArrayList;
import java.util.List;

/** Who calls whom: who, number, hours, subject; for the calls of the sheet, and for a call to come. */
final class CallBackLeaf {

    private CallBackLeaf() {}

    static Leaf write(Checklist sheet) {
        List<Leaf.Part> parts = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            if (block.by() == ChannelKind.PHONE && block.contact() != null) {
                call(block, parts);
            }
        }
        parts.add(new Leaf.Part.Heading("On vous rappelle"));
        parts.add(new Leaf.Part.Blank("Qui vous appelle :"));
        parts.add(new Leaf.Part.Blank("À quel numéro :"));
        parts.add(new Leaf.Part.Blank("Quel jour, à quelles heures :"));
        parts.add(new Leaf.Part.Line("Sujet : " + String.join(" ; ", sheet.titles()) + "."));
        parts.add(new Leaf.Part.Line("Si on vous appelle, ne donnez ni mot de passe ni code reçu par SMS."));
        return new Leaf(Leaf.Kind.CALL_BACK, "Fiche de rappel", false, parts);
    }

    private static void call(Block block, List<Leaf.Part> parts) {
        Place contact = block.contact();
        parts.add(new Leaf.Part.Heading("Vous appelez : " + French.inside(contact.name())));
        parts.add(
                contact.phone().isEmpty()
                        ? new Leaf.Part.Blank("Numéro :")
                        : new Leaf.Part.Line("Numéro : " + contact.phone()));
        parts.add(
                contact.hours().isEmpty()
                        ? new Leaf.Part.Blank("Horaires :")
                        : new Leaf.Part.Line("Horaires : " + contact.hours()));
        if (block.when() != null) {
            parts.add(new Leaf.Part.Line("Quand : " + block.when().words()));
        }
        for (Act act : block.steps()) {
            if (!act.isCertain()) {
                parts.add(new Leaf.Part.Line(French.closed(French.upperFirst(act.onlyIf()))));
            }
            parts.add(new Leaf.Part.Line("Sujet : " + act.text()));
            if (!act.say().isEmpty()) {
                parts.add(new Leaf.Part.Line(act.said()));
            }
        }
        parts.add(new Leaf.Part.Blank("Appelé le, et réponse :"));
    }
}
