package fr.guichet.opendata;

import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet while it is read. */
final class SheetDraft {

    /**
     * A passage.
     *
     * @param plain the text without the ids of links
     * @param heading the title under which it stands; may be empty
     */
    record Line(Passage.Style style, int level, String text, String plain, String heading, Guard when) {}

    /**
     * @param help what else is said of it; empty if nothing
     */
    record Paper(String text, String help, Guard when) {}

    /**
     * A form, an online service, a letter.
     *
     * @param own true if it stands in the text and not in a list at the end
     */
    record Service(
            String id, String type, String title, String address, String form, String note, boolean own, Guard when) {}

    /**
     * A counter or a line.
     *
     * @param own true if it stands in the text and not in a list at the end
     */
    record Counter(String id, String type, String pivot, String title, String phone, boolean own, Guard when) {}

    /** Something to pay, or to beware of. */
    record Remark(String text, Guard when) {}

    /**
     * Something to do.
     *
     * @param reading true if it is to read another sheet
     */
    record Action(String text, boolean reading, Guard when) {}

    final String id;
    String root = "";
    String title = "";
    String summary = "";
    String type = "";
    Theme theme = Theme.PAPERS;
    LocalDate modifiedOn;
    String address = "";
    QuestionBook questions;
    boolean presence;
    final List<Line> lines = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final List<Service> services = new ArrayList<>();
    final List<Counter> counters = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Remark> costs = new ArrayList<>();
    final List<Remark> warnings = new ArrayList<>();
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> seeAlso = new LinkedHashSet<>();
    final List<Prose.Link> links = new ArrayList<>();
    final Set<String> keys = new LinkedHashSet<>();
    final Map<String, Integer> unknown = new LinkedHashMap<>();

    SheetDraft(String id) {
        this.id = id;
    }

    void seeAlso(String target) {
        if (OfficialIds.is(target) && !target.equals(id)) {
            seeAlso.add(target);
        }
    }
}
