package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Mandate;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The mandate on paper, and the card to read aloud before it is signed. Its wording follows the model of Aidants Connect of
 * 23 March 2026 and the one of the CNIL: who, which acts, how long, revocable, two signatures.
 */
final class MandateLeaf {

    private final KnowledgeBase knowledge;
    private final LocalDate day;
    private final Advice advice;
    private final Checklist sheet;
    private final List<Leaf.Part> parts = new ArrayList<>();

    MandateLeaf(KnowledgeBase knowledge, LocalDate day, Advice advice, Checklist sheet) {
        this.knowledge = knowledge;
        this.day = day;
        this.advice = advice;
        this.sheet = sheet;
    }

    Leaf write() {
        heading("Qui");
        blank("Moi, nom et prénom :");
        blank("Je donne mandat à (structure) :");
        blank("Agent, nom et prénom :");
        heading("Pour quoi faire");
        acts();
        line("En ligne, par téléphone, par courrier ou au guichet.");
        if (concerned().stream().anyMatch(one -> one.mandate().type() == MandateType.DECLARED_THIRD_PARTY)) {
            line("La structure se sert de son propre compte. Elle dit au site qu'elle agit pour moi.");
        }
        heading("Combien de temps");
        line(duration());
        line("Je peux l'arrêter à tout moment, sans dire pourquoi. La structure aussi.");
        line("Il s'arrête quand ces démarches sont finies.");
        promises();
        heading("Je déclare");
        line("Je ne suis pas sous tutelle, curatelle ou sauvegarde de justice.");
        line("J'accepte que la structure se serve de mes données pour ces démarches.");
        line("Ce que je dis est vrai. Je reste responsable de mes démarches.");
        line("Mandat selon les articles 1984 et suivants du Code civil.");
        line("Deux exemplaires : un pour moi, un pour la structure, gardé 6 ans après la fin.");
        blank("Le " + FrenchDate.full(day) + ", à :");
        parts.add(new Leaf.Part.Signatures(List.of("Ma signature", "Pour la structure")));
        return new Leaf(Leaf.Kind.MANDATE, "Mandat : mon accord écrit", false, parts);
    }

    private void promises() {
        heading("La structure promet");
        item("Faire seulement ces démarches. Pour une autre, elle me demande avant.");
        item("Se servir seulement des données utiles, garder le secret, effacer ensuite.");
        item("Ne garder aucun mot de passe.");
        item("Me laisser voir, corriger, limiter ou effacer mes données, et me dire ce qui est fait.");
    }

    private void acts() {
        List<ProcedureAdvice> concerned = concerned();
        if (concerned.isEmpty()) {
            blank("Démarche :");
            parts.add(new Leaf.Part.Room(2));
        }
        for (ProcedureAdvice one : concerned) {
            line("Démarche : " + title(one));
            List<String> acts = acts(one);
            acts.forEach(this::item);
            if (acts.isEmpty()) {
                // An accord bears on acts that are named: what is not known yet is written by hand.
                blank("Ce que la structure fera :");
            }
        }
    }

    private List<String> acts(ProcedureAdvice one) {
        List<String> acts = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            for (Act act : block.steps()) {
                if (act.who().equals(Act.US) && act.id().startsWith(one.id() + ".") && act.isCertain()) {
                    acts.add(act.text());
                }
            }
        }
        return acts;
    }

    /** Those that need a mandate on paper; every one that needs a mandate when none does. */
    private List<ProcedureAdvice> concerned() {
        List<ProcedureAdvice> onPaper =
                advice.procedures().stream().filter(Leaves::needsPaper).toList();
        return onPaper.isEmpty() ? mandated() : onPaper;
    }

    private List<ProcedureAdvice> mandated() {
        return advice.procedures().stream().filter(one -> one.mandate() != null).toList();
    }

    private String title(ProcedureAdvice one) {
        return knowledge.require(one.id()).title() + ".";
    }

    /** The first day counts. */
    private LocalDate last(int days) {
        return day.plusDays(days - 1L);
    }

    private String duration() {
        int days = days(concerned());
        if (days == 0) {
            return "Du " + FrenchDate.plain(day) + " au ....................";
        }
        return days == 1
                ? "Aujourd'hui seulement, le " + FrenchDate.full(day) + "."
                : "Pendant " + inWords(days) + ", jusqu'au " + FrenchDate.full(last(days)) + ".";
    }

    private static String inWords(int days) {
        return switch (days) {
            case 1 -> "1 jour";
            case 31 -> "1 mois";
            case 182 -> "6 mois";
            case 365 -> "1 an";
            default -> days + " jours";
        };
    }

    private static int days(List<ProcedureAdvice> concerned) {
        return concerned.stream()
                .map(ProcedureAdvice::mandate)
                .mapToInt(Mandate::days)
                .max()
                .orElse(0);
    }

    /** One sentence a line, none longer than forty columns: it is read aloud, slowly. */
    Leaf card() {
        line("Avant de signer, je vous lis ceci.");
        line("Vous me demandez d'agir à votre place.");
        line("C'est pour :");
        mandated().forEach(one -> item(title(one)));
        if (mandated().isEmpty()) {
            parts.add(new Leaf.Part.Room(1));
        }
        line("Je ferai seulement cela.");
        line("Je regarde seulement ce qui sert.");
        line("Je garde le secret.");
        line("Je ne garde aucun mot de passe.");
        int days = days(mandated());
        if (days > 0) {
            line("Votre accord dure " + inWords(days) + ".");
        }
        line("Vous pouvez arrêter à tout moment.");
        line("Vous n'avez pas à dire pourquoi.");
        line("Vous pouvez dire non.");
        line("Si vous dites non, on fait ensemble.");
        line("Vous pouvez relire et corriger.");
        line("Vous gardez une copie.");
        line("Avez-vous une question ?");
        line("Êtes-vous d'accord ?");
        return new Leaf(Leaf.Kind.CONSENT, "Carte à lire à voix haute", true, parts);
    }

    private void heading(String text) {
        parts.add(new Leaf.Part.Heading(text));
    }

    private void line(String text) {
        parts.add(new Leaf.Part.Line(text));
    }

    private void item(String text) {
        parts.add(new Leaf.Part.Item(text));
    }

    private void blank(String label) {
        parts.add(new Leaf.Part.Blank(label));
    }
}
