package fr.guichet.command;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Theme;
import fr.guichet.search.Hit;
import fr.guichet.search.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code chercher} shows where nothing was found: the nearest procedures, all of them by theme, whom to call. */
final class NothingFound {

    private static final String INDENT = "   ";

    /** Those who answer any question. */
    private static final List<String> GENERAL = List.of("allo_service_public", "france_services");

    private NothingFound() {}

    static void write(Results results, Session session) throws IOException {
        Output out = session.out;
        if (!results.nearest().isEmpty()) {
            out.line("Au plus près de ces mots :");
            for (Hit hit : results.nearest()) {
                out.line(INDENT + hit.title() + " (" + hit.id() + ")");
            }
        }
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        out.line("Par thème :");
        for (Theme theme : Theme.values()) {
            List<String> ids = new ArrayList<>();
            knowledge.entries().values().forEach(entry -> {
                if (entry.theme() == theme) {
                    ids.add(entry.id());
                }
            });
            if (!ids.isEmpty()) {
                out.line(INDENT + theme.label() + " : " + String.join(", ", ids));
            }
        }
        List<Contact> called = new ArrayList<>();
        for (String id : GENERAL) {
            Contact contact = knowledge.contacts().get(id);
            if (contact != null) {
                called.add(contact);
            }
        }
        if (!called.isEmpty()) {
            out.line("Qui appeler :");
            for (Contact contact : called) {
                String phone = contact.phone().isEmpty() ? "" : ", " + contact.phone();
                out.line(INDENT + contact.name() + phone + ". " + contact.purpose());
            }
        }
    }
}
