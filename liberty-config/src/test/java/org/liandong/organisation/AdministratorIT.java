package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.admin.FirstRunService;
import org.liandong.organisation.admin.PersonEntry;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.AdministratorService;
import org.liandong.organisation.staffing.AdministratorService.AdministratorRow;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** What the security administrator does about unit administrators, and a first run that is over, on each database. */
@ExtendWith(ArquillianExtension.class)
class AdministratorIT {
    private static final String SECURITY = "secadmin";
    private static final List<String> OTHERS =
            List.of("sysadmin", "auditor", "twohats", "stranger", "province-admin", "uni1-admin", "uni1-head");

    @Inject
    private AdministratorService administrators;

    @Inject
    private FirstRunService firstRun;

    @Inject
    private UnitService units;

    @Inject
    private StaffingService staffing;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Directory directory;

    @Inject
    private ApprovalService approval;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService views;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void T1_theSecurityAdministratorNamesAndEndsAdministratorsAndNobodyElseDoes() throws Exception {
        String code = unit("部门" + code());
        assertTrue(caller.as(SECURITY, () -> administrators.findUnit(code)).isPresent());
        assertEquals(List.of(), caller.as(SECURITY, () -> administrators.find(code)));
        caller.as(SECURITY, () -> appoint(code, " 2014T0002 "));
        AdministratorRow row =
                caller.as(SECURITY, () -> administrators.find(code)).get(0);
        assertEquals("汪佳怡", row.name());
        Long id = caller.as("uni1-head", () -> directory.findUnits(code, false))
                .get(0)
                .id();
        caller.as("uni1-fac1-clerk", () -> units.get(id)); // now the clerk administers it
        for (String other : OTHERS) {
            refused(other, () -> administrators.findUnit(code));
            refused(other, () -> administrators.find(code));
            refused(other, () -> appoint(code, "2013T0003"));
            refused(other, () -> end(row.id()));
        }
        caller.as(SECURITY, () -> end(row.id()));
        assertEquals(List.of(), caller.as(SECURITY, () -> administrators.find(code)));
    }

    @Test
    void T1_eachFaultIsNamedAtItsField() throws Exception {
        String code = unit("部门" + code());
        assertEquals("unit unknown-unit", fault(() -> appoint("nowhere", "2013T0003")));
        assertEquals("unit unknown-unit", fault(() -> appoint("\u0000", "2013T0003")));
        assertEquals("staffNo unknown-person", fault(() -> appoint(code, "nobody")));
        assertEquals("staffNo unknown-person", fault(() -> appoint(code, null)));
        assertEquals("staffNo administrator-not-yourself", fault(() -> appoint(code, "2018T0019")));
        caller.as(SECURITY, () -> appoint(code, "2013T0003"));
        assertEquals("staffNo overlapping-term", fault(() -> appoint(code, "2013T0003")));
        assertEquals(Optional.empty(), caller.as(SECURITY, () -> administrators.findUnit(null)));
        assertThrows(NotFoundException.class, () -> caller.as(SECURITY, () -> end(-1L)));
        Long head = caller.as("uni1-admin", () -> staffing.findPosts(university())).stream()
                .filter(post -> post.role() == Role.HEAD)
                .findFirst()
                .orElseThrow()
                .current()
                .get(0)
                .id();
        assertThrows(NotFoundException.class, () -> caller.as(SECURITY, () -> end(head)), "no other post");
    }

    @Test
    void A12_anAdministratorsPostWhereSomethingWaitsIsNotLeftEmpty() throws Exception {
        String code = code();
        Long university = caller.as(
                "province-admin",
                () -> units.create(
                        organisation.findByName("示范省").get(0).id(), entry(code, UnitKind.UNIVERSITY, "无人大学" + code)));
        caller.as("province-admin", () -> {
            staffing.appoint(
                    university, Role.CLERK, directory.findPeople("周婷").get(0).id(), LocalDate.of(2024, 9, 1), null);
            return null;
        });
        caller.as(SECURITY, () -> appoint(code, "2014T0002"));
        Long id = caller.as("uni1-fac1-class1", () -> approval.create(
                        new ApprovalService.Draft(
                                "four-level",
                                university,
                                "报告",
                                Json.createObjectBuilder()
                                        .add("task", "HN01")
                                        .add("text", "正文")
                                        .build()),
                        code)
                .request());
        act("uni1-fac1-class1", id, ApprovalAction.SUBMIT);
        while (caller.as("uni1-fac1-class1", () -> views.get(id)).steps().stream()
                .noneMatch(step -> step.holders().contains("汪佳怡"))) {
            act("province-head", id, ApprovalAction.APPROVE);
        }
        Long only = caller.as(SECURITY, () -> administrators.find(code)).get(0).id();
        assertEquals("administrator-needed", key(SECURITY, () -> end(only)));
        caller.as(SECURITY, () -> appoint(code, "2013T0003"));
        caller.as(SECURITY, () -> end(only));
    }

    @Test
    void PLT09_theFirstRunIsTheSystemAdministratorsAndOverOnceThereIsARoot() throws Exception {
        assertFalse(caller.as("sysadmin", () -> firstRun.open()));
        assertFalse(caller.as("stranger", () -> firstRun.isDue()));
        assertEquals("first-run-over", key("sysadmin", this::begin));
        assertEquals("administrators-apart", key("twohats", this::begin));
        for (String other : List.of("secadmin", "auditor", "stranger", "province-admin", "uni1-admin")) {
            assertEquals("not-administrator", key(other, this::begin), other);
            assertEquals("not-administrator", key(other, () -> firstRun.open()), other);
        }
    }

    private Object begin() {
        firstRun.begin(entry(code(), UnitKind.UNIVERSITY, "第二个根"), new PersonEntry(code(), code(), "某人", null));
        return null;
    }

    private void act(String who, Long id, ApprovalAction action) throws Exception {
        RequestView view = caller.as(who, () -> views.get(id));
        Long step = action.isDecision() ? view.steps().get(0).id() : null;
        caller.as(
                who,
                () -> decisions.act(new ApprovalCommand(
                        id, action, step, view.version(), UUID.randomUUID().toString(), null, null, false, null)));
    }

    private void refused(String who, Callable<?> work) {
        assertThrows(NotPermittedException.class, () -> caller.as(who, work), who);
    }

    private String key(String who, Callable<?> work) {
        return assertThrows(BusinessException.class, () -> caller.as(who, work), who)
                .key();
    }

    private String fault(Callable<?> work) {
        InvalidInputException.Problem problem = assertThrows(
                        InvalidInputException.class, () -> caller.as(SECURITY, work))
                .problems()
                .get(0);
        return problem.field() + " " + problem.key();
    }

    private Object appoint(String code, String staffNo) {
        administrators.appoint(code, staffNo);
        return null;
    }

    private Object end(Long id) {
        administrators.end(id);
        return null;
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 12);
    }

    private static UnitEntry entry(String code, UnitKind kind, String name) {
        return new UnitEntry(code, kind, name, new UnitText(null, List.of(), 900, null, null));
    }

    private Long university() {
        return organisation.findByName("示范理工大学").get(0).id();
    }

    private String unit(String name) throws Exception {
        String code = code();
        caller.as("uni1-admin", () -> units.create(university(), entry(code, UnitKind.DEPARTMENT, name)));
        return code;
    }
}
