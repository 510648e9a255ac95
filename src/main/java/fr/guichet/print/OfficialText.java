package fr.guichet.print;

import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The whole text of an official sheet, a section for each of its titles, with what stands at its end apart. On the cold
 * path: plain loops only.
 */
public final class OfficialText {

    /** The title of the section that waits folded. */
    public static final String LAW = "Les textes de loi";

    private static final String SERVICES = "Services, formulaires, modèles";
    private static final String COUNTERS = "Où s'adresser";
    private static final String MORE = "À lire aussi";
    private static final String DEFINITIONS = "Ce que veulent dire les mots";

    private final Procedure procedure;
    private final ConditionText conditions;
    private final LocalDate today;
    private final List<Page.Section> sections = new ArrayList<>();
    private final Map<Passage.Style, List<Page.Entry>> apart = new EnumMap<>(Passage.Style.class);
    private final Deque<Title> titles = new ArrayDeque<>();
    private List<Page.Entry> entries = new ArrayList<>();
    /** True when the last entry may be followed by elements of a list. */
    private boolean leads;
    /** True while a title stands alone. */
    private boolean titled;

    private String shown = "Le texte de la fiche";

    /**
     * A title above the text that is being written.
     *
     * @param inside the level of what stands under it
     * @param only the open part of its condition, in words
     */
    private record Title(int level, int inside, String text, String only) {}

    private OfficialText(Procedure procedure, ConditionText conditions, LocalDate today) {
        this.procedure = procedure;
        this.conditions = conditions;
        this.today = today;
    }

    /** The sections that count with {@code facts}; none for a procedure written by hand. */
    public static List<Page.Section> sections(
            Procedure procedure, KnowledgeBase knowledge, Facts facts, LocalDate today) {
        return sections(procedure, new ConditionText(knowledge, procedure, facts), today);
    }

    static List<Page.Section> sections(Procedure procedure, ConditionText conditions, LocalDate today) {
        return new OfficialText(procedure, conditions, today).write();
    }

    private List<Page.Section> write() {
        for (Passage passage : procedure.passages()) {
            if (conditions.test(passage.when()) != Truth.NO) {
                write(passage);
            }
        }
        close();
        apart(SERVICES, false, Passage.Style.SERVICE);
        apart(COUNTERS, false, Passage.Style.CONTACT);
        apart(MORE, false, Passage.Style.LINK);
        apart(MORE, false, Passage.Style.QUESTION);
        apart(DEFINITIONS, false, Passage.Style.DEFINITION);
        apart(LAW, true, Passage.Style.REFERENCE);
        return sections;
    }

    private void write(Passage passage) {
        String only = conditions.of(passage.when());
        if (passage.style() == Passage.Style.TITLE) {
            title(passage, only);
        } else if (isApart(passage)) {
            List<Page.Entry> list = apart.get(passage.style());
            if (list == null) {
                list = new ArrayList<>();
                apart.put(passage.style(), list);
            }
            list.add(new Page.Entry(said(passage, only, ""), new ArrayList<>(0)));
        } else {
            text(passage, only);
        }
    }

    /** What stands at the end of a sheet, under no title. */
    private static boolean isApart(Passage passage) {
        return switch (passage.style()) {
            case DEFINITION, REFERENCE -> true;
            case SERVICE, CONTACT, LINK, QUESTION -> passage.level() <= 1;
            case TITLE, PARAGRAPH, ELEMENT, WARNING, GOOD_TO_KNOW, NOTE, REMINDER, TABLE -> false;
        };
    }

    private void title(Passage passage, String only) {
        leave(passage.level());
        close();
        titles.push(new Title(passage.level(), passage.level() + 1, passage.text(), only));
        titled = true;
        shown = passage.text() + (only.isEmpty() || only.equals(si(passage.text())) ? "" : " (" + only + ")");
    }

    /** « À l'étranger » needs no « si à l'étranger ». */
    private static String si(String title) {
        return title.isEmpty() ? "" : "si " + Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Titles of that level or deeper are behind us. */
    private void leave(int level) {
        while (!titles.isEmpty() && titles.peek().level() >= level) {
            titles.pop();
        }
    }

    private void text(Passage passage, String only) {
        Title title = titles.peek();
        boolean first = title != null && entries.isEmpty() && shown.startsWith(title.text());
        if (first && title.level() == passage.level()) {
            // The title of a table or of a block, not of a chapter.
            titles.pop();
            titles.push(new Title(title.level(), title.level(), title.text(), title.only()));
        } else if (title != null && passage.level() < title.inside()) {
            // What follows a case and belongs to all of them.
            while (!titles.isEmpty() && titles.peek().inside() > passage.level()) {
                titles.pop();
            }
            close();
            shown = titles.isEmpty() ? "Dans tous les cas" : titles.peek().text() + ", dans tous les cas";
        }
        String known = titles.isEmpty() ? "" : titles.peek().only();
        String said = said(passage, only, known);
        boolean element = passage.style() == Passage.Style.ELEMENT;
        if (element && leads) {
            entries.get(entries.size() - 1).details().add("- " + said);
        } else {
            entries.add(new Page.Entry(said, new ArrayList<>(2)));
            leads = !element;
        }
    }

    private String said(Passage passage, String only, String known) {
        String label = passage.style().label();
        boolean apart = isApart(passage);
        boolean bare = label.isEmpty() || apart && passage.style() != Passage.Style.QUESTION;
        String text =
                bare || passage.style() == Passage.Style.SERVICE ? passage.text() : label + " : " + passage.text();
        text = procedure.edition() == null ? text : procedure.edition().dated(text, today);
        return only.isEmpty() || only.equals(known) ? text : text + " (" + only + ")";
    }

    private void close() {
        // A title with nothing of its own is still said: its parts follow.
        if (!entries.isEmpty() || titled) {
            sections.add(new Page.Section(shown, entries));
        }
        titled = false;
        entries = new ArrayList<>();
        leads = false;
    }

    private void apart(String title, boolean folded, Passage.Style style) {
        List<Page.Entry> list = apart.get(style);
        if (list == null) {
            return;
        }
        int last = sections.size() - 1;
        if (last >= 0 && sections.get(last).title().equals(title)) {
            sections.get(last).entries().addAll(list);
        } else {
            sections.add(new Page.Section(title, list, folded));
        }
    }
}
