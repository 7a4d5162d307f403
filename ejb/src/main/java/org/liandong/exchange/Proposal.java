package org.liandong.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liandong.common.sheet.Table;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.Words;

/**
 * Which column is which, guessed from the headings; a column of choices of which no cell is understood is left out (a column called
 * “level” that says 本科). Units without a kind are taken for what the unit has below it on the chain.
 */
final class Proposal {
    private static final int LOOKED_AT = 50;
    private static final Pattern FORMER_NAME = Pattern.compile("name_\\d{4}|(曾用|原)(校|院|单位)?名.*|\\d{4}年?(名称|校名)");
    private static final Map<String, Class<? extends Enum<?>>> CHOICES =
            Map.of("kind", UnitKind.class, "level", Level.class, "role", Role.class, "holder_role", Role.class);
    private static final Map<Level, UnitKind> BELOW = Map.of(
            Level.PROVINCE, UnitKind.UNIVERSITY,
            Level.UNIVERSITY, UnitKind.FACULTY,
            Level.FACULTY, UnitKind.CLASS);

    private final Table table;
    private final FileKind kind;
    private final Set<Integer> taken = new HashSet<>();

    private Proposal(Table table, FileKind kind) {
        this.table = table;
        this.kind = kind;
    }

    static Mapping of(Table table, FileKind kind, Level scope) {
        return new Proposal(table, kind).map(scope);
    }

    private Mapping map(Level scope) {
        Mapping mapping = new Mapping();
        kind.columns().forEach(column -> place(column.name()).ifPresent(place -> {
            taken.add(place);
            mapping.put(column.name(), new Mapping.Source(place, null));
        }));
        if (kind == FileKind.UNITS) {
            formerNames(mapping);
            if (mapping.of("kind").isEmpty() && BELOW.containsKey(scope)) {
                mapping.put("kind", new Mapping.Source(null, Words.out(BELOW.get(scope), true)));
            }
        }
        return mapping;
    }

    private void formerNames(Mapping mapping) {
        for (int place = 0;
                place < table.headings().size() && mapping.of("aliases").isEmpty();
                place++) {
            if (!taken.contains(place)
                    && FORMER_NAME.matcher(table.headings().get(place)).matches()) {
                mapping.put("aliases", new Mapping.Source(place, null));
            }
        }
    }

    private java.util.Optional<Integer> place(String column) {
        for (int place = 0; place < table.headings().size(); place++) {
            if (!taken.contains(place)
                    && kind.isHeading(column, table.headings().get(place))
                    && isUnderstood(column, place)) {
                return java.util.Optional.of(place);
            }
        }
        return java.util.Optional.empty();
    }

    private boolean isUnderstood(String column, int place) {
        if (!CHOICES.containsKey(column)) {
            return true;
        }
        List<String> filled = table.lines().stream()
                .limit(LOOKED_AT)
                .map(line -> place < line.cells().size() ? line.cells().get(place) : "")
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.isEmpty() || filled.stream().anyMatch(cell -> Words.isChoice(CHOICES.get(column), cell));
    }
}
