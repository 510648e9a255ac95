package fr.guichet.command;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.visit.DeskSettings;
import fr.guichet.visit.DeskWriter;
import fr.guichet.visit.LocalCounter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Asks for the settings, one line each. An empty line keeps or skips, {@code -} wipes, {@code fini} and the end of the input
 * stop and keep what was said so far.
 */
final class DeskDialog {

    private static final String WIPE = "-";
    private static final String DONE = "fini";

    private final Session session;
    private final Map<String, Contact> counters;
    private final BufferedReader in;
    private final Map<String, String> changes = new LinkedHashMap<>();
    private boolean done;

    DeskDialog(Session session, Map<String, Contact> counters) {
        this.session = session;
        this.counters = counters;
        this.in = new BufferedReader(new InputStreamReader(session.around.in(), StandardCharsets.UTF_8));
    }

    /** What changes, by key. */
    Map<String, String> ask() throws IOException {
        DeskSettings old = session.desk();
        Desk desk = old.desk();
        session.messages.detail(
                "Les réglages du poste. Entrée : garder ou passer. « - » : effacer. « fini » : s'arrêter.");
        ask(
                "role",
                "Votre rôle : conseiller, france_services, travailleur_social ou benevole",
                desk.role().code());
        ask(
                "aidants_connect",
                "La structure est-elle habilitée Aidants Connect ? oui ou non",
                yesNo(desk.aidantsConnect()));
        ask("en_ligne", "Y a-t-il internet au poste ? oui ou non", yesNo(desk.online()));
        ask("imprimante", "Y a-t-il une imprimante ? oui ou non", yesNo(desk.printer()));
        ask("imprimer", "Le nom de l'imprimante, ou « terminal »", old.printer());
        ask("departement", "Le département, comme 35 ou 2A", desk.department());
        ask("nom", "Le nom du poste, pour le bas de la feuille", old.office().name());
        ask(
                "adresse",
                "L'adresse du poste, pour le bas de la feuille",
                old.office().address());
        ask(
                "telephone",
                "Le téléphone du poste, pour le bas de la feuille",
                old.office().phone());
        ask(
                "commune",
                "La commune du poste, pour les lieux proches",
                old.office().town());
        session.messages.detail("Les guichets proches. Un guichet passé s'imprime en pointillés.");
        for (Contact contact : counters.values()) {
            counter(contact, old.counters().getOrDefault(contact.id(), LocalCounter.EMPTY));
        }
        return changes;
    }

    /** The rest is asked only of a counter that has, or gets, a name. */
    private void counter(Contact contact, LocalCounter old) throws IOException {
        String id = contact.id();
        ask(id + ".nom", contact.name() + " : son nom et son adresse", old.name());
        if (changes.getOrDefault(id + ".nom", old.name()).isEmpty()) {
            return;
        }
        ask(id + ".telephone", contact.name() + " : son téléphone", old.phone());
        ask(id + ".horaires", contact.name() + " : ses horaires", old.hours());
        ask(id + ".rdv", contact.name() + " : sur rendez-vous ? oui, non ou selon", old.appointment());
    }

    private void ask(String key, String question, String old) throws IOException {
        while (!done) {
            session.messages.detail(question + (old.isEmpty() ? "" : " [" + old + "]"));
            String line = in.readLine();
            String typed = line == null ? DONE : line.strip();
            if (typed.toLowerCase(Locale.ROOT).equals(DONE)) {
                done = true;
            } else if (typed.equals(WIPE)) {
                changes.put(key, "");
                return;
            } else if (typed.isEmpty() || typed.equals(old) || take(key, word(typed))) {
                return;
            }
        }
    }

    private boolean take(String key, String value) {
        for (Fault fault : DeskWriter.check(key, value)) {
            session.messages.detail(fault.message() + " → " + fault.remedy());
            return false;
        }
        changes.put(key, value);
        return true;
    }

    private static String word(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "o", "oui" -> "oui";
            case "n", "non" -> "non";
            default -> typed;
        };
    }

    private static String yesNo(boolean value) {
        return value ? "oui" : "non";
    }
}
