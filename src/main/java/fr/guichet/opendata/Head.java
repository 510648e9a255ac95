package fr.guichet.opendata;

import fr.guichet.knowledge.IsoDate;
import fr.guichet.knowledge.Theme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What stands at the head of a sheet.
 *
 * @param theme null if the sheet names none of ours
 * @param modifiedOn null if not given
 */
record Head(String title, Theme theme, LocalDate modifiedOn) {

    /** The longest real title has 211 letters. Titles of all sheets are in memory at once. */
    static final int LONGEST_TITLE = 500;

    /** The element after which nothing of this is found. */
    static final String LAST = "FilDAriane";

    private static final Map<String, Theme> THEMES = Map.ofEntries(
            Map.entry("argent", Theme.MONEY),
            Map.entry("etranger", Theme.FOREIGNERS),
            Map.entry("europe", Theme.FOREIGNERS),
            Map.entry("famille", Theme.FAMILY),
            Map.entry("justice", Theme.JUSTICE),
            Map.entry("logement", Theme.HOUSING),
            Map.entry("loisirs", Theme.LEISURE),
            Map.entry("papiers", Theme.PAPERS),
            Map.entry("social", Theme.SOCIAL),
            Map.entry("sante", Theme.SOCIAL),
            Map.entry("transports", Theme.TRANSPORT),
            Map.entry("travail", Theme.WORK),
            Map.entry("fiscalite", Theme.MONEY),
            Map.entry("ressources humaines", Theme.WORK));

    static Head of(Element root) {
        String title = plain(root.textOf("dc:title"));
        // One letter too many, and the sheet is left out when it is read.
        String kept = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE + 1);
        return new Head(kept, theme(root), date(root.textOf("dc:date")));
    }

    /** A few titles begin with stars, which the publisher keeps for itself. */
    static String plain(String title) {
        int start = 0;
        while (start < title.length() && (title.charAt(start) == '*' || title.charAt(start) == ' ')) {
            start++;
        }
        return title.substring(start);
    }

    private static Theme theme(Element root) {
        for (Element theme : root.children("Theme")) {
            Theme found = theme(theme.textOf("Titre"));
            if (found != null) {
                return found;
            }
        }
        Element trail = root.child(LAST);
        for (Element level : trail == null ? List.<Element>of() : trail.children("Niveau")) {
            Theme found = theme(level.text());
            if (found != null) {
                return found;
            }
        }
        for (String subject : root.textOf("dc:subject").split(",", -1)) {
            Theme found = theme(subject);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The theme of the publisher, by its first word. */
    static Theme theme(String name) {
        String plain = Slug.plain(name).strip();
        if (plain.contains("association")) {
            return Theme.ASSOCIATIONS;
        }
        for (Map.Entry<String, Theme> entry : THEMES.entrySet()) {
            String word = entry.getKey();
            boolean starts = plain.equals(word)
                    || plain.startsWith(word + " -")
                    || plain.startsWith(word + "s -")
                    || plain.startsWith(word + "s ")
                    || plain.equals(word + "s");
            if (starts) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** « modified 2019-08-28 »: the last word that is a date. */
    private static LocalDate date(String text) {
        String[] words = text.split("[ T]", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            try {
                return IsoDate.parse(words[i]);
            } catch (DateTimeException e) {
                // Not this word.
            }
        }
        return null;
    }
}
