package fr.guichet.print;

import fr.guichet.knowledge.Actor;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Coverage;
import fr.guichet.knowledge.Delegation;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Login;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Silence;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a procedure in a few words, for the page of a counsellor. */
final class ProcedureWords {

    private static final int MONTHS_A_YEAR = 12;

    private final KnowledgeBase knowledge;

    ProcedureWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static String by(ChannelKind kind) {
        return switch (kind) {
            case ONLINE -> "En ligne";
            case PHONE -> "Par téléphone";
            case PAPER -> "Par courrier";
            case COUNTER -> "Au guichet";
        };
    }

    String channel(Channel channel) {
        StringBuilder text = new StringBuilder(by(channel.by()));
        String lead = " : ";
        for (String part : new String[] {channel.service(), channel.site(), contact(channel.contact())}) {
            if (!part.isEmpty()) {
                text.append(lead).append(part);
                lead = ", ";
            }
        }
        return text.toString();
    }

    List<String> details(Channel channel) {
        List<String> details = new ArrayList<>();
        String logins = logins(channel.logins());
        if (!logins.isEmpty()) {
            details.add("Connexion : " + logins + ".");
        }
        String coverage = coverage(channel.coverage());
        if (!coverage.isEmpty()) {
            details.add(coverage);
        }
        if (!channel.presence().isEmpty()) {
            details.add("La personne vient elle-même : " + channel.presence() + ".");
        }
        if (channel.onPhone()) {
            details.add("Un smartphone suffit.");
        }
        if (!channel.form().isEmpty()) {
            details.add("Formulaire papier : Cerfa " + channel.form() + ".");
        }
        return details;
    }

    private static String logins(List<Login> logins) {
        StringBuilder text = new StringBuilder();
        for (Login login : logins) {
            text.append(text.length() == 0 ? "" : " ou ")
                    .append(
                            switch (login) {
                                case FRANCE_CONNECT -> "FranceConnect";
                                case FRANCE_CONNECT_PLUS -> "FranceConnect+";
                                case ACCOUNT -> "un compte du site";
                                case NONE -> "aucune";
                            });
        }
        return text.toString();
    }

    private static String coverage(Coverage coverage) {
        return switch (coverage) {
            case ALL -> "";
            case PREPARATION -> "Pour préparer seulement.";
            case FILING -> "Pour déposer le dossier.";
            case TRACKING -> "Pour suivre le dossier.";
        };
    }

    /** « (original, moins de 6 mois) ». */
    String kind(Document document) {
        String form =
                switch (document.form()) {
                    case ORIGINAL -> "original";
                    case COPY -> "copie";
                    case DIGITAL -> "photo ou scan";
                    case NUMBER -> "le noter suffit";
                    case ANY -> "";
                };
        String age = document.maxAgeMonths() == 0 ? "" : "moins de " + months(document.maxAgeMonths());
        if (form.isEmpty() && age.isEmpty()) {
            return "";
        }
        return " (" + form + (form.isEmpty() || age.isEmpty() ? "" : ", ") + age + ")";
    }

    private static String months(int months) {
        if (months % MONTHS_A_YEAR != 0) {
            return months + " mois";
        }
        int years = months / MONTHS_A_YEAR;
        return years == 1 ? "1 an" : years + " ans";
    }

    List<String> details(Step step) {
        List<String> details = new ArrayList<>();
        details.add(who(step.actor()) + ", " + where(step) + ".");
        int number = 1;
        for (String gesture : step.gestures()) {
            details.add(number++ + ". " + gesture);
        }
        if (!step.say().isEmpty()) {
            details.add("À dire : « " + step.say() + " »");
        }
        if (!step.ask().isEmpty()) {
            details.add("À demander : " + String.join(" ; ", step.ask()) + ".");
        }
        return details;
    }

    private static String who(Actor actor) {
        return switch (actor) {
            case PERSON -> "La personne";
            case TOGETHER -> "Ensemble";
            case HELPER -> "L'aidant, avec un accord écrit";
        };
    }

    private String where(Step step) {
        return switch (step.place()) {
            case "" -> by(step.by()).toLowerCase(Locale.ROOT);
            case Step.HERE -> "au poste";
            case Step.HOME -> "chez elle";
            default -> by(step.by()).toLowerCase(Locale.ROOT) + " : " + contact(step.place());
        };
    }

    /** Its name, number and hours; nothing for no contact, the id itself when there is none of that id. */
    String contact(String id) {
        if (id.isEmpty()) {
            return "";
        }
        Contact contact = knowledge.contact(id);
        if (contact == null) {
            return id;
        }
        return contact.name()
                + (contact.phone().isEmpty() ? "" : ", " + contact.phone())
                + (contact.hours().isEmpty() ? "" : ", " + contact.hours());
    }

    List<Page.Entry> delegation(Procedure procedure) {
        List<Page.Entry> entries = new ArrayList<>();
        Delegation delegation = procedure.delegation();
        if (!delegation.known()) {
            return entries;
        }
        if (delegation.personalSignature()) {
            entries.add(entry("Personne : la personne signe elle-même."));
        }
        if (delegation.aidantsConnect()) {
            entries.add(entry("Un aidant habilité, avec un mandat Aidants Connect ("
                    + String.join(", ", delegation.perimeters()) + ")."));
        }
        if (delegation.declaredThirdParty()) {
            entries.add(entry("Un tiers, sous son propre compte, avec un mandat signé."));
        }
        if (!delegation.note().isEmpty()) {
            entries.add(entry(delegation.note()));
        }
        return entries;
    }

    private static Page.Entry entry(String text) {
        return new Page.Entry(text, List.of());
    }

    String silence(Silence silence) {
        String meaning =
                switch (silence.meaning()) {
                    case ACCEPTED -> "c'est un accord";
                    case REFUSED -> "c'est un refus";
                    case NOTHING -> "cela ne veut rien dire";
                };
        String after = silence.months() == 0 ? "" : " après " + months(silence.months());
        return "Sans réponse" + after + ", " + meaning + "." + (silence.text().isEmpty() ? "" : " " + silence.text());
    }
}
