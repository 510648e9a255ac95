package fr.guichet.checklist;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Provenance;
import fr.guichet.knowledge.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps stale figures off paper, and notes what the counsellor should check before printing. */
final class FactCheck {

    static final String AMOUNT = "(montant : demandez au guichet)";
    static final String RATE = "(pourcentage : demandez au guichet)";
    static final String DATE = "(date : demandez au guichet)";

    private static final String NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?";
    /** « de », which goes with the figure; it stays in « plus de », « moins de ». */
    private static final String OF = "(?:(?<!plus )(?<![Mm]oins )\\bde )?";

    private static final String SPACE = "[ \\u00a0\\u202f]*";
    private static final Pattern AMOUNTS =
            Pattern.compile(OF + NUMBER + SPACE + "(?:€|euros?\\b)", Pattern.UNICODE_CASE);
    private static final Pattern RATES = Pattern.compile(OF + NUMBER + SPACE + "%");
    private static final Pattern DATES =
            Pattern.compile("(?:1er|\\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
                    + "|novembre|décembre) \\d{4}");

    private final LocalDate today;
    private final Set<String> aged = new LinkedHashSet<>();
    private final Set<String> unsure = new LinkedHashSet<>();
    private final Set<String> stale = new LinkedHashSet<>();

    FactCheck(LocalDate today) {
        this.today = today;
    }

    /** The text of an item as it may be printed; the item is noted when it must be checked. */
    String text(Procedure procedure, Item item) {
        return text(procedure, item.text(), item.provenance());
    }

    String text(Procedure procedure, String text, Provenance provenance) {
        if (procedure.edition() != null) {
            return official(procedure, text);
        }
        if (provenance.isStale(today)) {
            stale.add(text + " (" + procedure.title() + since(provenance) + ")");
            return withoutFigures(text);
        }
        if (provenance.reliability() == Reliability.TO_CHECK) {
            unsure.add(text + " (" + procedure.title() + ", à confirmer)");
        }
        return text;
    }

    /** Words that go with an item of this provenance: they lose their figures when its own text does. */
    String words(Procedure procedure, String words, Provenance provenance) {
        if (procedure.edition() != null) {
            return procedure.edition().dated(words, today);
        }
        return provenance.isStale(today) ? withoutFigures(words) : words;
    }

    /** An official sheet is noted once for its age; its sums are kept with their month, and noted one by one. */
    private String official(Procedure procedure, String text) {
        String age = procedure.edition().age(today);
        if (!age.isEmpty()) {
            aged.add(procedure.title() + " : " + French.lowerFirst(age));
        }
        String dated = procedure.edition().dated(text, today);
        if (!dated.equals(text)) {
            stale.add(dated);
        }
        return dated;
    }

    /** Notes a way to do the procedure that a sheet relies on: its form, its site. */
    void channel(Procedure procedure, Channel channel) {
        String form = channel.form().isEmpty() ? "" : "Cerfa " + channel.form();
        String named = Stream.of(channel.service(), form, channel.site())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!named.isEmpty() && procedure.edition() == null) {
            text(procedure, named, channel.provenance());
        }
    }

    /** Notes a telephone number or a counter that was checked too long ago, or never. */
    void contact(String name, String phone, Provenance provenance) {
        if (phone.isEmpty()) {
            return;
        }
        if (provenance.isStale(today)) {
            stale.add(name + ", " + phone + since(provenance));
        } else if (provenance.reliability() == Reliability.TO_CHECK) {
            unsure.add(name + ", " + phone + " (à confirmer)");
        }
    }

    List<String> toCheck() {
        List<String> all = new ArrayList<>(aged);
        all.addAll(stale);
        all.addAll(unsure);
        return all;
    }

    private static String since(Provenance provenance) {
        return provenance.checkedOn() == null
                ? ", jamais vérifié"
                : ", vérifié le " + FrenchDate.plain(provenance.checkedOn());
    }

    /** « Timbre fiscal de 25 € » becomes « Timbre fiscal (montant : demandez au guichet) ». */
    static String withoutFigures(String text) {
        String dated = replace(text, DATES, DATE);
        return replace(replace(dated, AMOUNTS, AMOUNT), RATES, RATE);
    }

    private static String replace(String text, Pattern figures, String by) {
        return figures.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }
}
