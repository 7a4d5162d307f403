package org.liandong.web.dispatch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.InvalidInputException;
import org.liandong.common.sheet.Table;
import org.liandong.dispatch.BodyTable;

/** The table of a dispatch as it is typed: columns with names, rows of cells; without columns there is none. */
public final class TableForm implements Serializable {
    private final List<Cell> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A text to type. */
    public static final class Cell implements Serializable {
        private String text;

        Cell(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** As many cells as there are columns. */
    public static final class Row implements Serializable {
        private final List<Cell> cells = new ArrayList<>();

        public List<Cell> getCells() {
            return cells;
        }
    }

    static TableForm of(BodyTable table) {
        TableForm form = new TableForm();
        if (table != null) {
            form.fill(table.columns(), table.rows());
        }
        return form;
    }

    /** Takes the place of what is there. */
    void take(Table table) {
        int wide = Stream.concat(
                        Stream.of(table.headings().size()),
                        table.lines().stream().map(line -> line.cells().size()))
                .max(Integer::compare)
                .orElse(0);
        if (wide > BodyTable.MOST_COLUMNS) {
            throw new InvalidInputException("table", "table-too-wide", BodyTable.MOST_COLUMNS);
        }
        if (table.lines().size() > BodyTable.MOST_ROWS) {
            throw new InvalidInputException("table", "field-too-many-rows", BodyTable.MOST_ROWS);
        }
        table.lines().forEach(line -> {
            if (line.cells().stream().anyMatch(cell -> cell != null && cell.length() > BodyTable.LONGEST_CELL)) {
                throw new InvalidInputException("table", "table-cell-long", line.number(), BodyTable.LONGEST_CELL);
            }
        });
        fill(
                padded(table.headings(), wide),
                table.lines().stream().map(line -> padded(line.cells(), wide)).toList());
    }

    private static List<String> padded(List<String> cells, int wide) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < wide) {
            all.add("");
        }
        return all;
    }

    private void fill(List<String> names, List<List<String>> lines) {
        columns.clear();
        rows.clear();
        names.forEach(name -> columns.add(new Cell(name)));
        lines.forEach(line -> {
            Row row = new Row();
            line.forEach(cell -> row.cells.add(new Cell(cell)));
            rows.add(row);
        });
    }

    /** Null where there is no table. */
    BodyTable toTable() {
        return columns.isEmpty()
                ? null
                : new BodyTable(
                        texts(columns),
                        rows.stream().map(row -> texts(row.cells)).toList());
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text == null ? "" : cell.text).toList();
    }

    /** Two columns and a row to begin with. */
    void begin() {
        addColumn();
        addColumn();
        addRow();
    }

    void addColumn() {
        if (columns.size() < BodyTable.MOST_COLUMNS) {
            columns.add(new Cell(""));
            rows.forEach(row -> row.cells.add(new Cell("")));
        }
    }

    void removeColumn(int at) {
        columns.remove(at);
        rows.forEach(row -> row.cells.remove(at));
        if (columns.isEmpty()) {
            rows.clear();
        }
    }

    void addRow() {
        if (rows.size() < BodyTable.MOST_ROWS) {
            Row row = new Row();
            columns.forEach(column -> row.cells.add(new Cell("")));
            rows.add(row);
        }
    }

    void removeRow(int at) {
        rows.remove(at);
    }

    void clear() {
        columns.clear();
        rows.clear();
    }

    public List<Cell> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }
}
