package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.ChannelKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** « Mes comptes, à garder chez moi »: which account is where. There is no line for a password or a code. */
final class AccountsLeaf {

    private AccountsLeaf() {}

    static Leaf write(Set<String> sites) {
        List<Leaf.Part> parts = new ArrayList<>();
        parts.add(new Leaf.Part.Line("Remplissez cette fiche vous-même. Gardez-la chez vous."));
        parts.add(new Leaf.Part.Line("N'écrivez ici ni mot de passe ni code. Ne les donnez à personne."));
        parts.add(new Leaf.Part.Heading("Ma boîte mail"));
        parts.add(new Leaf.Part.Blank("Mon adresse mail :"));
        for (String site : sites) {
            parts.add(new Leaf.Part.Heading(site));
            account(parts);
        }
        parts.add(new Leaf.Part.Heading("Un autre site"));
        parts.add(new Leaf.Part.Blank("Site :"));
        account(parts);
        return new Leaf(Leaf.Kind.ACCOUNTS, "Mes comptes, à garder chez moi", false, parts);
    }

    private static void account(List<Leaf.Part> parts) {
        parts.add(new Leaf.Part.Blank("Adresse mail donnée au site :"));
        parts.add(new Leaf.Part.Blank("Téléphone donné au site :"));
        parts.add(new Leaf.Part.Blank("Compte ouvert le :"));
    }

    /** The sites that the visit goes to, each once; not those of what the papers do not name. */
    static Set<String> sites(Advice advice, Discreet discreet) {
        Set<String> sites = new LinkedHashSet<>();
        for (ProcedureAdvice one : advice.procedures()) {
            boolean online = one.posture() != null
                    && one.channel() != null
                    && one.channel().by() == ChannelKind.ONLINE;
            if (online && !one.channel().site().isEmpty() && !discreet.hides(one.id())) {
                // The page within the site is not the account's name.
                sites.add(one.channel().site().replaceFirst("/.*", ""));
            }
        }
        return sites;
    }
}
