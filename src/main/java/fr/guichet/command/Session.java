package fr.guichet.command;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.visit.DeskSettings;
import fr.guichet.visit.Drafts;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/** What one run of the program has at hand. Knowledge and settings are read when first asked for. */
final class Session implements Closeable {

    final Surroundings around;
    final Output out;
    final Messages messages;
    private final CompiledKnowledge compiled;
    private KnowledgeBase knowledge;
    private DeskSettings desk;

    Session(Surroundings around) {
        this.around = around;
        boolean plain = around.plainText();
        this.out = new Output(around.out(), plain);
        this.messages = new Messages(around.err(), plain);
        this.compiled = new CompiledKnowledge(around, messages);
    }

    /** The compiled knowledge, remade first if its folder changed; the contacts are those of everybody. */
    KnowledgeBase knowledge() throws IOException {
        if (knowledge == null) {
            knowledge = KnowledgeBase.open(compiled.folder());
        }
        return knowledge;
    }

    /** The same, with the desk's own counters among the contacts. */
    KnowledgeBase knowledgeOfDesk() throws IOException {
        KnowledgeBase shared = knowledge();
        if (desk().counters().isEmpty()) {
            return shared;
        }
        return shared.withLocalContacts(desk().localContacts(shared.contacts()));
    }

    DeskSettings desk() throws IOException {
        if (desk == null) {
            desk = DeskSettings.read(around.configuration());
        }
        return desk;
    }

    /** The drafts of this user's visits, the same for every face. */
    Drafts drafts(InstantSource clock) throws IOException {
        return new Drafts(around.state().toPath(), Duration.ofMinutes(desk().wipeMinutes()), clock);
    }

    LocalDate today() {
        return around.today().get();
    }

    @Override
    public void close() throws IOException {
        compiled.close();
    }
}
