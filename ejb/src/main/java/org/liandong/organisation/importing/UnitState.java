package org.liandong.organisation.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of a unit an import may change; aliases are only ever added. */
public record UnitState(
        String name,
        String chainName,
        List<String> aliases,
        Integer position,
        LocalDate from,
        LocalDate to,
        String duty,
        String onBehalfOf) {
    /**
     * This state with what the line says; an empty cell, or a column that the file lacks, changes nothing.
     *
     * @param former names it had before, which a list may say again among its aliases
     */
    UnitState with(UnitLine line, List<String> former) {
        String newName = or(line.name(), name);
        return new UnitState(
                newName,
                or(line.chainName(), chainName),
                aliases(line, newName, former),
                or(line.position(), position),
                line.row().has(Term.FROM) ? or(line.term().from(), from) : from,
                or(line.term().to(), to),
                or(line.duty(), duty),
                or(line.onBehalfOf(), onBehalfOf));
    }

    private List<String> aliases(UnitLine line, String newName, List<String> former) {
        List<String> all = new ArrayList<>(aliases);
        line.aliases().stream()
                .filter(alias -> !all.contains(alias) && !former.contains(alias) && !alias.equals(newName))
                .forEach(all::add);
        return all;
    }

    private static <T> T or(T said, T kept) {
        return said == null ? kept : said;
    }
}
