package org.liandong.organisation.importing;

import java.time.LocalDate;
import org.liandong.common.sheet.SheetRow;

/** From one day to another, both included; no last day = without end. */
public record Term(LocalDate from, LocalDate to) {
    static final String FROM = "valid_from";
    static final String TO = "valid_to";

    static Term of(SheetRow row, Defaults defaults) {
        LocalDate from = defaults.isAny() ? row.optionalDate(FROM) : row.requiredDate(FROM);
        LocalDate to = row.optionalDate(TO);
        Term term = new Term(from == null ? defaults.today() : from, to);
        if (term.from != null && to != null && to.isBefore(term.from)) {
            row.report(TO, "ends-before-start", to.toString(), term.from.toString());
        }
        return term;
    }

    boolean overlaps(Term other) {
        return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
    }

    private boolean startsAfterEndOf(Term other) {
        return other.to != null && from.isAfter(other.to);
    }
}
