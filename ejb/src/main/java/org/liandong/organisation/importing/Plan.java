package org.liandong.organisation.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.organisation.Level;
import org.liandong.organisation.importing.Known.KnownPerson;
import org.liandong.organisation.importing.Known.KnownTerm;
import org.liandong.organisation.importing.Known.KnownUnit;

/** What an import will do: what it makes, what it changes from what to what, which terms it ends. Nothing is ever deleted. */
public final class Plan {
    /** A unit to be made, at the level that it has or that its kind and parent give. */
    public record NewUnit(UnitLine line, Level level, int position) {}

    /** A unit that is there, and what it is to become. */
    public record UnitUpdate(KnownUnit unit, UnitState wanted) {}

    /** A person that is there, and what is to become of the entry. */
    public record PersonUpdate(KnownPerson person, PersonState wanted) {}

    /** A term that is there, and what it is to become. */
    public record TermUpdate(KnownTerm held, Term wanted, boolean exOfficio) {}

    private final List<NewUnit> newUnits = new ArrayList<>();
    private final List<UnitUpdate> units = new ArrayList<>();
    private final List<PersonLine> newPeople = new ArrayList<>();
    private final List<PersonUpdate> people = new ArrayList<>();
    private final List<AppointmentLine> newAppointments = new ArrayList<>();
    private final List<TermUpdate> terms = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    void create(NewUnit unit) {
        newUnits.add(unit);
    }

    void create(PersonLine person) {
        newPeople.add(person);
    }

    void create(AppointmentLine appointment) {
        newAppointments.add(appointment);
    }

    void update(UnitUpdate update, List<Change> found) {
        units.add(update);
        changes.addAll(found);
    }

    void update(PersonUpdate update, List<Change> found) {
        people.add(update);
        changes.addAll(found);
    }

    void update(TermUpdate update, Change found) {
        terms.add(update);
        changes.add(found);
    }

    /** Adds the appointments of people who have left. */
    public void end(List<Ending> leavers) {
        endings.addAll(leavers);
    }

    void leave() {
        unchanged++;
    }

    /** Every parent before its children. */
    public List<NewUnit> newUnits() {
        return newUnits;
    }

    public List<UnitUpdate> units() {
        return units;
    }

    public List<PersonLine> newPeople() {
        return newPeople;
    }

    public List<PersonUpdate> people() {
        return people;
    }

    public List<AppointmentLine> newAppointments() {
        return newAppointments;
    }

    public List<TermUpdate> terms() {
        return terms;
    }

    /** Appointments of people who are no longer in the list. */
    public List<Ending> endings() {
        return endings;
    }

    public List<Change> changes() {
        return changes;
    }

    public int unchanged() {
        return unchanged;
    }

    /** Rows to be written: what progress is measured by. */
    public int size() {
        return newUnits.size()
                + units.size()
                + newPeople.size()
                + people.size()
                + newAppointments.size()
                + terms.size()
                + endings.size();
    }

    /** The same for plans that do the same, so that what is carried out is what was looked at. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines().forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> lines() {
        return Stream.of(
                        newUnits.stream().map(Plan::line),
                        newPeople.stream()
                                .map(person -> String.join(
                                        "\u0000",
                                        "+p",
                                        person.staffNo(),
                                        person.login(),
                                        person.name(),
                                        person.category(),
                                        person.unit())),
                        newAppointments.stream().map(line -> "+a " + line.holding() + ' ' + line.term()),
                        changes.stream()
                                .map(change -> "~ " + change.kind() + ' ' + change.key() + ' ' + change.column() + ' '
                                        + change.before() + ' ' + change.after()),
                        endings.stream().map(ending -> "- " + ending.appointment() + ' ' + ending.last()))
                .flatMap(Objects::requireNonNull);
    }

    /** All of a new unit, so that nobody confirms another one than he saw. */
    private static String line(NewUnit unit) {
        UnitLine line = unit.line();
        return Stream.of(
                        "+u",
                        line.code(),
                        line.parent(),
                        line.kind(),
                        unit.level(),
                        line.name(),
                        line.chainName(),
                        line.aliases(),
                        unit.position(),
                        line.term(),
                        line.duty(),
                        line.onBehalfOf())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
    }
}
