package fr.guichet.checklist;

import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Posture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The slip for the next counter: whom to see, for what, what was tried, what is in hand. Nothing of health or of private
 * life: the reasons of the advice, which may tell of a guardian or of a number, stay with the counsellor.
 */
final class ReferralLeaf {

    private final Context context;
    private final Checklist sheet;
    private final List<Leaf.Part> parts = new ArrayList<>();

    ReferralLeaf(Context context, Checklist sheet) {
        this.context = context;
        this.sheet = sheet;
    }

    /** The advice for what is referred; for all of the visit when nothing is. */
    private List<ProcedureAdvice> referred() {
        List<ProcedureAdvice> all = context.advice().procedures();
        List<ProcedureAdvice> referred =
                all.stream().filter(one -> one.posture() == Posture.REFER).toList();
        return referred.isEmpty() ? all : referred;
    }

    Leaf write() {
        line("Le " + FrenchDate.full(sheet.date()) + ".");
        heading("Qui voir");
        contacts();
        heading("Pourquoi");
        for (ProcedureAdvice one : referred()) {
            line("Vous venez pour : " + context.knowledge().require(one.id()).title() + ".");
        }
        questions();
        heading("Ce qui a été essayé");
        sheet.done().forEach(text -> parts.add(new Leaf.Part.Box(text, true)));
        parts.add(new Leaf.Part.Room(2));
        documents(true, "Vous avez en main");
        documents(false, "Il manque encore");
        heading("De la part de");
        blank("Structure :");
        blank("Téléphone :");
        line("Ce papier est à vous. Vous choisissez à qui le montrer.");
        line("On n'y écrit rien sur la santé ni sur la vie privée.");
        return new Leaf(Leaf.Kind.REFERRAL, "Pour le prochain guichet", false, parts);
    }

    private void contacts() {
        Set<String> to = to();
        for (String id : to) {
            Contact contact = context.knowledge().contacts().get(id);
            if (contact != null) {
                contact(contact);
            }
        }
        if (to.isEmpty()) {
            blank("Nom :");
            blank("Téléphone :");
            blank("Adresse et horaires :");
        }
    }

    /** Where the referred procedures go; else the counters that the sheet sends to. */
    private Set<String> to() {
        Set<String> to = new LinkedHashSet<>();
        if (context.isInDanger()) {
            return to;
        }
        for (ProcedureAdvice one : referred()) {
            for (String id : one.to()) {
                boolean onSheet = sheet.blocks().stream()
                        .anyMatch(block ->
                                block.contact() != null && block.contact().id().equals(id));
                if (one.posture() == Posture.REFER || onSheet) {
                    to.add(id);
                }
            }
        }
        return to;
    }

    private void contact(Contact contact) {
        line(contact.name() + ".");
        if (contact.phone().isEmpty()) {
            blank("Téléphone :");
        } else {
            line("Téléphone : " + contact.phone());
        }
        if (!contact.address().isEmpty()) {
            line("Adresse : " + contact.address());
        } else if (contact.local()) {
            blank("Adresse :");
        }
        if (!contact.hours().isEmpty()) {
            line("Horaires : " + contact.hours());
        }
    }

    /** What to say there, in the words of the sheet. */
    private void questions() {
        Set<String> to = to();
        for (Block block : sheet.blocks()) {
            boolean there = block.by() == ChannelKind.COUNTER
                    && block.contact() != null
                    && to.contains(block.contact().id());
            for (Act act : block.steps()) {
                if (there && !act.say().isEmpty() && !act.say().startsWith(Trips.COMES)) {
                    line(act.said());
                }
            }
        }
    }

    private void documents(boolean inHand, String heading) {
        List<Paper> listed = needed().stream()
                .filter(paper -> paper.inHand() == inHand && paper.isCertain())
                .toList();
        if (!listed.isEmpty()) {
            heading(heading);
            listed.forEach(paper -> parts.add(new Leaf.Part.Box(paper.text(), inHand)));
        }
    }

    /** What the referred procedures ask for first. What a later counter gives or asks for is no matter of this one. */
    private Collection<Paper> needed() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (ProcedureAdvice one : referred()) {
            sheet.pouch().stream()
                    .filter(paper -> paper.purposes().contains(one.id()))
                    .forEach(paper -> papers.putIfAbsent(paper.id(), paper));
            sheet.blocks().stream()
                    .map(block -> block.documents().stream()
                            .filter(paper -> paper.purposes().contains(one.id()))
                            .toList())
                    .filter(asked -> !asked.isEmpty())
                    .findFirst()
                    .ifPresent(asked -> asked.forEach(paper -> papers.putIfAbsent(paper.id(), paper)));
        }
        return papers.values();
    }

    private void heading(String text) {
        parts.add(new Leaf.Part.Heading(text));
    }

    private void line(String text) {
        parts.add(new Leaf.Part.Line(text));
    }

    private void blank(String label) {
        parts.add(new Leaf.Part.Blank(label));
    }
}
