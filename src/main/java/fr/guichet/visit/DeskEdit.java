package fr.guichet.visit;

import fr.guichet.knowledge.Desk;
import fr.guichet.report.Reporting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of a desk while their file is read: each line changes one of them. */
final class DeskEdit {

    Desk desk = DeskSettings.DEFAULT.desk();
    final Map<String, LocalCounter> counters = new LinkedHashMap<>();
    int wipeMinutes = DeskSettings.WIPE_MINUTES;
    int sleepMinutes = DeskSettings.SLEEP_MINUTES;
    String printer = DeskSettings.DEFAULT.printer();
    boolean history = DeskSettings.DEFAULT.history();
    String packKeys = DeskSettings.DEFAULT.packKeys();
    Office office = DeskSettings.DEFAULT.office();
    int width = DeskSettings.DEFAULT.width();
    final Map<Integer, List<String>> months = new LinkedHashMap<>();
    Reporting reporting = DeskSettings.DEFAULT.reporting();

    DeskSettings settings() {
        return new DeskSettings(
                desk,
                counters,
                wipeMinutes,
                sleepMinutes,
                printer,
                history,
                packKeys,
                office,
                width,
                months,
                reporting);
    }
}
