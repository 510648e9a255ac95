package fr.guichet.screen;

import fr.guichet.identity.BagTest;
import fr.guichet.identity.Provider;
import fr.guichet.identity.Referral;
import fr.guichet.identity.Thing;
import fr.guichet.knowledge.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of what a bag opens: the providers possible today, nearly, not, and whom to see without a number. */
record BagLine(Paint paint, int indent, String text) {

    static List<BagLine> of(BagTest.Verdict verdict, Map<String, Contact> contacts) {
        List<BagLine> lines = new ArrayList<>();
        heading("Possible aujourd'hui", lines);
        if (verdict.possible().isEmpty()) {
            lines.add(new BagLine(Paint.PLAIN, 2, "rien encore"));
        }
        for (Provider provider : verdict.possible()) {
            lines.add(new BagLine(Paint.GOOD, 2, name(provider)));
        }
        if (!verdict.nearly().isEmpty()) {
            heading("Presque", lines);
        }
        for (BagTest.Nearly nearly : verdict.nearly()) {
            lines.add(
                    new BagLine(Paint.PLAIN, 2, name(nearly.provider()) + ", il manque : " + labels(nearly.missing())));
        }
        if (!verdict.impossible().isEmpty()) {
            heading("Pas possible", lines);
        }
        for (BagTest.Impossible impossible : verdict.impossible()) {
            lines.add(new BagLine(Paint.PLAIN, 2, barred(impossible)));
        }
        if (!verdict.withoutNumber().isEmpty()) {
            heading("Sans numéro de sécurité sociale", lines);
        }
        for (Referral referral : verdict.withoutNumber()) {
            lines.add(new BagLine(Paint.PLAIN, 2, told(referral, contacts)));
        }
        return lines;
    }

    private static String barred(BagTest.Impossible impossible) {
        String reason = impossible.reason();
        return reason.startsWith("Il manque")
                ? name(impossible.provider()) + ", i" + reason.substring(1)
                : name(impossible.provider()) + " : " + reason;
    }

    /** Some are told where to go in the words of the profile itself. */
    private static String told(Referral referral, Map<String, Contact> contacts) {
        return referral.to().isEmpty()
                ? referral.profile()
                : referral.profile() + " : " + names(referral.to(), contacts);
    }

    private static void heading(String text, List<BagLine> lines) {
        lines.add(new BagLine(Paint.TITLE, 0, text));
    }

    private static String name(Provider provider) {
        return provider.name() + (provider.plus() ? " (FranceConnect+)" : "");
    }

    private static String labels(List<Thing> things) {
        return String.join(" ; ", things.stream().map(Thing::label).toList());
    }

    private static String names(List<String> ids, Map<String, Contact> contacts) {
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> contacts.containsKey(id) ? contacts.get(id).name() : id)
                        .toList());
    }
}
