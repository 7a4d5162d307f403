package org.liandong.trial;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.dispatch.Content;
import org.liandong.dispatch.RichText;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine;
import org.liandong.organisation.importing.ImportFiles;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.organisation.importing.Known;
import org.liandong.organisation.importing.PersonLine;
import org.liandong.organisation.importing.Scope;
import org.liandong.organisation.importing.UnitLine;

@DisplayName("The trial data are right and complete")
class TrialDataTest {
    private static final Set<Role> NODE_WITH_OFFICE = Set.of(Role.HEAD, Role.REVIEWER, Role.CLERK, Role.UNIT_ADMIN);
    private static final Problems PROBLEMS = new Problems();
    private static ImportFiles files;
    private static Map<String, PersonLine> people;

    @BeforeAll
    static void read() throws IOException {
        try (Reader units = TrialProvince.open("units.csv");
                Reader persons = TrialProvince.open("people.csv");
                Reader appointments = TrialProvince.open("appointments.csv")) {
            files = ImportFiles.read(units, persons, appointments, PROBLEMS);
            files.check(Known.NOTHING, Scope.EVERYWHERE, ImportMode.CREATE);
        }
        people = files.people().stream().collect(toMap(PersonLine::staffNo, line -> line));
    }

    @Test
    void passTheImporter() {
        assertEquals(List.of(), PROBLEMS.found());
    }

    @Test
    @DisplayName("1 province, 6 universities, 24 faculties, 120 classes, departments, about 200 people")
    void counts() {
        Map<UnitKind, Long> kinds = files.units().stream().collect(groupingBy(UnitLine::kind, counting()));
        assertEquals(1, kinds.get(UnitKind.PROVINCIAL_CENTRE));
        assertEquals(6, kinds.get(UnitKind.UNIVERSITY));
        assertEquals(24, kinds.get(UnitKind.FACULTY));
        assertEquals(120, kinds.get(UnitKind.CLASS));
        assertEquals(6, kinds.get(UnitKind.YOUTH_LEAGUE));
        assertTrue(files.people().size() >= 200 && files.people().size() <= 260);
    }

    @Test
    @DisplayName("plainly marked: every university and the centre begin with 示范")
    void marked() {
        files.units().stream()
                .filter(unit -> unit.kind().isNode() && unit.level().isAtOrAbove(Level.UNIVERSITY))
                .forEach(unit -> assertTrue(unit.name().startsWith("示范"), unit.name()));
    }

    @Test
    @DisplayName("every unit has the posts that routes lead through")
    void posts() {
        for (UnitLine unit : files.units()) {
            Set<Role> held = rolesAt(unit.code());
            Set<Role> needed = !unit.kind().isNode() || unit.level() == Level.FACULTY
                    ? Set.of(Role.HEAD, Role.CLERK)
                    : unit.level() == Level.CLASS ? Set.of(Role.HEAD) : NODE_WITH_OFFICE;
            assertTrue(held.containsAll(needed), unit.code() + " " + held);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "province-clerk, p CLERK",
        "province-head, p HEAD",
        "uni1-admin, u1 UNIT_ADMIN",
        "uni1-clerk, u1 CLERK",
        "uni1-reviewer, u1 REVIEWER",
        "uni1-reviewer2, u1 REVIEWER",
        "uni1-head, u1 HEAD",
        "uni1-dept1-clerk, u1d1 CLERK",
        "uni1-dept1-head, u1d1 HEAD",
        "uni1-finance, u1 FINANCE",
        "uni1-leader, u1 LEADER",
        "uni1-leader2, u1 LEADER",
        "uni2-head, u2 HEAD",
        "province-admin, p UNIT_ADMIN",
        "uni2-admin, u2 UNIT_ADMIN",
        "uni1-fac1-clerk, u1f1 CLERK",
        "uni1-fac1-head, u1f1 HEAD",
        "uni1-fac2-head, u1f2 HEAD",
        "uni1-fac1-class1, u1f1c1 HEAD",
        "uni1-fac1-class2, u1f1c2 HEAD",
        "expert1, p EXPERT",
        "sysadmin, ''",
        "secadmin, ''",
        "auditor, ''",
        "stranger, ''",
    })
    void users(String login, String post) {
        Set<String> posts = files.appointments().stream()
                .filter(line -> people.get(line.staffNo()).login().equals(login))
                .map(line -> line.unit() + " " + line.role())
                .collect(toSet());
        assertEquals(post.isEmpty() ? Set.of() : Set.of(post), posts);
        assertTrue(files.logins().contains(login));
    }

    @Test
    @DisplayName("everybody else signs in with the staff number")
    void others() {
        List<String> trialUsers = files.people().stream()
                .filter(person -> !person.login().equals(person.staffNo().toLowerCase(java.util.Locale.ROOT)))
                .map(PersonLine::login)
                .toList();
        assertEquals(26, trialUsers.size(), trialUsers.toString());
    }

    @Test
    @DisplayName("nobody has a namesake in the same unit")
    void names() {
        Set<String> seen = new HashSet<>();
        files.appointments().stream()
                .map(line ->
                        line.unit() + line.role() + people.get(line.staffNo()).name())
                .forEach(name -> assertTrue(seen.add(name), name));
        assertEquals(
                files.people().size(),
                files.people().stream().map(PersonLine::name).distinct().count());
    }

    @Test
    @DisplayName("in the first university every class has a head of its own")
    void headsOfUni1() {
        List<String> heads = files.appointments().stream()
                .filter(line -> line.unit().matches("u1f\\dc\\d"))
                .map(AppointmentLine::staffNo)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(20, new HashSet<>(heads).size());
        assertEquals(20, heads.size());
    }

    @Test
    void A2_everyChargeIsOfALeaderAndOfAUnitBelowHis() throws Exception {
        try (Reader file = TrialProvince.open("charges.csv")) {
            for (SheetRow row : TrialCharges.read(file)) {
                assertTrue(
                        files.appointments().stream()
                                .anyMatch(line -> line.role() == Role.LEADER
                                        && line.unit().equals(row.peek("leader_unit"))
                                        && line.staffNo().equals(row.peek("staff_no"))),
                        row.peek("staff_no"));
                assertTrue(
                        files.units().stream()
                                .anyMatch(unit -> unit.code().equals(row.peek("unit"))
                                        && row.peek("leader_unit").equals(unit.parent())),
                        row.peek("unit"));
            }
        }
    }

    private static Set<Role> rolesAt(String unit) {
        return files.appointments().stream()
                .filter(line -> line.unit().equals(unit))
                .map(AppointmentLine::role)
                .collect(toSet());
    }

    @Test
    void D1_twelveTasksAreTwelveDispatchesWithTheirRows() throws Exception {
        try (Reader file = TrialProvince.open("dispatches.csv")) {
            Map<Integer, List<SheetRow>> tasks = TrialDispatches.read(file);
            assertEquals(12, tasks.size());
            assertEquals(52, tasks.values().stream().mapToInt(List::size).sum());
            tasks.values().forEach(rows -> {
                Content content = TrialDispatches.content(rows);
                assertEquals(rows.size(), content.table().rows().size());
                assertNotNull(RichText.clean(content.body()));
            });
        }
    }
}
