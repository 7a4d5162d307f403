package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.group.GroupService;
import org.liandong.organisation.group.GroupService.GroupDetail;
import org.liandong.organisation.group.GroupService.GroupRow;
import org.liandong.organisation.group.GroupService.MemberRow;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Groups of units, on each database; every test makes its own unit and groups. */
@ExtendWith(ArquillianExtension.class)
class GroupIT {
    private static final String ADMIN = "uni1-admin";

    @Inject
    private GroupService groups;

    @Inject
    private UnitService units;

    @Inject
    private RestructureService restructure;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void ORG10_aGroupIsMadeFilledEmptiedRenamedAndDeleted() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "甲部");
        Long first = unit(owner, UnitKind.OFFICE, "甲一科");
        Long second = unit(owner, UnitKind.OFFICE, "甲二科");
        Long below = unit(first, UnitKind.OFFICE, "甲一科下");
        Long group = make(owner, "各科室");
        assertEquals(List.of(), members(group));
        caller.as(ADMIN, () -> run(() -> groups.add(group, second)));
        assertEquals(List.of("甲二科"), members(group));
        assertEquals(2, caller.as(ADMIN, () -> groups.addAll(group, owner, UnitKind.OFFICE)), "two more");
        assertEquals(List.of("甲一科", "甲二科", "甲一科下"), members(group), "higher ones first, in order");
        assertEquals(3, row(owner, group).units());
        assertEquals(0, caller.as(ADMIN, () -> groups.addAll(group, owner, UnitKind.LIBRARY)));
        caller.as(ADMIN, () -> run(() -> groups.add(group, owner)));
        assertEquals(2, caller.as(ADMIN, () -> groups.remove(group, List.of(first, owner, 0L))), "two were in");
        assertEquals(List.of("甲二科", "甲一科下"), members(group));
        close(below);
        assertEquals(List.of("甲二科"), members(group), "what is closed drops out");
        caller.as(ADMIN, () -> run(() -> groups.rename(group, " 全部科室 ")));
        assertEquals("全部科室", row(owner, group).name());
        caller.as(ADMIN, () -> run(() -> groups.delete(group)));
        assertThrows(NotFoundException.class, () -> caller.as(ADMIN, () -> groups.get(group)));
    }

    @Test
    void ORG10_aUnitUsesItsOwnGroupsAndThoseAbove() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "乙部");
        Long below = unit(owner, UnitKind.OFFICE, "乙一科");
        Long beside = unit(university(), UnitKind.DEPARTMENT, "乙旁部");
        Long group = make(owner, "乙组");
        assertTrue(ids("uni1-head", below).contains(group));
        assertTrue(ids("uni2-head", owner).contains(group), "the directory is open to whoever holds an appointment");
        assertFalse(ids(ADMIN, beside).contains(group));
        assertFalse(caller.as("uni1-head", () -> groups.get(group)).kept());
        assertFalse(caller.as("uni1-head", () -> groups.find(owner)).kept());
        assertTrue(caller.as(ADMIN, () -> groups.find(owner)).kept());
    }

    @Test
    void T6_eachFaultIsSaid() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "丙部");
        Long other = unit(university(), UnitKind.DEPARTMENT, "丙外部");
        Long group = make(owner, "丙组");
        assertEquals("name already-there", fault(() -> groups.create(owner, " 丙组", null)));
        assertEquals("name field-required", fault(() -> groups.create(owner, " ", null)));
        assertEquals("name field-too-long", fault(() -> groups.create(owner, "组".repeat(81), null)));
        assertEquals("name field-characters", fault(() -> groups.create(owner, "组\u0000", null)));
        Long second = make(owner, "丙组二");
        assertEquals("name already-there", fault(() -> run(() -> groups.rename(second, "丙组"))));
        caller.as(ADMIN, () -> run(() -> groups.rename(second, "丙组二"))); // its own name is free for it
        assertEquals("unit field-required", fault(() -> run(() -> groups.add(group, null))));
        assertEquals("unit unit-not-below", fault(() -> run(() -> groups.add(group, other))));
        assertEquals(
                "below unit-not-below", fault(() -> groups.addAll(group, university(organisation), UnitKind.OFFICE)));
        assertEquals("kind field-required", fault(() -> groups.addAll(group, owner, null)));
        assertThrows(NotFoundException.class, () -> caller.as(ADMIN, () -> run(() -> groups.add(group, -1L))));
        assertThrows(NotFoundException.class, () -> caller.as(ADMIN, () -> groups.get(-1L)));
        Long closed = unit(owner, UnitKind.OFFICE, "丙撤科");
        close(closed);
        assertThrows(RuleException.class, () -> caller.as(ADMIN, () -> run(() -> groups.add(group, closed))));
        make(other, "丙组"); // another owner may use the name
    }

    @Test
    void T2_groupsAreKeptByAdministratorsOfTheOwnerOnly() throws Exception {
        Long owner = unit(university(), UnitKind.DEPARTMENT, "丁部");
        Long group = make(owner, "丁组");
        for (String other :
                List.of("uni2-admin", "uni1-head", "uni1-fac1-head", "stranger", "auditor", "sysadmin", "secadmin")) {
            refused(other, () -> groups.create(owner, "偷建", null));
            refused(other, () -> run(() -> groups.rename(group, "偷改")));
            refused(other, () -> run(() -> groups.add(group, owner)));
            refused(other, () -> groups.addAll(group, owner, UnitKind.OFFICE));
            refused(other, () -> groups.remove(group, List.of(owner)));
            refused(other, () -> run(() -> groups.delete(group)));
        }
        for (String stranger : List.of("stranger", "auditor", "sysadmin", "secadmin")) {
            refused(stranger, () -> groups.find(owner));
            refused(stranger, () -> groups.get(group));
            refused(stranger, () -> groups.get(-1L)); // not even whether there is one
        }
        caller.as("province-admin", () -> run(() -> groups.rename(group, "由上级改名")));
    }

    private void refused(String who, Callable<?> work) {
        assertThrows(NotPermittedException.class, () -> caller.as(who, work), who);
    }

    private String fault(Callable<?> work) {
        InvalidInputException.Problem problem = assertThrows(InvalidInputException.class, () -> caller.as(ADMIN, work))
                .problems()
                .get(0);
        return problem.field() + " " + problem.key();
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private Long make(Long owner, String name) throws Exception {
        return caller.as(ADMIN, () -> groups.create(owner, name, null));
    }

    private List<String> members(Long group) throws Exception {
        GroupDetail detail = caller.as(ADMIN, () -> groups.get(group));
        assertTrue(detail.kept());
        return detail.members().stream().map(MemberRow::name).toList();
    }

    private GroupRow row(Long unit, Long group) throws Exception {
        return caller.as(ADMIN, () -> groups.find(unit)).rows().stream()
                .filter(row -> row.id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> ids(String who, Long unit) throws Exception {
        return caller.as(who, () -> groups.find(unit)).rows().stream()
                .map(GroupRow::id)
                .toList();
    }

    private void close(Long unit) throws Exception {
        caller.as(ADMIN, () -> run(() -> restructure.close(unit, units.get(unit).version())));
    }

    private Long university() throws Exception {
        return caller.as(ADMIN, () -> university(organisation));
    }

    private static Long university(OrganisationService organisation) {
        return organisation.findByName("示范理工大学").get(0).id();
    }

    private Long unit(Long parent, UnitKind kind, String name) throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        return caller.as(
                ADMIN,
                () -> units.create(
                        parent,
                        new UnitEntry(
                                code,
                                kind,
                                name,
                                new UnitText(
                                        null,
                                        List.of(),
                                        units.begin(parent).entry().text().position(),
                                        null,
                                        null))));
    }
}
