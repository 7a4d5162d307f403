package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.group.GroupMembers;
import org.liandong.organisation.group.GroupMembers.GroupName;
import org.liandong.organisation.group.GroupService;
import org.liandong.organisation.group.GroupService.GroupDetail;
import org.liandong.organisation.group.GroupService.GroupRow;
import org.liandong.organisation.group.GroupService.MemberRow;
import org.liandong.organisation.group.UnitFacts;
import org.liandong.organisation.staffing.PostRow;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Groups by rule, on each database; every test makes its own units and groups. */
@ExtendWith(ArquillianExtension.class)
class RuleGroupIT {
    private static final String ADMIN = "uni1-admin";
    private static final String STUDIO = "hosts-studio";
    private static final String VACANT = "head-vacant";
    /** Ids far from the sequence's blocks, and from those of other tests. */
    private static final AtomicLong IDS = new AtomicLong(6_000_000_000L + System.currentTimeMillis() % 1_000_000_000L);

    @Inject
    private GroupService groups;

    @Inject
    private GroupMembers members;

    @Inject
    @Any
    private Instance<UnitFacts> facts;

    @Inject
    private UnitService units;

    @Inject
    private RestructureService restructure;

    @Inject
    private StaffingService staffing;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void ORG11_unitsFollowWhenAStudioIsMadeAndClosed() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "戊部");
        Long office = unit(owner, UnitKind.OFFICE, "戊一科");
        Long beside = unit(university(), UnitKind.DEPARTMENT, "戊旁部");
        Long group = make(owner, "设有工作室的", STUDIO);
        assertEquals(List.of(), shown(group));
        unit(beside, UnitKind.STUDIO, "旁部工作室");
        Long studio = unit(office, UnitKind.STUDIO, "一科工作室");
        assertEquals(List.of("戊一科"), shown(group), "directly above it, and only below the owner");
        Long own = unit(owner, UnitKind.STUDIO, "本部工作室");
        unit(owner, UnitKind.STUDIO, "本部第二工作室");
        assertEquals(List.of("戊部", "戊一科"), shown(group), "the owner too, once, and first");
        assertEquals(2, row(office, group).units(), "as many as there are, whoever looks from below");
        close(studio);
        assertEquals(List.of("戊部"), shown(group));
        assertEquals(1, row(owner, group).units());
        assertEquals(Set.of(), asked(STUDIO, own), "a host above is not below");
        assertEquals(Set.of(owner), asked(STUDIO, owner));
    }

    @Test
    void ORG11_unitsFollowWhenAHeadIsAppointedAndLeaves() throws Exception {
        Long owner = unit(university(), UnitKind.FACULTY, "己学院");
        Long first = unit(owner, UnitKind.CLASS, "己一班");
        Long second = unit(owner, UnitKind.CLASS, "己二班");
        unit(owner, UnitKind.OFFICE, "己办公室");
        Long group = make(owner, "没有负责人的", VACANT);
        assertEquals(List.of("己学院", "己一班", "己二班"), shown(group), "no such post; an office is no node");
        appoint(owner, Role.CLERK, today().minusDays(9), null);
        appoint(first, Role.HEAD, today().minusDays(9), null);
        appoint(second, Role.HEAD, today().plusDays(1), null);
        assertEquals(List.of("己学院", "己二班"), shown(group), "a clerk is no head, and tomorrow is not today");
        appoint(owner, Role.HEAD, today().minusDays(9), today().minusDays(1));
        assertEquals(List.of("己学院", "己二班"), shown(group), "until yesterday is not today either");
        appoint(owner, Role.HEAD, today(), today());
        assertEquals(List.of("己二班"), shown(group), "first and last day count");
        end(first);
        assertEquals(List.of("己一班", "己二班"), shown(group), "whoever left");
        close(second);
        assertEquals(List.of("己一班"), shown(group), "what is closed drops out");
        assertEquals(Set.of(first), members.of(List.of(group)));
    }

    @Test
    void ORG11_aUnitThatIsClosedIsInNoGroupWhateverTheFactSays() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "庚部");
        Long office = unit(owner, UnitKind.OFFICE, "庚一科");
        unit(office, UnitKind.STUDIO, "庚工作室");
        Long group = make(owner, "庚组", STUDIO);
        assertEquals(Set.of(office), members.of(List.of(group)));
        execute("update org_unit set valid_to = '2020-01-01' where id = ?", office);
        assertEquals(List.of(), shown(group));
        assertEquals(0, row(owner, group).units());
        assertEquals(Set.of(), members.of(List.of(group)));
    }

    @Test
    void ORG11_nobodySaysWhichUnitsAreInAGroupByRule() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "辛部");
        Long group = make(owner, "辛组", STUDIO);
        assertEquals("group-by-rule", refusal(() -> run(() -> groups.add(group, owner))));
        assertEquals("group-by-rule", refusal(() -> run(() -> groups.add(group, null))));
        assertEquals("group-by-rule", refusal(() -> groups.addAll(group, owner, UnitKind.DEPARTMENT)));
        assertEquals("group-by-rule", refusal(() -> groups.remove(group, List.of(owner))));
        assertEquals(0, number("select count(*) from unit_group_member where group_id = ?", group));
        caller.as(ADMIN, () -> run(() -> groups.rename(group, "辛组新名")));
        assertEquals(STUDIO, row(owner, group).fact());
        caller.as(ADMIN, () -> run(() -> groups.delete(group)));
        assertEquals(0, number("select count(*) from unit_group where id = ?", group));
    }

    @Test
    void T6_eachFaultOfAConditionIsSaid() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "壬部");
        assertEquals(List.of("fact unknown-fact"), faults(() -> groups.create(owner, "壬组", "no-such")));
        assertEquals(List.of("fact unknown-fact"), faults(() -> groups.create(owner, "壬组", "")));
        assertEquals(List.of("fact unknown-fact", "name field-required"), faults(() -> groups.create(owner, "", "x")));
        assertTrue(caller.as(ADMIN, () -> groups.find(owner)).facts().containsAll(List.of(VACANT, STUDIO)));
    }

    @Test
    void ORG11_aGroupWhoseComponentIsGoneIsShownAsSuchAndNotUsed() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "癸部");
        Long fixed = make(owner, "癸固定组", null);
        caller.as(ADMIN, () -> run(() -> groups.add(fixed, owner)));
        Long gone = IDS.incrementAndGet();
        execute(
                "insert into unit_group (id, owner_id, name, lock_version, fact) values (?, ?, '癸组', 0, 'gone')",
                gone,
                owner);
        assertNull(row(owner, gone).units());
        assertEquals("gone", row(owner, gone).fact());
        GroupDetail detail = caller.as(ADMIN, () -> groups.get(gone));
        assertNull(detail.group().units());
        assertEquals(List.of(), detail.members());
        assertEquals(List.of("癸固定组"), usable(owner), "cannot be chosen");
        assertEquals("group-condition-gone", refusal(() -> members.of(List.of(fixed, gone))));
        caller.as(ADMIN, () -> run(() -> groups.delete(gone)));
    }

    @Test
    void ORG11_othersAddressUnitsByGroups() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "子部");
        Long office = unit(owner, UnitKind.OFFICE, "子一科");
        Long closed = unit(owner, UnitKind.OFFICE, "子撤科");
        unit(owner, UnitKind.STUDIO, "子工作室");
        Long byRule = make(owner, "按条件", STUDIO);
        Long fixed = make(owner, "固定", null);
        Long own = make(office, "一科自用", null);
        caller.as(ADMIN, () -> groups.addAll(fixed, owner, UnitKind.OFFICE));
        close(closed);
        assertEquals(Set.of(office), members.of(List.of(fixed)));
        assertEquals(Set.of(office, owner), members.of(List.of(fixed, byRule, own, fixed)));
        assertEquals(Set.of(), members.of(List.of()));
        assertEquals(List.of("固定", "按条件", "一科自用"), usable(office), "the highest first");
        assertEquals(List.of("固定", "按条件"), usable(owner), "not those below");
        caller.as(ADMIN, () -> run(() -> groups.delete(own)));
        assertEquals("group-deleted", refusal(() -> members.of(List.of(fixed, own))));
    }

    @Test
    void ORG11_aThousandUnitsAreShownAndAllAreMeant() throws Exception {
        Long owner = unit(university(), UnitKind.FACULTY, "丑学院");
        String path = text("select path from org_unit where id = ?", owner);
        Long group = make(owner, "丑组", VACANT);
        try {
            manyClasses(owner, path, 1005);
            appoint(owner, Role.HEAD, today(), null);
            execute("update org_unit set valid_to = '2020-01-01' where parent_id = ? and position = 7", owner);
            GroupDetail detail = caller.as(ADMIN, () -> groups.get(group));
            assertEquals(1004, detail.group().units(), "its classes but one");
            assertEquals(1000, detail.members().size());
            assertEquals("丑班1", detail.members().get(0).name());
            assertEquals("丑班1001", detail.members().get(999).name(), "in order");
            assertEquals(1004, members.of(List.of(group)).size());
        } finally {
            execute("delete from org_unit where parent_id = ?", owner);
        }
    }

    @Test
    void T2_groupsByRuleAreForWhomFixedOnesAreFor() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "寅部");
        Long group = make(owner, "寅组", VACANT);
        for (String other : List.of("uni2-admin", "uni1-head", "stranger", "auditor")) {
            assertThrows(
                    NotPermittedException.class,
                    () -> caller.as(other, () -> groups.create(owner, "偷建", STUDIO)),
                    other);
            assertThrows(
                    NotPermittedException.class,
                    () -> caller.as(other, () -> groups.remove(group, List.of(owner))),
                    other);
        }
        assertThrows(NotPermittedException.class, () -> caller.as("stranger", () -> groups.get(group)));
        assertFalse(caller.as("uni1-head", () -> groups.get(group)).kept());
    }

    /** What the component that knows the fact says itself. */
    private Set<Long> asked(String fact, Long below) throws SQLException {
        UnitFacts known = facts.stream()
                .filter(each -> each.code().equals(fact))
                .findFirst()
                .orElseThrow();
        return known.units(text("select path from org_unit where id = ?", below), today());
    }

    private List<String> shown(Long group) throws Exception {
        return caller.as(ADMIN, () -> groups.get(group)).members().stream()
                .map(MemberRow::name)
                .toList();
    }

    private GroupRow row(Long unit, Long group) throws Exception {
        return caller.as(ADMIN, () -> groups.find(unit)).rows().stream()
                .filter(row -> row.id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Names of the groups that the unit can use, without those of the university and above, which other tests make. */
    private List<String> usable(Long unit) throws Exception {
        List<Long> above = OrgUnit.idsOf(text("select path from org_unit where id = ?", unit));
        Set<Long> others = Set.copyOf(above.subList(0, 2));
        return members.usable(text("select path from org_unit where id = ?", unit)).stream()
                .filter(group -> !others.contains(owner(group)))
                .map(GroupName::name)
                .toList();
    }

    private Long owner(GroupName group) {
        try {
            return number("select owner_id from unit_group where id = ?", group.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Long make(Long owner, String name, String fact) throws Exception {
        return caller.as(ADMIN, () -> groups.create(owner, name, fact));
    }

    private List<String> faults(Callable<?> work) {
        return assertThrows(InvalidInputException.class, () -> caller.as(ADMIN, work)).problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private String refusal(Callable<?> work) {
        return assertThrows(RuleException.class, () -> caller.as(ADMIN, work)).key();
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private void appoint(Long unit, Role role, LocalDate from, LocalDate to) throws Exception {
        caller.as(ADMIN, () -> {
            Long person = directory.findPeople("汪佳怡").get(0).id();
            staffing.appoint(unit, role, person, from, to);
            return null;
        });
    }

    /** The term of whoever is head ends with yesterday. */
    private void end(Long unit) throws Exception {
        Long head = caller.as(ADMIN, () -> staffing.findPosts(unit)).stream()
                .filter(post -> post.role() == Role.HEAD)
                .flatMap(post -> post.current().stream())
                .map(PostRow.Seat::id)
                .findFirst()
                .orElseThrow();
        caller.as(ADMIN, () -> run(() -> staffing.end(head, today().minusDays(1), null)));
    }

    private void close(Long unit) throws Exception {
        caller.as(ADMIN, () -> run(() -> restructure.close(unit, units.get(unit).version())));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }

    private Long university() throws Exception {
        return caller.as(ADMIN, () -> organisation.findByName("示范理工大学").get(0).id());
    }

    private Long unit(Long parent, UnitKind kind, String name) throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        return caller.as(ADMIN, () -> {
            int position = units.begin(parent).entry().text().position();
            return units.create(
                    parent, new UnitEntry(code, kind, name, new UnitText(null, List.of(), position, null, null)));
        });
    }

    private void manyClasses(Long parent, String path, int count) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into org_unit (id, code, parent_id, unit_level, kind, name, path, position, valid_from)"
                                + " values (?, ?, ?, 'CLASS', 'CLASS', ?, ?, ?, '2020-01-01')")) {
            for (int i = 1; i <= count; i++) {
                long id = IDS.incrementAndGet();
                insert.setLong(1, id);
                insert.setString(2, "many" + id);
                insert.setLong(3, parent);
                insert.setString(4, "丑班" + i);
                insert.setString(5, path + id + "/");
                insert.setInt(6, i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void execute(String sql, Long... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private long number(String sql, Long id) throws SQLException {
        return Long.parseLong(text(sql, id));
    }

    private String text(String sql, Long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
