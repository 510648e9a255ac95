package fr.guichet.authoring;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Which state of the knowledge a folder holds: a day, and a number when that day had several ({@code 2026-11-22.2}).
 * Looked at on a start, so it loads nothing.
 *
 * @param day {@code 2026-11-22}; empty for a folder without an edition, which is older than any other
 * @param number from 1
 */
public record ContentEdition(String day, int number) implements Comparable<ContentEdition> {

    /** The file of a knowledge folder that says it. */
    public static final String FILE = "edition.txt";

    public static final ContentEdition NONE = new ContentEdition("", 0);

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAY = 10;
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_FILE = 4096;

    /** Returns null if {@code text} is not an edition. */
    public static ContentEdition parse(String text) {
        if (text.length() < DAY || !isDay(text)) {
            return null;
        }
        if (text.length() == DAY) {
            return new ContentEdition(text, 1);
        }
        String digits = text.substring(DAY + 1);
        boolean right = text.charAt(DAY) == '.' && !digits.isEmpty() && digits.length() <= MOST_DIGITS;
        for (int i = 0; i < digits.length(); i++) {
            right &= isDigit(digits.charAt(i));
        }
        int number = right ? Integer.parseInt(digits) : 0;
        return number > 0 && digits.charAt(0) != '0' ? new ContentEdition(text.substring(0, DAY), number) : null;
    }

    /** The edition that {@code folder} says; {@link #NONE} if it says none, or nothing that can be read. */
    public static ContentEdition of(File folder) {
        File file = new File(folder, FILE);
        if (!file.isFile() || file.length() > LONGEST_FILE) {
            return NONE;
        }
        try (FileInputStream in = new FileInputStream(file)) {
            ContentEdition edition = inText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return edition == null ? NONE : edition;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** The first line that is neither empty nor a remark; null if it is not an edition. */
    static ContentEdition inText(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                return parse(line);
            }
            start = end + 1;
        }
        return null;
    }

    private static boolean isDay(String text) {
        for (int i = 0; i < DAY; i++) {
            boolean dash = i == 4 || i == 7;
            if (dash ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
                return false;
            }
        }
        int month = (text.charAt(5) - '0') * 10 + text.charAt(6) - '0';
        int date = (text.charAt(8) - '0') * 10 + text.charAt(9) - '0';
        int days = month < 1 || month > 12 ? 0 : DAYS[month - 1];
        boolean leap = month == 2 && date == 29 && Integer.parseInt(text.substring(2, 4)) % 4 == 0;
        return date >= 1 && (date <= days || leap);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** By day, then by number. */
    @Override
    public int compareTo(ContentEdition other) {
        int order = day.compareTo(other.day);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    public boolean isNewerThan(ContentEdition other) {
        return compareTo(other) > 0;
    }

    public boolean isNone() {
        return day.isEmpty();
    }

    /** As it is written in the file. */
    @Override
    public String toString() {
        return number > 1 ? day + "." + number : day;
    }
}
