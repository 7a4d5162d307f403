package org.liandong.organisation.importing;

import java.util.List;
import org.liandong.common.sheet.SheetRow;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** A line of units; what a unit that is there may lack is asked of a new one by the rules; {@code parent} is a code, null for the root; {@code level} null where the kind or the parent says it. */
public record UnitLine(
        SheetRow row,
        String code,
        String parent,
        UnitKind kind,
        Level level,
        String name,
        String chainName,
        List<String> aliases,
        Integer position,
        Term term,
        String duty,
        String onBehalfOf) {
    private static final int LONGEST_DUTY = 2000;

    static UnitLine of(SheetRow row, Defaults defaults) {
        boolean own = !defaults.isAny();
        String parent = defaults.code(row.optional("parent", 120));
        return new UnitLine(
                row,
                row.required("code", 40),
                parent == null && !row.has("parent") ? defaults.unit() : parent,
                row.choice("kind", UnitKind.class, "unknown-kind", Words::understand),
                row.choice("level", Level.class, "unknown-level", Words::understand),
                row.optional("name", 120),
                row.optional("chain_name", 120),
                row.list("aliases", 120),
                own ? row.number("position") : row.optionalNumber("position"),
                Term.of(row, defaults),
                row.text("duty", LONGEST_DUTY),
                row.optional("on_behalf_of", 200));
    }
}
