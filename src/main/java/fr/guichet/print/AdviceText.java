package fr.guichet.print;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Change;
import fr.guichet.advice.Mandate;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The advice in words, for the counsellor: one idea a line, no layout. It never goes on the sheet. */
public final class AdviceText {

    /** What the desk knows more. */
    private static final String NOTE = "Note du poste : ";

    /** More would be noise beside somebody who waits. */
    private static final int MOST_CHANGES = 3;

    private final KnowledgeBase knowledge;

    public AdviceText(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** « faire avec la personne ». */
    public static String words(Posture posture) {
        return switch (posture) {
            case REFER -> "orienter";
            case ACT -> "faire pour la personne, avec son accord écrit";
            case ACCOMPANY -> "faire avec la personne";
            case RETURN -> "revenir un autre jour";
            case AUTONOMY -> "la personne fait seule, avec la feuille";
        };
    }

    /** Posture and main reason, for a first idea while questions go on. */
    public List<String> brief(Advice advice) {
        List<String> lines = new ArrayList<>();
        for (ProcedureAdvice one : advice.procedures()) {
            if (one.posture() != null) {
                lines.add(title(one) + " : " + words(one.posture()) + ".");
                one.reasons().stream()
                        .filter(reason -> reason.effect() == Effect.GIVES)
                        .forEach(reason -> lines.add("Raison : " + reason.because()));
            }
        }
        return lines;
    }

    /** All of it: what to do, why, and what would change it. */
    public List<String> full(Advice advice) {
        List<String> lines = new ArrayList<>();
        if (advice.procedures().size() > 1 && advice.posture() != null) {
            lines.add("Pour la visite : " + words(advice.posture()) + ".");
        }
        if (advice.procedures().isEmpty() && advice.posture() != null) {
            lines.add("Conseil : " + words(advice.posture()) + ".");
            advice.to().forEach(contact -> to(contact, lines));
            reasons(advice.reasons(), lines);
            lines.addAll(changes(advice.changes()));
        }
        for (ProcedureAdvice one : advice.procedures()) {
            add(one, lines);
        }
        return lines;
    }

    private void add(ProcedureAdvice one, List<String> lines) {
        String posture = one.posture() == null ? "réponse immédiate, sans question" : words(one.posture());
        lines.add(title(one) + " : " + posture + ".");
        if (one.channel() != null) {
            lines.add("Par : " + channel(one.channel()) + ".");
        }
        knowledge.local().ofProcedure(one.id()).forEach(note -> lines.add(NOTE + note.text()));
        one.today().forEach(text -> lines.add("Aujourd'hui : " + text));
        one.later().forEach(text -> lines.add("Ensuite : " + text));
        one.to().forEach(contact -> to(contact, lines));
        if (one.mandate() != null) {
            lines.add("Mandat : " + mandate(one.mandate()) + ".");
        }
        reasons(one.reasons(), lines);
        lines.addAll(changes(one.changes()));
        if (!one.prevention().isEmpty()) {
            lines.add("À dire avant de partir : " + one.prevention());
        }
    }

    /** Whom to see, what the desk knows of them, and the places near here. */
    private void to(String contact, List<String> lines) {
        lines.add("S'adresser à : " + contact(contact) + ".");
        knowledge.local().ofContact(contact).forEach(note -> lines.add(NOTE + note.text()));
        knowledge.local().placesOf(contact).forEach(place -> lines.add("Près d'ici : " + place.line()));
    }

    /** The reason that decides, then what is excluded and what explains. */
    private static void reasons(List<Reason> reasons, List<String> lines) {
        for (Reason reason : reasons) {
            if (reason.effect() == Effect.GIVES) {
                lines.add("Raison : " + reason.because());
            }
        }
        for (Reason reason : reasons) {
            String name =
                    switch (reason.effect()) {
                        case GIVES -> null;
                        case FORBIDS -> "Exclu";
                        case FOR -> "En faveur de";
                        case AGAINST -> "Contre";
                    };
            if (name != null) {
                lines.add(name + quoted(reason.posture()) + " : " + reason.because());
            }
        }
    }

    private static String quoted(Posture posture) {
        return posture == null ? "" : " « " + words(posture) + " »";
    }

    /** Where each reason comes from, and when it was checked. */
    public List<String> sources(Advice advice) {
        Set<String> lines = new LinkedHashSet<>();
        advice.procedures().stream()
                .flatMap(one -> one.reasons().stream())
                .forEach(reason -> lines.add(reason.because() + provenance(reason)));
        return new ArrayList<>(lines);
    }

    private static String provenance(Reason reason) {
        String source = reason.provenance().source();
        String checked = reason.provenance().checkedOn() == null
                ? ""
                : " Vérifié le " + FrenchDate.plain(reason.provenance().checkedOn()) + ".";
        return (source.isEmpty() ? "" : " Source : " + Source.words(source) + ".") + checked;
    }

    private String channel(Channel channel) {
        List<String> parts = new ArrayList<>();
        parts.add(words(channel.by()));
        if (!channel.service().isEmpty()) {
            parts.add(channel.service());
        }
        if (!channel.site().isEmpty()) {
            parts.add(channel.site());
        }
        if (!channel.contact().isEmpty()) {
            parts.add(contact(channel.contact()));
        }
        return String.join(", ", parts);
    }

    /** « au guichet ». */
    public static String words(ChannelKind kind) {
        return switch (kind) {
            case ONLINE -> "en ligne";
            case PHONE -> "par téléphone";
            case PAPER -> "sur papier";
            case COUNTER -> "au guichet";
        };
    }

    private String contact(String id) {
        Contact contact = knowledge.contact(id);
        if (contact == null) {
            return id;
        }
        return contact.name() + (contact.phone().isEmpty() ? "" : ", téléphone " + contact.phone());
    }

    private static String mandate(Mandate mandate) {
        String days = mandate.days() == 1 ? "1 jour" : mandate.days() + " jours";
        String perimeters =
                mandate.perimeters().isEmpty() ? "" : ", périmètre " + String.join(", ", mandate.perimeters());
        return words(mandate.type()) + perimeters + ", " + days;
    }

    private static String words(MandateType type) {
        return switch (type) {
            case AIDANTS_CONNECT -> "Aidants Connect";
            case PAPER -> "mandat papier, signé";
            case DECLARED_THIRD_PARTY -> "tiers déclaré, mandat signé";
        };
    }

    private record Same(String question, Posture posture) {}

    /** The answers to one question that would give the same posture make one line. */
    private List<String> changes(List<Change> changes) {
        Map<Same, List<String>> answers = new LinkedHashMap<>();
        for (Change change : changes) {
            Question question = question(change.question());
            Question.Choice choice = question == null ? null : question.choice(change.answer());
            if (choice != null) {
                answers.computeIfAbsent(new Same(question.text(), change.posture()), key -> new ArrayList<>())
                        .add("« " + choice.label() + " »");
            }
        }
        List<String> lines = new ArrayList<>();
        answers.forEach((same, labels) -> lines.add("Ce qui changerait : si, à « " + same.question()
                + " », la réponse est " + String.join(" ou ", labels) + " : " + words(same.posture()) + "."));
        return lines.subList(0, Math.min(MOST_CHANGES, lines.size()));
    }

    private Question question(String id) {
        int dot = id.indexOf('.');
        List<Question> questions = dot < 0
                ? knowledge.interview()
                : knowledge.require(id.substring(0, dot)).questions();
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private String title(ProcedureAdvice one) {
        return knowledge.require(one.id()).title();
    }
}
