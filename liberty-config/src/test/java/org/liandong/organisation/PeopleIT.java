package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.audit.AuditFilter;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditTrailService;
import org.liandong.common.BusinessException;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.admin.AccountService;
import org.liandong.organisation.admin.CategoryService;
import org.liandong.organisation.admin.CategoryService.CategoryRow;
import org.liandong.organisation.admin.PeopleService;
import org.liandong.organisation.admin.PeopleService.PersonRow;
import org.liandong.organisation.admin.PersonEntry;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Entries of people and their categories, on each database; every test enters its own people. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {
    private static final String ADMIN = "uni1-admin";
    private static final String NEIGHBOUR = "uni2-admin";
    private static final List<String> OTHERS =
            List.of("uni1-head", "uni1-fac1-head", "stranger", "auditor", "sysadmin", "secadmin");

    @Inject
    private PeopleService people;

    @Inject
    private AccountService accounts;

    @Inject
    private CategoryService categories;

    @Inject
    private UnitService units;

    @Inject
    private RestructureService restructure;

    @Inject
    private StaffingService staffing;

    @Inject
    private OrganisationService organisation;

    @Inject
    private AuditTrailService audit;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void T2_anAdministratorKeepsThePeopleOfTheUnitAndEverythingBelow() throws Exception {
        Long university = university();
        List<PersonRow> found = all(ADMIN, null, null);
        assertTrue(numbers(found).contains("2003T0001"), "of the university");
        assertTrue(numbers(found).contains("2019T0003"), "of a class below");
        assertFalse(numbers(found).contains("2004T0001"), "not of the neighbour");
        assertFalse(numbers(found).contains("2018T0021"), "not who belongs nowhere");
        assertTrue(numbers(all("province-admin", null, null)).contains("2018T0021"), "whom only the root's sees");
        Long theirs = all(ADMIN, null, "钟书瑶").get(0).id();
        assertThrows(NotPermittedException.class, () -> caller.as(NEIGHBOUR, () -> people.get(theirs)));
        assertThrows(NotPermittedException.class, () -> caller.as(NEIGHBOUR, () -> edit(theirs, 0, university)));
        for (String other : Stream.concat(Stream.of(NEIGHBOUR), OTHERS.stream()).toList()) {
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> people.find(university, "", null)));
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> people.get(theirs)), other);
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> people.begin(university)), other);
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> create(university)), other);
        }
        for (String other : OTHERS) {
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> people.find(null, "", null)), other);
        }
        assertThrows(NotFoundException.class, () -> caller.as(ADMIN, () -> people.get(-1L)));
        assertThrows(NotFoundException.class, () -> caller.as(ADMIN, () -> people.find(-1L, null, null)));
    }

    @Test
    void T7_whoLooksAtEntriesIsInTheAudit() throws Exception {
        Long person = all(ADMIN, null, "钟书瑶").get(0).id();
        int lists = looks("PeopleService.find", "unit " + university());
        int entries = looks("PeopleService.get", "person " + person);
        all(ADMIN, university(), null);
        caller.as(ADMIN, () -> people.get(person));
        assertTrue(looks("PeopleService.find", "unit " + university()) > lists, "every page of the list");
        assertEquals(entries + 1, looks("PeopleService.get", "person " + person));
    }

    @Test
    void ORG10_peopleAreFoundByAnyPartAndByInitials() throws Exception {
        for (String typed : List.of("钟书瑶", "书瑶", " 书 瑶".replace(" ", ""), "zsy", "SY", "2003T0001", "03t0001")) {
            assertTrue(numbers(all(ADMIN, null, typed)).contains("2003T0001"), typed);
        }
        for (String typed : List.of("%", "_", "!", "\u0000", "没有这个人", "x".repeat(61))) {
            assertEquals(List.of(), all(ADMIN, null, typed), typed);
        }
        assertEquals(List.of(), all(ADMIN, null, "宋静怡"), "the neighbour's head is not found here");
    }

    @Test
    void ORG10_pagesGoOnBehindTheLastStaffNumber() throws Exception {
        Long unit = unit("分页学院");
        List<String> entered = new ArrayList<>();
        String prefix = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 53; i++) {
            entered.add(prefix + (100 + i));
            String no = entered.get(i);
            caller.as(ADMIN, () -> people.create(unit, new PersonEntry(no, no, "分页", null)));
        }
        PeopleService.PeoplePage first = caller.as(ADMIN, () -> people.find(unit, null, null));
        PeopleService.PeoplePage second = caller.as(ADMIN, () -> people.find(unit, null, first.next()));
        assertEquals(50, first.rows().size());
        assertEquals(null, second.next());
        List<String> seen = Stream.concat(first.rows().stream(), second.rows().stream())
                .map(PersonRow::staffNo)
                .toList();
        assertEquals(entered, seen);
        assertEquals("分页学院", first.unitName());
    }

    @Test
    void T6_eachFaultOfAnEntryIsNamedAtItsField() throws Exception {
        Long unit = unit("差错学院");
        String no = number();
        caller.as(ADMIN, () -> people.create(unit, new PersonEntry(no, no + "x", "甲", "TEACHER")));
        assertEquals(Set.of("name", "staffNo", "login"), faults(unit, new PersonEntry(" ", null, "", null)));
        assertEquals(Set.of("staffNo"), faults(unit, new PersonEntry(no, number(), "乙", null)));
        assertEquals(Set.of("login"), faults(unit, new PersonEntry(number(), no + "x", "乙", null)));
        assertEquals(Set.of("category"), faults(unit, new PersonEntry(number(), number(), "乙", "NOBODY")));
        assertEquals(Set.of("name"), faults(unit, new PersonEntry(number(), number(), "乙\u0000", null)));
        assertEquals(Set.of("login"), faults(unit, new PersonEntry(number(), "a\nb", "乙", null)));
        assertEquals(Set.of("staffNo"), faults(unit, new PersonEntry("1".repeat(41), number(), "乙", null)));
        assertEquals(Set.of("unit"), faults(null, new PersonEntry(number(), number(), "乙", null)));
        int version = caller.as(ADMIN, () -> units.get(unit).version());
        caller.as(ADMIN, () -> {
            restructure.close(unit, version);
            return null;
        });
        assertEquals("unit-closed", key(() -> create(unit)));
    }

    @Test
    void T6_whoSavesLaterIsToldAndNothingIsWritten() throws Exception {
        Long unit = unit("先后学院");
        Long id = caller.as(ADMIN, () -> create(unit));
        PeopleService.Entry seen = caller.as(ADMIN, () -> people.get(id));
        caller.as(ADMIN, () -> edit(id, seen.version(), unit));
        PeopleService.Entry now = caller.as(ADMIN, () -> people.get(id));
        assertThrows(ChangedMeanwhileException.class, () -> caller.as(ADMIN, () -> edit(id, seen.version(), unit)));
        assertEquals(now, caller.as(ADMIN, () -> people.get(id)));
    }

    @Test
    void T2_anEntryIsMovedOnlyBetweenUnitsInOnesHand() throws Exception {
        Long unit = unit("搬出学院");
        Long other = unit("搬入学院");
        Long elsewhere =
                caller.as(NEIGHBOUR, () -> people.find(null, null, null).unit());
        Long id = caller.as(ADMIN, () -> create(unit));
        assertThrows(NotPermittedException.class, () -> caller.as(ADMIN, () -> edit(id, 1, elsewhere)));
        caller.as(ADMIN, () -> edit(id, people.get(id).version(), other));
        assertEquals(other, caller.as(ADMIN, () -> people.get(id)).unit());
        assertEquals(
                1, caller.as(ADMIN, () -> people.find(other, null, null)).rows().size());
    }

    @Test
    void T2_whoSignsInAsWhomIsNotForAdministratorsBelowAPostThatThePersonHolds() throws Exception {
        Long faculty = unit("下级学院");
        Long department = unit("上级部");
        Long person = caller.as(ADMIN, () -> create(faculty));
        Long keeper = all(ADMIN, null, "汪佳怡").get(0).id();
        appoint(faculty, Role.UNIT_ADMIN, keeper);
        appoint(faculty, Role.CLERK, person);
        String keepers = "uni1-fac1-clerk";
        caller.as(keepers, () -> rename(person, number(), "甲"));
        appoint(department, Role.HEAD, person);
        assertEquals(
                Set.of("login", "staffNo", "name"),
                fields(() -> caller.as(keepers, () -> rename(person, number(), "乙"))));
        assertEquals(
                Set.of("lastDay"), fields(() -> caller.as(keepers, () -> limit(person))), "nor is the account (T1)");
        caller.as(ADMIN, () -> limit(person));
        PersonEntry entry = caller.as(keepers, () -> people.get(person)).entry();
        caller.as(keepers, () -> {
            people.edit(
                    person,
                    people.get(person).version(),
                    faculty,
                    new PersonEntry(entry.staffNo(), entry.login(), entry.name(), "COUNSELLOR"));
            return null;
        });
        caller.as(ADMIN, () -> rename(person, number(), "由上级更正"));
    }

    private Void limit(Long person) {
        accounts.limit(person, LocalDate.of(2030, 1, 1));
        return null;
    }

    @Test
    void B3_anEntryHoldsNumbersAndNamesAndNothingElse() {
        assertEquals(
                List.of("staffNo", "login", "name", "category"),
                Stream.of(PersonEntry.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertEquals(
                List.of("id", "staffNo", "name", "login", "category", "unit"),
                Stream.of(PersonRow.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void USR01_categoriesAreKeptByAdministratorsOfTheRoot() throws Exception {
        String code = number().toUpperCase();
        caller.as("province-admin", () -> save(new CategoryRow(null, code, "网络评论员", "Reviewer", 70, true)));
        CategoryRow row = category(code);
        assertTrue(row.offered());
        Long unit = unit("类别学院");
        caller.as(ADMIN, () -> people.create(unit, new PersonEntry(number(), number(), "甲", code)));
        caller.as("province-admin", () -> save(new CategoryRow(row.id(), "OTHER", "网络文明导师", "Mentor", 71, false)));
        assertEquals(new CategoryRow(row.id(), code, "网络文明导师", "Mentor", 71, false), category(code));
        assertEquals(
                Set.of("code"),
                fields(() ->
                        caller.as("province-admin", () -> save(new CategoryRow(null, code, "再来", "Again", 70, true)))));
        assertEquals(
                Set.of("code", "name", "nameEn"),
                fields(() -> caller.as("province-admin", () -> save(new CategoryRow(null, null, " ", "", 70, true)))));
        assertThrows(
                NotFoundException.class,
                () -> caller.as("province-admin", () -> save(new CategoryRow(-1L, null, "无", "None", 1, true))));
        for (String other :
                Stream.concat(Stream.of(ADMIN, NEIGHBOUR), OTHERS.stream()).toList()) {
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> save(row)), other);
            assertThrows(NotPermittedException.class, () -> caller.as(other, () -> categories.findToKeep()), other);
        }
    }

    private CategoryRow category(String code) throws Exception {
        return caller.as(ADMIN, () -> categories.find()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Object save(CategoryRow row) {
        categories.save(row);
        return null;
    }

    private Long create(Long unit) {
        return people.create(unit, new PersonEntry(number(), number(), "甲", null));
    }

    private Object edit(Long id, int version, Long unit) {
        people.edit(id, version, unit, new PersonEntry(number(), number(), "改过", null));
        return null;
    }

    private Object rename(Long id, String number, String name) {
        PeopleService.Entry entry = people.get(id);
        people.edit(id, entry.version(), entry.unit(), new PersonEntry(number, number, name, null));
        return null;
    }

    private Object appoint(Long unit, Role role, Long person) throws Exception {
        return caller.as(ADMIN, () -> {
            staffing.appoint(unit, role, person, LocalDate.of(2024, 9, 1), null);
            return null;
        });
    }

    /** How often the administrator has looked, as the auditor reads it. */
    private int looks(String operation, String at) throws Exception {
        var filter = new AuditFilter(null, null, ADMIN, AuditRecord.Kind.ADMINISTRATION, operation);
        return (int) caller.as("auditor", () -> audit.find(filter, null, 200)).rows().stream()
                .filter(row -> at.equals(row.detail()))
                .count();
    }

    private Set<String> faults(Long unit, PersonEntry entry) {
        return fields(() -> caller.as(ADMIN, () -> people.create(unit, entry)));
    }

    private static Set<String> fields(Callable<?> work) {
        return assertThrows(InvalidInputException.class, work::call).problems().stream()
                .map(InvalidInputException.Problem::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String key(Callable<?> work) {
        return assertThrows(BusinessException.class, () -> caller.as(ADMIN, work))
                .key();
    }

    private List<PersonRow> all(String who, Long unit, String text) throws Exception {
        List<PersonRow> rows = new ArrayList<>();
        String after = null;
        do {
            String behind = after;
            PeopleService.PeoplePage page = caller.as(who, () -> people.find(unit, text, behind));
            rows.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private static List<String> numbers(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::staffNo).toList();
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 12);
    }

    private Long university() throws Exception {
        return caller.as(ADMIN, () -> organisation.findByName("示范理工大学").get(0).id());
    }

    private Long unit(String name) throws Exception {
        Long university = university();
        return caller.as(
                ADMIN,
                () -> units.create(
                        university,
                        new UnitEntry(
                                number(), UnitKind.DEPARTMENT, name, new UnitText(null, List.of(), 10, null, null))));
    }
}
