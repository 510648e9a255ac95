package fr.guichet.checklist;

import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import java.util.ArrayList;
import java.util.List;

/** How to do it again at home: numbered steps, room for the person's own words, and when to do it again. */
final class TutorialLeaf {

    private final Context context;
    private final Checklist whole;
    private final List<Leaf.Part> parts = new ArrayList<>();
    private int number = 1;

    /** @param whole the sheet as if nothing were done yet */
    TutorialLeaf(Context context, Checklist whole) {
        this.context = context;
        this.whole = whole;
    }

    Leaf write() {
        for (Procedure procedure : procedures()) {
            parts.add(new Leaf.Part.Heading(procedure.title()));
            number = 1;
            for (Block block : whole.blocks()) {
                steps(procedure, block);
            }
            for (String again : Recurrence.of(context, procedure)) {
                parts.add(new Leaf.Part.Box(again, false));
            }
        }
        if (!whole.identifiers().isEmpty()) {
            parts.add(new Leaf.Part.Heading("Les numéros et les identifiants"));
            whole.identifiers().forEach(text -> parts.add(new Leaf.Part.Item(text)));
        }
        if (!whole.prevention().isEmpty()) {
            parts.add(new Leaf.Part.Heading("À ne pas oublier"));
            whole.prevention().forEach(text -> parts.add(new Leaf.Part.Item(text)));
        }
        parts.add(new Leaf.Part.Heading("Mes mots à moi"));
        parts.add(new Leaf.Part.Room(4));
        return new Leaf(Leaf.Kind.TUTORIAL, "Mon mode d'emploi", false, parts);
    }

    /** Those that the person does; all of them when none is. */
    private List<Procedure> procedures() {
        List<Procedure> theirs = new ArrayList<>();
        List<Procedure> all = new ArrayList<>();
        for (String id : whole.procedures()) {
            Procedure procedure = context.knowledge().require(id);
            Posture posture =
                    context.advice().of(id).map(ProcedureAdvice::posture).orElse(null);
            all.add(procedure);
            if (posture == Posture.ACCOMPANY || posture == Posture.AUTONOMY) {
                theirs.add(procedure);
            }
        }
        return theirs.isEmpty() ? all : theirs;
    }

    private void steps(Procedure procedure, Block block) {
        for (Act act : block.steps()) {
            if (act.id().startsWith(procedure.id() + ".")) {
                parts.add(new Leaf.Part.Numbered(number++, act.text(), under(block, act)));
                parts.add(new Leaf.Part.Room(1));
            }
        }
    }

    private static String where(ChannelKind by, Place place) {
        String phone = place.phone().isEmpty() ? "" : ", " + place.phone();
        String name = French.inside(place.name());
        return switch (by) {
            case ONLINE -> "Site : " + (place.site().isEmpty() ? place.name() : place.site());
            case PHONE -> "J'appelle : " + name + phone;
            case PAPER -> "J'écris à : " + name;
            case COUNTER -> "Je vais à : " + name + phone;
        };
    }

    private static List<String> under(Block block, Act act) {
        List<String> under = new ArrayList<>();
        if (!act.onlyIf().isEmpty()) {
            under.add(French.closed(French.upperFirst(act.onlyIf())));
        }
        if (block.contact() != null && block.by() != null) {
            under.add(where(block.by(), block.contact()));
        }
        int gesture = 0;
        for (String text : act.gestures()) {
            under.add((char) ('a' + gesture++ % 26) + ". " + text);
        }
        if (!act.say().isEmpty()) {
            under.add((act.inWriting() ? "J'écris : « " : "Je dis : « ") + act.say() + " »");
        }
        if (!act.ask().isEmpty()) {
            under.add("Je demande : " + String.join(" ; ", act.ask()) + ".");
        }
        return under;
    }
}
