package org.liandong.organisation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liandong.common.sheet.SheetRow;

/** Compares two states column by column. */
final class Differences {
    private static final int SHOWN = 400;

    private final FileKind kind;
    private final SheetRow row;
    private final String key;
    private final List<Change> found = new ArrayList<>();

    Differences(FileKind kind, SheetRow row, String key) {
        this.kind = kind;
        this.row = row;
        this.key = key;
    }

    Differences compare(String column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(kind, row.file(), row.line(), key, column, text(before), text(after)));
        }
        return this;
    }

    List<Change> found() {
        return found;
    }

    static List<Change> of(UnitLine line, UnitState before, UnitState after) {
        return new Differences(FileKind.UNITS, line.row(), line.code())
                .compare("name", before.name(), after.name())
                .compare("chain_name", before.chainName(), after.chainName())
                .compare("aliases", before.aliases(), after.aliases())
                .compare("position", before.position(), after.position())
                .compare(Term.FROM, before.from(), after.from())
                .compare(Term.TO, before.to(), after.to())
                .compare("duty", before.duty(), after.duty())
                .compare("on_behalf_of", before.onBehalfOf(), after.onBehalfOf())
                .found();
    }

    static List<Change> of(PersonLine line, PersonState before, PersonState after) {
        return new Differences(FileKind.PEOPLE, line.row(), line.staffNo())
                .compare("login", before.login(), after.login())
                .compare("name", before.name(), after.name())
                .compare("category", before.category(), after.category())
                .compare("unit", before.unit(), after.unit())
                .found();
    }

    private static String text(Object value) {
        String text = value == null
                ? null
                : value instanceof List<?> list
                        ? String.join("、", list.stream().map(String::valueOf).toList())
                        : value.toString();
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
