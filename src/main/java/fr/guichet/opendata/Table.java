package fr.guichet.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table, row by row: each cell is said with the head of its column, so that a row can be read alone.
 *
 * @param listed the elements of lists inside cells
 */
record Table(List<Row> rows, List<Listed> listed) {

    /** A cell may span a few others; more than this is no table to read. */
    private static final int WIDEST = 40;

    /**
     * @param header the head of its column; may be empty
     */
    record Listed(String text, String header) {}

    private record Cell(Prose prose, String header) {}

    /** A row. */
    record Row(List<Prose> prose, List<String> headers) {
        String text(boolean plain) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < prose.size(); i++) {
                String words = plain ? prose.get(i).plain() : prose.get(i).text();
                if (!words.isEmpty()) {
                    String header = headers.get(i);
                    text.append(text.length() == 0 ? "" : " ; ")
                            .append(header.isEmpty() ? "" : header + " : ")
                            .append(words);
                }
            }
            return text.toString();
        }
    }

    static Table of(Element table, Map<String, Integer> unknown) {
        return new Reading(unknown).read(table);
    }

    private static final class Reading {

        private final Map<String, Integer> unknown;
        private final List<Row> rows = new ArrayList<>();
        private final List<Listed> listed = new ArrayList<>();
        /** Heads of the columns, and which of them were said. */
        private List<Prose> heads = List.of();

        private final Set<Integer> said = new HashSet<>();
        /** Cells of rows above that reach down, and how many rows more. */
        private final Cell[] hanging = new Cell[WIDEST];

        private final int[] left = new int[WIDEST];

        Reading(Map<String, Integer> unknown) {
            this.unknown = unknown;
        }

        Table read(Element table) {
            for (Element row : table.children("Rangée")) {
                if (row.attribute("type").equals("header") && isNewHead(row)) {
                    sayHeads();
                    heads = head(row);
                    said.clear();
                } else {
                    row(row);
                }
            }
            sayHeads();
            return new Table(List.copyOf(rows), List.copyOf(listed));
        }

        /** A second row of heads under the first reads as a row. */
        private boolean isNewHead(Element row) {
            return heads.isEmpty()
                    || !said.isEmpty() && !row.children("Cellule").isEmpty();
        }

        /** Heads that no row said would be lost. */
        private void sayHeads() {
            List<Prose> lost = new ArrayList<>();
            List<String> none = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                boolean repeated = i > 0 && heads.get(i).equals(heads.get(i - 1));
                boolean linked =
                        !heads.get(i).links().isEmpty() || !heads.get(i).sites().isEmpty();
                if ((!said.contains(i) || linked) && !repeated && !heads.get(i).isEmpty()) {
                    lost.add(heads.get(i));
                    none.add("");
                }
            }
            if (!lost.isEmpty()) {
                rows.add(new Row(lost, none));
            }
        }

        private List<Prose> head(Element row) {
            List<Prose> read = new ArrayList<>();
            for (Element cell : row.children("Cellule")) {
                Prose prose = Prose.of(cell, unknown);
                for (int i = 0; i < span(cell, "fusionHorizontale") && read.size() < WIDEST; i++) {
                    read.add(prose);
                }
            }
            return read;
        }

        private void row(Element row) {
            List<Prose> prose = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            int column = 0;
            for (Element element : row.children("Cellule")) {
                column = hang(column, prose, headers);
                Prose words = Prose.of(element, unknown);
                Cell cell = new Cell(words, header(column, words));
                int width = span(element, "fusionHorizontale");
                int height = span(element, "fusionVerticale");
                add(cell, prose, headers);
                list(element, cell.header());
                for (int i = 0; i < width && column < WIDEST; i++) {
                    hanging[column] = i == 0 ? cell : null;
                    left[column] = height - 1;
                    column++;
                }
            }
            hang(column, prose, headers);
            rows.add(new Row(prose, headers));
        }

        private int hang(int from, List<Prose> prose, List<String> headers) {
            int column = from;
            while (column < WIDEST && left[column] > 0) {
                left[column]--;
                if (hanging[column] != null) {
                    add(hanging[column], prose, headers);
                }
                column++;
            }
            return column;
        }

        private static void add(Cell cell, List<Prose> prose, List<String> headers) {
            prose.add(cell.prose());
            headers.add(cell.header());
        }

        private String header(int column, Prose words) {
            if (column >= heads.size() || words.isEmpty()) {
                return "";
            }
            said.add(column);
            return heads.get(column).plain();
        }

        private void list(Element cell, String header) {
            for (Element list : cell.children("Liste")) {
                for (Element item : list.children("Item")) {
                    listed.add(new Listed(item.text(), header));
                }
            }
        }

        private static int span(Element cell, String attribute) {
            String value = cell.attribute(attribute);
            boolean small = value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '9'
                    || value.length() == 2 && Character.isDigit(value.charAt(0)) && Character.isDigit(value.charAt(1));
            return small ? Math.max(1, Integer.parseInt(value)) : 1;
        }
    }
}
