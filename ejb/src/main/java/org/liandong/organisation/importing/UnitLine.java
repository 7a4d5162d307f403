package org.liandong.organisation.importing;

import java.util.List;
import org.liandong.common.csv.CsvRow;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** A line of units.csv; {@code parent} is a code, null for the root. */
public record UnitLine(
        CsvRow row,
        String code,
        String parent,
        UnitKind kind,
        Level level,
        String name,
        String chainName,
        List<String> aliases,
        Integer position,
        Term term) {
    static final List<String> COLUMNS =
            List.of("code", "parent", "kind", "level", "name", "chain_name", "aliases", "position", Term.FROM, Term.TO);

    static UnitLine of(CsvRow row) {
        return new UnitLine(
                row,
                row.required("code", 40),
                row.optional("parent", 40),
                row.choice("kind", UnitKind.class, "unknown-kind"),
                row.choice("level", Level.class, "unknown-level"),
                row.required("name", 120),
                row.optional("chain_name", 120),
                row.list("aliases", 120),
                row.number("position"),
                Term.of(row));
    }
}
