package org.liandong.common.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException;

/** Collects the lines of one table within the limits (T5). */
final class TableBuilder {
    private static final int MOST_LINES = 200_000;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 4000;
    /** Of all cells together: a small archive can name one long text millions of times. */
    private static final long MOST_CHARACTERS = 64L << 20;

    private final String name;
    private final List<Table.Line> lines = new ArrayList<>();
    private List<String> headings;
    private long characters;

    TableBuilder(String name) {
        this.name = name;
    }

    /** The next line; trailing empty cells may be left out. */
    void add(long number, List<String> cells) {
        List<String> filled = trimmed(cells);
        if (filled.size() > MOST_COLUMNS) {
            throw new InvalidInputException("file", "too-many-columns", name, MOST_COLUMNS);
        }
        if (headings == null) {
            if (filled.stream().filter(cell -> !cell.isBlank()).count() > 1) {
                headings = filled;
            }
        } else if (!filled.isEmpty()) {
            if (lines.size() == MOST_LINES) {
                throw new InvalidInputException("file", "too-many-lines", name, MOST_LINES);
            }
            lines.add(new Table.Line(number, filled));
        }
    }

    boolean isEmpty() {
        return headings == null;
    }

    Table build() {
        return new Table(name, headings, lines);
    }

    private List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        List<String> kept = new ArrayList<>(end);
        for (String cell : cells.subList(0, end)) {
            String value = cell.strip();
            kept.add(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
            characters += Math.min(value.length(), LONGEST_CELL) + 1L;
        }
        if (characters > MOST_CHARACTERS) {
            throw new InvalidInputException("file", "too-many-lines", name, MOST_LINES);
        }
        return List.copyOf(kept);
    }
}
