package org.liandong.organisation.importing;

import java.io.Reader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.common.csv.CsvFile;
import org.liandong.common.csv.Problems;

/** The three files of an import, each cell read and checked by itself; {@link #check} holds them against each other. */
public record ImportFiles(List<UnitLine> units, List<PersonLine> people, List<AppointmentLine> appointments) {
    public static ImportFiles read(Reader units, Reader people, Reader appointments, Problems problems) {
        return new ImportFiles(
                CsvFile.read("units.csv", units, UnitLine.COLUMNS, problems).stream()
                        .map(UnitLine::of)
                        .toList(),
                CsvFile.read("people.csv", people, PersonLine.COLUMNS, problems).stream()
                        .map(PersonLine::of)
                        .toList(),
                CsvFile.read("appointments.csv", appointments, AppointmentLine.COLUMNS, problems).stream()
                        .map(AppointmentLine::of)
                        .toList());
    }

    /** Reports to the files' problems what does not fit together or with what is known. */
    public void check(Known known) {
        new UnitRules(units, known).check();
        PersonRules.check(people, known);
        AppointmentRules rules = new AppointmentRules(
                union(units, UnitLine::code, known.units().keySet()),
                union(people, PersonLine::staffNo, known.people().keySet()),
                known.terms());
        appointments.forEach(rules::check);
    }

    /** Every parent before its children; for checked files. */
    public List<UnitLine> unitsParentsFirst() {
        return new UnitTree(units).parentsFirst();
    }

    /** Codes of all units that the files name. */
    public Set<String> unitCodes() {
        return named(Stream.of(
                        units.stream().map(UnitLine::code),
                        units.stream().map(UnitLine::parent),
                        appointments.stream().map(AppointmentLine::unit))
                .flatMap(Function.identity()));
    }

    /** Staff numbers of all people that the files name. */
    public Set<String> staffNos() {
        return named(Stream.concat(
                people.stream().map(PersonLine::staffNo), appointments.stream().map(AppointmentLine::staffNo)));
    }

    public Set<String> logins() {
        return named(people.stream().map(PersonLine::login));
    }

    private static Set<String> named(Stream<String> values) {
        return values.filter(value -> value != null).collect(Collectors.toSet());
    }

    private static <T> Set<String> union(List<T> lines, Function<T, String> name, Collection<String> known) {
        Set<String> all = new HashSet<>(known);
        lines.forEach(line -> all.add(name.apply(line)));
        return all;
    }
}
