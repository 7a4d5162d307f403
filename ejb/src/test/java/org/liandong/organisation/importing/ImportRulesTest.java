package org.liandong.organisation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.sheet.Problems;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Known.KnownPerson;
import org.liandong.organisation.importing.Known.KnownTerm;
import org.liandong.organisation.importing.Known.KnownUnit;

@DisplayName("Import: each fault is named with file, line and column (T6)")
class ImportRulesTest {
    private static final String UNITS = """
            code,parent,kind,level,name,chain_name,aliases,position,valid_from,valid_to
            c1,f1,CLASS,CLASS,软件2301班,,,10,2023-09-01,2027-07-31
            f1,u1,FACULTY,FACULTY,计算机学院,,计院|信院,10,2020-09-01,
            u1,p,UNIVERSITY,UNIVERSITY,示范大学,,,10,2020-09-01,
            d1,u1,DEPARTMENT,UNIVERSITY,教务处,,,20,2020-09-01,
            p,,PROVINCIAL_CENTRE,PROVINCE,示范省中心,省中心,,10,2020-09-01,
            """;
    private static final String PEOPLE = """
            staff_no,login,name,category
            T1,zhou,周婷,TEACHER
            T2,chen,陈立,
            """;
    private static final String APPOINTMENTS = """
            unit,role,staff_no,valid_from,valid_to
            c1,HEAD,T1,2024-09-01,2025-08-31
            c1,HEAD,T1,2025-09-01,
            c1,HEAD,T2,2024-09-01,
            """;

    @Test
    @DisplayName("nothing is wrong with right files, and parents may follow their children")
    void right() {
        assertEquals(List.of(), problems(UNITS, PEOPLE, APPOINTMENTS, Known.NOTHING));
        ImportFiles files = ImportFiles.read(
                new StringReader(UNITS), new StringReader(PEOPLE), new StringReader(APPOINTMENTS), new Problems());
        assertEquals(
                List.of("p", "u1", "f1", "c1", "d1"),
                files.check(Known.NOTHING, Scope.EVERYWHERE, ImportMode.CREATE).newUnits().stream()
                        .map(unit -> unit.line().code())
                        .toList());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'f1,u1,FACULTY', 'f1,u1,SCHOOL', units.csv:3 kind unknown-kind",
        "'f1,u1,FACULTY,FACULTY', 'f1,u1,FACULTY,3', units.csv:3 level unknown-level",
        "计算机学院, '', units.csv:3 name missing-value",
        "'d1,u1', 'c1,u1', units.csv:5 code duplicate-code",
        "'d1,u1', 'd1,u9', units.csv:5 parent unknown-parent",
        "'d1,u1', 'd1,', units.csv:5 kind root-not-a-node|units.csv:6 parent second-root",
        "'u1,p', 'u1,c1', units.csv:2 parent cycle|units.csv:3 parent cycle|units.csv:4 parent cycle",
        "'d1,u1', 'd1,d1', units.csv:5 parent cycle",
        "'f1,u1', 'f1,c1', units.csv:2 parent cycle|units.csv:3 parent cycle",
        "'c1,f1,CLASS,CLASS', 'c1,f1,FACULTY,FACULTY', units.csv:2 level level-not-below-parent",
        "'c1,f1,CLASS', 'c1,f1,FACULTY', units.csv:2 kind kind-not-at-level",
        "'d1,u1', 'd1,f1', units.csv:5 level level-not-of-parent",
        "'p,,PROVINCIAL_CENTRE', 'p,,BODY', units.csv:6 kind root-not-a-node",
        "'计院|信院', '计院|计院', units.csv:3 aliases duplicate-alias",
        "2020-09-01, 2020-13-01, units.csv:3 valid_from bad-date",
        "2027-07-31, 2022-07-31, units.csv:2 valid_to ends-before-start",
        "',10,2023', ',-1,2023', units.csv:2 position not-a-number",
    })
    void units(String right, String wrong, String expected) {
        assertEquals(expected, told(UNITS.replaceFirst(quote(right), wrong), PEOPLE, APPOINTMENTS));
    }

    @Test
    @DisplayName("what is longer than its column is told")
    void tooLong() {
        assertEquals("units.csv:3 name too-long", told(UNITS.replace("计算机学院", "计".repeat(121)), PEOPLE, APPOINTMENTS));
        assertEquals("people.csv:3 name too-long", told(UNITS, PEOPLE.replace("陈立", "陈".repeat(81)), APPOINTMENTS));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'T2,chen', 'T1,chen', people.csv:3 staff_no duplicate-staff-no|appointments.csv:4 staff_no unknown-person",
        "'T2,chen', 'T2,zhou', people.csv:3 login duplicate-login",
        "'T2,chen', 'T2,', people.csv:3 login missing-value",
        "陈立, '', people.csv:3 name missing-value",
    })
    void people(String right, String wrong, String expected) {
        assertEquals(expected, told(UNITS, PEOPLE.replaceFirst(quote(right), wrong), APPOINTMENTS));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'c1,HEAD', 'c9,HEAD', appointments.csv:2 unit unknown-unit",
        "'HEAD,T2', 'HEAD,T9', appointments.csv:4 staff_no unknown-person",
        "'c1,HEAD', 'c1,BOSS', appointments.csv:2 role unknown-role",
        "2025-08-31, 2025-09-01, appointments.csv:3 valid_from overlapping-appointment",
        "2025-08-31, '', appointments.csv:3 valid_from overlapping-appointment",
        "2025-08-31, 2023-08-31, appointments.csv:2 valid_to ends-before-start",
        "2024-09-01, '', appointments.csv:2 valid_from missing-value",
    })
    void appointments(String right, String wrong, String expected) {
        assertEquals(expected, told(UNITS, PEOPLE, APPOINTMENTS.replaceFirst(quote(right), wrong)));
    }

    @Test
    @DisplayName("what the database has is not written again, but may be referred to")
    void known() {
        Holding held = new Holding(new Seat("c1", Role.HEAD), "T1", null);
        UnitState faculty =
                new UnitState("计算机学院", null, List.of(), 10, LocalDate.parse("2020-09-01"), null, null, null);
        Known known = new Known(
                true,
                Map.of(
                        "f1",
                        new KnownUnit(1L, "f1", "/9/1/", "u1", UnitKind.FACULTY, Level.FACULTY, faculty, List.of())),
                Map.of("T1", new KnownPerson(2L, "T1", null, new PersonState("zhou", "周婷", null, null), null)),
                Map.of("zhou", "T1"),
                Map.of(),
                Map.of(held, List.of(new KnownTerm(3L, new Term(LocalDate.parse("2026-01-01"), null)))),
                Map.of());
        assertEquals(
                List.of(
                        "units.csv:3 code already-there",
                        "units.csv:6 parent second-root",
                        "people.csv:2 login already-there",
                        "people.csv:2 staff_no already-there",
                        "appointments.csv:3 valid_from overlapping-appointment"),
                problems(UNITS, PEOPLE, APPOINTMENTS, known));
        String oneClass = UNITS.lines().limit(2).reduce("", (text, line) -> text + line + "\n");
        String noPeople = PEOPLE.lines().findFirst().orElseThrow();
        String oneTerm = "unit,role,staff_no,valid_from,valid_to\nc1,REVIEWER,T1,2024-09-01,\n";
        assertEquals(List.of(), problems(oneClass, noPeople, oneTerm, known));
    }

    private static String told(String units, String people, String appointments) {
        return String.join("|", problems(units, people, appointments, Known.NOTHING));
    }

    private static List<String> problems(String units, String people, String appointments, Known known) {
        Problems problems = new Problems();
        ImportFiles.read(new StringReader(units), new StringReader(people), new StringReader(appointments), problems)
                .check(known, Scope.EVERYWHERE, ImportMode.CREATE);
        return problems.found().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }
}
