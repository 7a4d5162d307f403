package org.liandong.organisation.importing;

import java.util.Locale;
import org.liandong.common.sheet.SheetRow;

/** A line of people; {@code unit} is the code of the home unit. Nothing more is asked about anybody (B3). */
public record PersonLine(SheetRow row, String staffNo, String login, String name, String category, String unit) {
    static PersonLine of(SheetRow row, Defaults defaults) {
        String staffNo = row.required("staff_no", 40);
        String login = defaults.isAny() ? row.optional("login", 80) : row.required("login", 80);
        String unit = defaults.code(row.optional("unit", 120));
        return new PersonLine(
                row,
                staffNo,
                login == null && defaults.isAny() && staffNo != null ? staffNo.toLowerCase(Locale.ROOT) : login,
                row.optional("name", 80),
                row.optional("category", 24),
                unit == null ? defaults.unit() : unit);
    }

    PersonLine withCategory(String code) {
        return new PersonLine(row, staffNo, login, name, code, unit);
    }
}
