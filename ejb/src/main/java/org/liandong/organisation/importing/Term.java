package org.liandong.organisation.importing;

import java.time.LocalDate;
import org.liandong.common.csv.CsvRow;

/** From one day to another, both included; no last day = without end. */
public record Term(LocalDate from, LocalDate to) {
    static final String FROM = "valid_from";
    static final String TO = "valid_to";

    static Term of(CsvRow row) {
        Term term = new Term(row.requiredDate(FROM), row.optionalDate(TO));
        if (term.from != null && term.to != null && term.to.isBefore(term.from)) {
            row.report(TO, "ends-before-start", term.to.toString(), term.from.toString());
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
