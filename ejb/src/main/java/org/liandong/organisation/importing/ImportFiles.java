package org.liandong.organisation.importing;

import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.common.sheet.CsvFile;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Seat;

/** The lists of an import, each cell read and checked by itself; {@link #check} holds them against each other and what is known. */
public record ImportFiles(List<UnitLine> units, List<PersonLine> people, List<AppointmentLine> appointments) {
    /** Files of the product's own: units.csv, people.csv, appointments.csv. */
    public static ImportFiles read(Reader units, Reader people, Reader appointments, Problems problems) {
        return of(
                own("units.csv", units, FileKind.UNITS, problems),
                own("people.csv", people, FileKind.PEOPLE, problems),
                own("appointments.csv", appointments, FileKind.APPOINTMENTS, problems),
                Defaults.NONE);
    }

    /** Lines of any files; what is wrong with a cell is reported to its row's problems. */
    public static ImportFiles of(
            List<SheetRow> units, List<SheetRow> people, List<SheetRow> appointments, Defaults defaults) {
        return new ImportFiles(
                units.stream().map(row -> UnitLine.of(row, defaults)).toList(),
                people.stream().map(row -> PersonLine.of(row, defaults)).toList(),
                appointments.stream()
                        .map(row -> AppointmentLine.of(row, defaults))
                        .toList());
    }

    private static List<SheetRow> own(String name, Reader reader, FileKind kind, Problems problems) {
        return CsvFile.read(name, reader, kind.names(true), kind.names(false), problems);
    }

    /** Reports to the files' problems what does not fit; gives what is to be done, which holds only without a problem. */
    public Plan check(Known known, Scope scope, ImportMode mode) {
        Plan plan = new Plan();
        new UnitRules(units, known, scope, mode).check(plan);
        Map<String, UnitKind> newUnits = new HashMap<>();
        units.stream()
                .filter(line -> line.code() != null && !known.units().containsKey(line.code()))
                .forEach(line -> newUnits.put(line.code(), line.kind()));
        new PersonRules(known, newUnits.keySet(), scope, mode).check(people, plan);
        Set<String> staffNos = new HashSet<>(known.people().keySet());
        people.forEach(line -> staffNos.add(line.staffNo()));
        new AppointmentRules(known, newUnits, staffNos, scope, mode).check(appointments, plan);
        return plan;
    }

    /** Codes of all units that the files name. */
    Set<String> unitCodes() {
        return named(Stream.of(
                        units.stream().map(UnitLine::code),
                        units.stream().map(UnitLine::parent),
                        people.stream().map(PersonLine::unit),
                        seats().map(Seat::unit))
                .flatMap(Function.identity()));
    }

    /** Staff numbers of all people that the files name. */
    Set<String> staffNos() {
        return named(Stream.concat(
                people.stream().map(PersonLine::staffNo), appointments.stream().map(AppointmentLine::staffNo)));
    }

    public Set<String> logins() {
        return named(people.stream().map(PersonLine::login));
    }

    /** Codes of the units whose posts the files name. */
    Set<String> postUnits() {
        return named(seats().map(Seat::unit));
    }

    private Stream<Seat> seats() {
        return appointments.stream()
                .flatMap(line -> Stream.of(line.seat(), line.holder()))
                .filter(seat -> seat != null);
    }

    private static Set<String> named(Stream<String> values) {
        return values.filter(value -> value != null).collect(Collectors.toSet());
    }
}
