package fr.guichet.print;

import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The deadlines of a sheet, as far as its layout goes. */
final class SheetDates {

    private static final int THIRTY_DAYS = 30;

    private SheetDates() {}

    /** Those that no block says; those of a known day first. */
    static List<Due> free(Checklist sheet) {
        Set<Due> said = new HashSet<>();
        sheet.blocks().forEach(block -> said.add(block.when()));
        return sheet.deadlines().stream().filter(due -> !said.contains(due)).toList();
    }

    /** How many of the free ones fall within thirty days. */
    static int pressing(Checklist sheet) {
        return (int) free(sheet).stream().takeWhile(due -> isSoon(sheet, due)).count();
    }

    /** True if something must be done within thirty days. */
    static boolean isSoon(Checklist sheet, Due due) {
        return due != null
                && due.date() != null
                && !due.date().isAfter(sheet.date().plusDays(THIRTY_DAYS));
    }
}
