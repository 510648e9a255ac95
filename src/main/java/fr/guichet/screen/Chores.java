package fr.guichet.screen;

import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.print.FileTarget;
import fr.guichet.print.PrintException;
import fr.guichet.report.Journal;
import fr.guichet.visit.Draft;
import fr.guichet.visit.Drafts;
import fr.guichet.visit.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The slow work that is not a search: drafts, printing, files. For the worker's thread alone. */
final class Chores {

    private final Drafts drafts;
    private final KnowledgeBase knowledge;
    private final Desk desk;
    private final Clock clock;
    private final Path folder;
    private final Printer printer;
    private final Journal journal;
    private final Notes notes;
    private final FullScreen.Press press;
    private final Map<Character, Draft> open = new HashMap<>();
    private final List<Draft> offered = new ArrayList<>();

    /** Keeps a note of the desk; returns all that the desk adds, with it. */
    interface Notes {
        LocalKnowledge keep(String procedure, String text) throws IOException;
    }

    /**
     * @param knowledge of its own: the screen reads another one meanwhile
     * @param folder where a file without a path goes
     * @param journal where the visits that end are counted
     * @param notes where the desk's own notes are kept
     */
    Chores(
            Drafts drafts,
            KnowledgeBase knowledge,
            Desk desk,
            Clock clock,
            Path folder,
            Printer printer,
            Journal journal,
            Notes notes,
            FullScreen.Press press) {
        this.drafts = drafts;
        this.knowledge = knowledge;
        this.desk = desk;
        this.clock = clock;
        this.folder = folder;
        this.printer = printer;
        this.journal = journal;
        this.notes = notes;
        this.press = press;
    }

    /** Looks for the visits that a cut interrupted. */
    void begin(Consumer<Event> events) {
        offered.addAll(drafts.takeOver());
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            Draft draft = offered.get(i);
            offers.add(new Offer(
                    i, draft.procedures(), draft.answers(), LocalDateTime.ofInstant(draft.savedAt(), clock.getZone())));
        }
        if (!offers.isEmpty()) {
            events.accept(new Event.DraftsFound(offers));
        }
    }

    void carryOut(Effect effect, Consumer<Event> events) {
        if (effect instanceof Effect.Save save) {
            save(save.visit(), events);
        } else if (effect instanceof Effect.Discard discard) {
            discard(discard.letter());
        } else if (effect instanceof Effect.Count count) {
            journal.record(count.activity(), count.who()).ifPresent(line -> events.accept(new Event.Said(line)));
        } else if (effect instanceof Effect.KeepNote note) {
            keep(note, events);
        } else if (effect instanceof Effect.Resume resume) {
            resume(resume, events);
        } else if (effect instanceof Effect.Refuse refuse) {
            refuse(refuse.offer());
        } else if (effect instanceof Effect.Print print) {
            events.accept(new Event.Printed(printer.print(print.text())));
        } else if (effect instanceof Effect.Write write) {
            events.accept(new Event.Said(written(write)));
        }
    }

    private void keep(Effect.KeepNote note, Consumer<Event> events) {
        try {
            events.accept(new Event.Noted(notes.keep(note.procedure(), note.text())));
        } catch (IOException e) {
            events.accept(new Event.Said("La note n'a pas pu être gardée : le disque a refusé."));
        }
    }

    private void save(Visit visit, Consumer<Event> events) {
        Draft draft = open.get(visit.letter());
        if (draft == null) {
            draft = drafts.open();
            open.put(visit.letter(), draft);
        }
        Optional<String> warning = draft.save(visit);
        warning.ifPresent(line -> events.accept(new Event.Said(line)));
    }

    private void discard(char letter) {
        Draft draft = open.remove(letter);
        if (draft != null) {
            draft.discard();
            draft.close();
        }
    }

    private void resume(Effect.Resume resume, Consumer<Event> events) {
        Draft draft = offered.get(resume.offer());
        if (draft != null) {
            offered.set(resume.offer(), null);
            Draft before = open.put(resume.letter(), draft);
            if (before != null) {
                before.discard();
                before.close();
            }
            Visit visit = draft.visit(knowledge, desk, LocalDate.now(clock));
            events.accept(new Event.Resumed(resume.letter(), visit));
        }
    }

    private void refuse(int offer) {
        Draft draft = offered.get(offer);
        if (draft != null) {
            offered.set(offer, null);
            draft.discard();
            draft.close();
        }
    }

    private String written(Effect.Write write) {
        String name = write.file().startsWith("~/")
                ? System.getProperty("user.home") + write.file().substring(1)
                : write.file();
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return "Ce fichier existe déjà : " + file + ". Donnez un autre nom.";
        }
        try {
            byte[] bytes = write.form() == Effect.Form.PDF
                    ? press.make(write.sheet())
                    : write.sheet().getBytes(StandardCharsets.UTF_8);
            new FileTarget(file).write(bytes);
            return "Enregistré : " + file;
        } catch (PrintException e) {
            return "Le PDF n'a pas pu être fait. Donnez un nom qui finit par .html ou .txt.";
        } catch (IOException e) {
            return "Ce fichier ne peut pas être écrit : " + file + ". Choisissez un autre dossier.";
        }
    }

    /** Lets go of the drafts; they stay, to be offered again. */
    void close() {
        open.values().forEach(Draft::close);
        for (Draft draft : offered) {
            if (draft != null) {
                draft.close();
            }
        }
    }
}
