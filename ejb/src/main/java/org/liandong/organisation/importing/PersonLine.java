package org.liandong.organisation.importing;

import java.util.List;
import org.liandong.common.csv.CsvRow;

/** A line of people.csv; nothing more is asked about anybody (B3). */
public record PersonLine(CsvRow row, String staffNo, String login, String name, String category) {
    static final List<String> COLUMNS = List.of("staff_no", "login", "name", "category");

    static PersonLine of(CsvRow row) {
        return new PersonLine(
                row,
                row.required("staff_no", 40),
                row.required("login", 80),
                row.required("name", 80),
                row.optional("category", 24));
    }
}
