package org.liandong.organisation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liandong.common.sheet.Layout;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.common.sheet.Table;
import org.liandong.common.sheet.Tables;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Known.KnownPerson;
import org.liandong.organisation.importing.Known.KnownTerm;
import org.liandong.organisation.importing.Known.KnownUnit;

@DisplayName(
        "A university's administrator imports: scope, changes, and faults as the file calls its columns (PLT-06, T6)")
class FaultsTest {
    private static final Defaults TODAY = new Defaults("u1", LocalDate.parse("2026-11-22"));
    private static final Scope UNIVERSITY = new Scope("/1/2/");

    private final Problems problems = new Problems();

    @Test
    @DisplayName("twenty kinds of faults in one list of units, each named with row, column and value")
    void PLT06_twentyKindsOfFaultsInUnits() throws IOException {
        String text = """
                单位代码,上级单位,类别,级别,名称,简称,排序,成立日期,截止日期
                ,u1,院系,,无代码学院,,,,
                a1,u1,星系,,文学院,,,,
                a2,u1,院系,一级,历史学院,,,,
                a3,u1,院系,,,,,,
                a4,u9,院系,,哲学院,,,,
                a4,u1,院系,,哲学院,,,,
                a5,a5,院系,,法学院,,,,
                a6,u1,班级,校级,商学院,,,,
                a7,f1,院系,,医学院,,,,
                a8,u1,职能部门,院系,教务处,,,,
                a9,u1,院系,,艺术学院,艺院|艺院,,,
                b1,u1,院系,,体育学院,,第一,,
                b2,u1,院系,,外语学院,,,去年,
                b3,u1,院系,,数学学院,,,2024-09-01,2023-09-01
                b4,u2,院系,,别校学院,,,,
                u2,p,高校,,改名大学,,,,
                f1,u2,院系,,计算机学院,,,,
                f2,u1,班级,,物理学院,,,,
                b5,,院系,,无上级学院,,,,
                b6,u1,院系,,%s,,,,
                """.formatted("长".repeat(121));
        check(FileKind.UNITS, text);
        assertEquals(
                List.of(
                        "2 单位代码 missing-value",
                        "3 类别 unknown-kind 星系",
                        "4 级别 unknown-level 一级",
                        "5 名称 missing-value",
                        "6 上级单位 unknown-parent u9",
                        "7 单位代码 duplicate-code a4",
                        "8 上级单位 cycle a5",
                        "9 类别 kind-not-at-level 班级",
                        "9 级别 level-not-below-parent 校级",
                        "10 类别 level-not-below-parent 院系",
                        "11 级别 level-not-of-parent 院系",
                        "12 简称 duplicate-alias 艺院|艺院",
                        "13 排序 not-a-number 第一",
                        "14 成立日期 bad-date 去年",
                        "15 截止日期 ends-before-start 2023-09-01",
                        "16 上级单位 outside-scope u2",
                        "17 单位代码 outside-scope u2",
                        "18 上级单位 not-by-import u2",
                        "19 类别 not-by-import 班级",
                        "20 上级单位 second-root",
                        "21 名称 too-long"),
                told());
    }

    @Test
    @DisplayName("faults in people and appointments")
    void PLT06_faultsInPeopleAndAppointments() throws IOException {
        check(FileKind.PEOPLE, """
                工号,用户名,姓名,所在单位代码
                T1,zhou,周婷,u2
                T2,,陈立,u7
                T3,zhou2,,
                T3,,张三,
                T9,,外校,
                T4,newname,李四,
                """);
        check(FileKind.APPOINTMENTS, """
                单位代码,岗位,工号,由何单位岗位担任（单位代码）,由何岗位担任,任职日期
                u7,负责人,T4,,,2026-01-01
                u2,负责人,T4,,,2026-01-01
                f1,皇帝,T4,,,2026-01-01
                f1,组长,T4,,,2026-01-01
                f1,负责人,T8,,,2026-01-01
                f1,负责人,T4,,,2026-05-01
                g1,成员,T4,f1,负责人,2026-01-01
                g1,成员,,f1,,2026-01-01
                f1,审核人,,f1,负责人,2026-01-01
                """);
        assertEquals(
                List.of(
                        "2 所在单位代码 outside-scope u2",
                        "2 用户名 already-there zhou",
                        "3 所在单位代码 unknown-unit u7",
                        "4 姓名 missing-value",
                        "5 工号 duplicate-staff-no T3",
                        "6 工号 person-outside T9",
                        "7 用户名 login-held-outside newname",
                        "2 单位代码 unknown-unit u7",
                        "3 单位代码 outside-scope u2",
                        "4 岗位 unknown-role 皇帝",
                        "5 岗位 role-not-at-kind 组长",
                        "6 工号 unknown-person T8",
                        "7 任职日期 overlapping-appointment 2026-05-01",
                        "8 工号 person-or-post T4",
                        "9 由何岗位担任 missing-value",
                        "10 岗位 not-a-seat 审核人"),
                told());
    }

    @Test
    @DisplayName("what is there is changed where the list says otherwise; empty cells change nothing")
    void PLT06_changes() throws IOException {
        Plan plan = check(FileKind.UNITS, """
                单位代码,类别,名称,简称,职责
                f1,院系,人工智能学院,信院,负责教学
                g1,议事机构,领导小组,,
                c9,议事机构,专班,,
                """);
        assertEquals(List.of(), told());
        assertEquals(1, plan.newUnits().size());
        assertEquals(Level.UNIVERSITY, plan.newUnits().get(0).level());
        assertEquals("u1", plan.newUnits().get(0).line().parent());
        assertEquals(1, plan.unchanged());
        assertEquals(
                List.of("name 计算机学院 人工智能学院", "aliases 计院 计院、信院", "duty null 负责教学"),
                plan.changes().stream()
                        .map(change -> change.column() + " " + change.before() + " " + change.after())
                        .toList());
        assertEquals(
                plan.fingerprint(),
                check(FileKind.UNITS, "单位代码,类别,名称,简称,职责\nf1,,人工智能学院,信院,负责教学\nc9,议事机构,专班,,\n")
                        .fingerprint(),
                "the same changes, whatever else the list says");
    }

    @Test
    @DisplayName("a term is ended by its last day")
    void PLT06_termsEnd() throws IOException {
        Plan plan = check(FileKind.APPOINTMENTS, """
                单位代码,岗位,工号,任职日期,任满日期
                f1,负责人,T4,2025/9/1,2026年12月31日
                f1,负责人,T4,2027-01-01,
                """);
        assertEquals(List.of(), told());
        assertEquals("2026-12-31", plan.changes().get(0).after());
        assertEquals(1, plan.newAppointments().size());
    }

    private Plan check(FileKind kind, String text) throws IOException {
        Table table = Tables.read(kind + ".csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        Layout layout = new Layout(table.name(), table.headings());
        for (FileKind.Column column : kind.columns()) {
            for (int i = 0; i < table.headings().size(); i++) {
                if (kind.isHeading(column.name(), table.headings().get(i))) {
                    layout.from(column.name(), i);
                }
            }
        }
        List<SheetRow> rows = table.lines().stream()
                .map(line -> new SheetRow(layout, line.number(), line.cells(), problems))
                .toList();
        ImportFiles files = ImportFiles.of(
                kind == FileKind.UNITS ? rows : List.of(),
                kind == FileKind.PEOPLE ? rows : List.of(),
                kind == FileKind.APPOINTMENTS ? rows : List.of(),
                TODAY);
        return files.check(known(), UNIVERSITY, ImportMode.UPDATE);
    }

    private List<String> told() {
        return problems.cells().stream()
                .map(found -> found.line() + " " + found.column() + " " + found.key()
                        + (found.value().isEmpty() || found.value().length() > 20 ? "" : " " + found.value()))
                .toList();
    }

    private static Known known() {
        Map<String, KnownUnit> units = new HashMap<>();
        units.put("p", unit(1, "p", null, "/1/", UnitKind.PROVINCIAL_CENTRE, Level.PROVINCE, "省中心"));
        units.put("u1", unit(2, "u1", "p", "/1/2/", UnitKind.UNIVERSITY, Level.UNIVERSITY, "示范大学"));
        units.put("u2", unit(3, "u2", "p", "/1/3/", UnitKind.UNIVERSITY, Level.UNIVERSITY, "另一大学"));
        units.put("f1", unit(4, "f1", "u1", "/1/2/4/", UnitKind.FACULTY, Level.FACULTY, "计算机学院", "计院"));
        units.put("f2", unit(5, "f2", "u1", "/1/2/5/", UnitKind.FACULTY, Level.FACULTY, "物理学院"));
        units.put("g1", unit(6, "g1", "u1", "/1/2/6/", UnitKind.BODY, Level.UNIVERSITY, "领导小组"));
        Map<String, KnownPerson> people = new HashMap<>();
        people.put("T9", new KnownPerson(9L, "T9", "/1/3/", new PersonState("t9", "外校", null, "u2"), null));
        people.put("T4", new KnownPerson(8L, "T4", "/1/2/4/", new PersonState("t4", "李四", null, "f1"), "/1/"));
        Term term = new Term(LocalDate.parse("2025-09-01"), null);
        return new Known(
                true,
                units,
                people,
                Map.of("zhou", "T7", "t9", "T9", "t4", "T4"),
                Map.of(),
                Map.of(new Holding(new Seat("f1", Role.HEAD), "T4", null), List.of(new KnownTerm(1L, term))),
                Map.of());
    }

    private static KnownUnit unit(
            long id,
            String code,
            String parent,
            String path,
            UnitKind kind,
            Level level,
            String name,
            String... aliases) {
        UnitState state =
                new UnitState(name, null, List.of(aliases), 10, LocalDate.parse("2020-09-01"), null, null, null);
        return new KnownUnit(id, code, path, parent, kind, level, state, List.of());
    }
}
