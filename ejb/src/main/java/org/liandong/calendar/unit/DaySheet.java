package org.liandong.calendar.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liandong.calendar.unit.CalendarDay.Kind;
import org.liandong.common.sheet.CellProblem;
import org.liandong.common.sheet.Layout;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.common.sheet.Table;
import org.liandong.common.sheet.Tables;

/** A list of days as a spreadsheet or CSV with the columns date, kind and name (日期、类型、名称), as a yearly notice becomes. */
public final class DaySheet {
    /** A year has no more. */
    static final int MOST = 366;

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "date", List.of("date", "日期"),
            "kind", List.of("kind", "类型", "类别", "安排"),
            "name", List.of("name", "名称", "节日", "事由"));
    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.HOLIDAY,
            List.of("holiday", "放假", "休", "休息", "不上班"),
            Kind.WORKDAY,
            List.of("workday", "上班", "班", "调休上班", "补班"));

    /** A day of the list, and whether it changes what the unit says of it today. */
    public record Line(long line, DayEntry entry, boolean changes) implements Serializable {}

    /** What the list would do; nothing can be taken from it while anything is wrong. */
    public record Preview(String file, List<Line> lines, List<CellProblem> problems) implements Serializable {
        public boolean isSound() {
            return problems.isEmpty() && !lines.isEmpty();
        }

        public List<DayEntry> entries() {
            return lines.stream().map(Line::entry).toList();
        }

        /** How many days would be otherwise than now. */
        public long changes() {
            return lines.stream().filter(Line::changes).count();
        }
    }

    private DaySheet() {}

    /**
     * Reads the first table of a file.
     *
     * @throws org.liandong.common.InvalidInputException when it is no table at all
     */
    static Preview read(String name, InputStream stream, Map<LocalDate, DayEntry> known) throws IOException {
        Table table = Tables.read(name, stream).get(0);
        Problems problems = new Problems();
        List<Line> lines = new ArrayList<>();
        Layout layout = layout(table, problems);
        if (problems.count() == 0 && table.lines().isEmpty()) {
            problems.add(table.name(), "empty-file", table.name());
        }
        if (problems.count() == 0 && table.lines().size() > MOST) {
            problems.add(table.name(), "days-of-file", MOST);
        }
        if (problems.count() == 0) {
            Map<LocalDate, Long> seen = new HashMap<>();
            for (Table.Line line : table.lines()) {
                DayEntry entry = entry(new SheetRow(layout, line.number(), line.cells(), problems), seen);
                lines.add(new Line(line.number(), entry, entry.day() == null || !entry.equals(known.get(entry.day()))));
            }
        }
        return new Preview(table.name(), problems.count() == 0 ? lines : List.of(), problems.cells());
    }

    private static Layout layout(Table table, Problems problems) {
        Layout layout = new Layout(table.name(), table.headings());
        for (String column : List.of("date", "kind", "name")) {
            int place = 0;
            while (place < table.headings().size()
                    && !HEADINGS.get(column)
                            .contains(table.headings().get(place).toLowerCase(Locale.ROOT))) {
                place++;
            }
            if (place == table.headings().size()) {
                problems.add(
                        table.name(), "missing-column", HEADINGS.get(column).get(1));
            } else {
                layout.from(column, place);
            }
        }
        return layout;
    }

    private static DayEntry entry(SheetRow row, Map<LocalDate, Long> seen) {
        LocalDate day = row.requiredDate("date");
        if (!DayEntry.isInReach(day)) {
            row.report("date", "calendar-year", DayEntry.FIRST_YEAR + "", DayEntry.LAST_YEAR + "");
        }
        Long before = day == null ? null : seen.putIfAbsent(day, row.line());
        if (before != null) {
            row.report("date", "duplicate-day", day.toString(), before);
        }
        Kind kind = row.isFilled("kind") ? kind(row) : null;
        return new DayEntry(day, kind, row.required("name", DayEntry.LONGEST_NAME));
    }

    private static Kind kind(SheetRow row) {
        String said = row.peek("kind").toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(said))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    row.report("kind", "bad-day-kind", row.peek("kind"));
                    return null;
                });
    }
}
