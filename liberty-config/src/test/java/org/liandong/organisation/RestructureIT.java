package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitChange;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.PostRow;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** An organisation that changes while requests are under way, on each database; every story makes its own units. */
@ExtendWith(ArquillianExtension.class)
class RestructureIT {
    private static final String ADMIN = "uni1-admin";
    private static final String FILER = "uni1-fac1-class1";
    private static final String SIGNER = "uni1-fac1-class2";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 9, 1);

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
    void ORG06_requestsUnderWayFinishOnTheOldName() throws Exception {
        Long faculty = faculty("旧名学院");
        Long id = submitted(faculty);
        rename(faculty, "新名学院");
        RequestView seen = as(SIGNER, () -> views.get(id));
        assertTrue(seen.origin().name().contains("旧名学院"), seen.origin().name());
        act(SIGNER, id, ApprovalAction.APPROVE);
        assertEquals(
                "示范理工大学",
                as(FILER, () -> views.get(id)).steps().get(0).unit(),
                "the unit that did not change is called as ever");
        assertTrue(found("旧名学院").contains(faculty), "found by its former name");
        assertTrue(found("xmxy").contains(faculty), "found by the initials of its new one");
        assertEquals(
                List.of(UnitChange.Kind.RENAMED, UnitChange.Kind.CREATED),
                as(ADMIN, () -> units.history(faculty)).stream()
                        .map(UnitService.ChangeRow::kind)
                        .toList());
        Long later = submitted(faculty);
        assertTrue(as(FILER, () -> views.get(later)).origin().name().contains("新名学院"));
    }

    @Test
    void ORG06_aFacultyThatMovesLetsWhatIsUnderWayClimbWhereItWasFiled() throws Exception {
        Long faculty = faculty("迁移学院");
        Long station = unit(faculty, UnitKind.CLASS, "迁移2601班");
        Long id = submitted(faculty);
        Long other = as("province-admin", () -> unitNamed("示范师范大学"));
        as("province-admin", () -> {
            restructure.move(faculty, units.get(faculty).version(), other);
            return null;
        });
        assertEquals(
                List.of("示范省网络思想政治工作中心", "示范师范大学", "迁移学院"),
                as(ADMIN, () -> organisation.getUnit(station)).ancestors().stream()
                        .map(OrganisationService.UnitRow::name)
                        .toList(),
                "what hangs below went with it");
        act(SIGNER, id, ApprovalAction.APPROVE);
        assertEquals("示范理工大学", as(FILER, () -> views.get(id)).steps().get(0).unit(), "climbs where it was filed");
        assertThrows(NotPermittedException.class, () -> as(ADMIN, () -> units.get(faculty)), "no longer his");
    }

    @Test
    void A12_openItemsFollowThePostIntoTheSuccessor() throws Exception {
        Long faculty = faculty("甲学院");
        Long station = unit(faculty, UnitKind.CLASS, "甲2601班");
        Long into = unit(unitOf("uni1-head"), UnitKind.FACULTY, "乙学院");
        Long id = submitted(faculty);
        int version = as(ADMIN, () -> units.get(faculty).version());
        BusinessException nobody =
                assertThrows(BusinessException.class, () -> as(ADMIN, () -> merge(faculty, version, into)));
        assertEquals("successor-has-nobody", nobody.key());
        appoint(into, Role.HEAD, "uni1-fac2-head");
        as(ADMIN, () -> merge(faculty, version, into));
        assertThrows(
                BusinessException.class, () -> act(SIGNER, id, ApprovalAction.APPROVE), "no longer in any post of it");
        RequestView waiting = as("uni1-fac2-head", () -> views.get(id));
        assertEquals("甲学院", waiting.steps().get(0).unit(), "under the old name");
        assertEquals(List.of("孟云帆"), waiting.steps().get(0).holders());
        act("uni1-fac2-head", id, ApprovalAction.APPROVE);
        assertEquals(RequestState.RUNNING, as(FILER, () -> views.get(id)).state());
        assertEquals(
                into,
                as(ADMIN, () -> organisation.getUnit(station)).unit().parentId(),
                "what hung below hangs below the successor");
        assertFalse(found("甲学院").contains(faculty), "closed units are not offered");
        assertEquals(
                UnitChange.Kind.TOOK_IN,
                as(ADMIN, () -> units.history(into)).get(0).kind());
    }

    @Test
    void A12_whatComesLaterToAMergedUnitComesToItsSuccessor() throws Exception {
        Long faculty = faculty("丙学院");
        Long station = unit(faculty, UnitKind.CLASS, "丙2601班");
        Long into = unit(unitOf("uni1-head"), UnitKind.FACULTY, "丁学院");
        appoint(station, Role.CLERK, FILER);
        appoint(station, Role.HEAD, "uni1-fac1-clerk");
        appoint(into, Role.HEAD, "uni1-fac2-head");
        Long id = submitted(station);
        as(ADMIN, () -> merge(faculty, units.get(faculty).version(), into));
        act("uni1-fac1-clerk", id, ApprovalAction.APPROVE);
        RequestView waiting = as("uni1-fac2-head", () -> views.get(id));
        assertEquals("丙学院", waiting.steps().get(0).unit());
        act("uni1-fac2-head", id, ApprovalAction.APPROVE);
    }

    @Test
    void A20_aUnitThatTookAnotherInIsNotClosedWhileThatOnesRequestsClimb() throws Exception {
        Long faculty = faculty("壬学院");
        Long into = unit(unitOf("uni1-head"), UnitKind.FACULTY, "癸学院");
        appoint(into, Role.HEAD, "uni1-fac2-head");
        Long id = submitted(faculty);
        as(ADMIN, () -> merge(faculty, units.get(faculty).version(), into));
        int version = as(ADMIN, () -> units.get(into).version());
        assertEquals("unit-has-open-requests", key(() -> as(ADMIN, () -> close(into, version))));
        act("uni1-fac2-head", id, ApprovalAction.APPROVE);
    }

    @Test
    void A12_aPostWhereSomethingWaitsIsNotLeftEmpty() throws Exception {
        Long faculty = faculty("戊学院");
        Long id = submitted(faculty);
        Long appointment = appointment(faculty, Role.HEAD);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        BusinessException empty =
                assertThrows(BusinessException.class, () -> as(ADMIN, () -> end(appointment, yesterday, null)));
        assertEquals("post-would-be-empty", empty.key());
        as(ADMIN, () -> end(appointment, yesterday, person("uni1-fac2-head")));
        assertThrows(BusinessException.class, () -> act(SIGNER, id, ApprovalAction.APPROVE));
        act("uni1-fac2-head", id, ApprovalAction.APPROVE);
        assertEquals(
                List.of("钟国栋"),
                as(ADMIN, () -> staffing.findPosts(faculty)).stream()
                        .filter(post -> post.role() == Role.HEAD)
                        .flatMap(post -> post.past().stream())
                        .map(PostRow.Seat::name)
                        .toList(),
                "history stays");
    }

    @Test
    void T2_onlyAdministratorsAboveMayMoveMergeOrClose() throws Exception {
        Long faculty = faculty("己学院");
        int version = as(ADMIN, () -> units.get(faculty).version());
        Long other = as("province-admin", () -> unitNamed("示范师范大学"));
        for (String stranger :
                List.of("uni2-admin", "uni1-head", "uni1-fac1-head", "stranger", "auditor", "sysadmin")) {
            assertThrows(
                    NotPermittedException.class, () -> as(stranger, () -> merge(faculty, version, other)), stranger);
            assertThrows(NotPermittedException.class, () -> as(stranger, () -> close(faculty, version)), stranger);
            assertThrows(NotPermittedException.class, () -> as(stranger, () -> units.get(faculty)), stranger);
        }
        Long own = unitOf("uni1-head");
        assertThrows(NotPermittedException.class, () -> as(ADMIN, () -> close(own, 0)), "not the unit one administers");
        assertThrows(
                NotPermittedException.class, () -> as(ADMIN, () -> merge(faculty, version, other)), "not elsewhere");
        assertThrows(NotFoundException.class, () -> as(ADMIN, () -> units.get(-1L)));
        as(ADMIN, () -> close(faculty, version));
    }

    @Test
    void ORG01_theTreeStaysOne() throws Exception {
        Long faculty = faculty("庚学院");
        Long station = unit(faculty, UnitKind.CLASS, "庚2601班");
        Long office = unit(faculty, UnitKind.DEPARTMENT, "庚办公室");
        int version = as(ADMIN, () -> units.get(faculty).version());
        assertEquals("cannot-hang-below-itself", refusedMove(faculty, station));
        assertEquals("cannot-hang-below-level", refusedMove(faculty, faculty("辛学院")));
        assertEquals("already-below", refusedMove(station, faculty));
        assertEquals("unit-has-children", key(() -> as(ADMIN, () -> close(faculty, version))));
        assertEquals("changed-meanwhile", key(() -> as(ADMIN, () -> close(faculty, version + 7))));
        as(ADMIN, () -> {
            restructure.move(office, units.get(office).version(), unitNamed("示范理工大学"));
            return null;
        });
        assertEquals(
                Level.UNIVERSITY,
                as(ADMIN, () -> organisation.getUnit(office)).unit().level(),
                "what is no node counts at the level of what it hangs under");
    }

    @Test
    void ORG02_aSeatIsHeldByWhoeverHoldsAnotherPost() throws Exception {
        Long university = unitOf("uni1-head");
        Long group = unit(university, UnitKind.BODY, "网络思想政治工作领导小组");
        appoint(group, Role.CHAIR, "uni1-head");
        appoint(group, Role.CHAIR, "uni1-reviewer");
        Long department = unit(university, UnitKind.DEPARTMENT, "宣传二部");
        appoint(department, Role.HEAD, "uni1-dept1-head");
        as(ADMIN, () -> {
            staffing.seat(group, Role.MEMBER, department, Role.HEAD, LONG_AGO, null);
            return null;
        });
        assertEquals(
                List.of("王斯年"), holders(group, Role.MEMBER), "the member is the department's head, whoever that is");
        assertEquals(2, holders(group, Role.CHAIR).size(), "two heads (双组长)");
        Long head = appointment(department, Role.HEAD);
        as(ADMIN, () -> end(head, LocalDate.now().minusDays(1), person("uni1-clerk")));
        assertEquals(List.of("董淑芬"), holders(group, Role.MEMBER), "and the seat goes with the post");
        assertEquals(
                "invalid-input",
                key(() -> as(ADMIN, () -> {
                    staffing.seat(group, Role.MEMBER, group, Role.CHAIR, LONG_AGO, null);
                    return null;
                })));
    }

    private List<String> holders(Long unit, Role role) throws Exception {
        return as(ADMIN, () -> organisation.getUnit(unit)).posts().stream()
                .filter(post -> post.role() == role)
                .flatMap(post -> post.holders().stream())
                .toList();
    }

    private String refusedMove(Long unit, Long target) {
        return key(() -> as(ADMIN, () -> {
            restructure.move(unit, units.get(unit).version(), target);
            return null;
        }));
    }

    private static String key(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(BusinessException.class, work).key();
    }

    private Object merge(Long unit, int version, Long into) {
        restructure.merge(unit, version, into);
        return null;
    }

    private Object close(Long unit, int version) {
        restructure.close(unit, version);
        return null;
    }

    private Object end(Long appointment, LocalDate day, Long successor) {
        staffing.end(appointment, day, successor);
        return null;
    }

    private List<Long> found(String text) throws Exception {
        return as(ADMIN, () -> directory.findUnits(text, false)).stream()
                .map(Directory.UnitChoice::id)
                .toList();
    }

    /** A faculty of the first university where the filer is clerk and the signer head. */
    private Long faculty(String name) throws Exception {
        Long faculty = unit(unitOf("uni1-head"), UnitKind.FACULTY, name);
        appoint(faculty, Role.CLERK, FILER);
        appoint(faculty, Role.HEAD, SIGNER);
        return faculty;
    }

    private Long unit(Long parent, UnitKind kind, String name) throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        return as(
                ADMIN,
                () -> units.create(
                        parent, new UnitEntry(code, kind, name, new UnitText(null, List.of(), 10, null, null))));
    }

    private void rename(Long unit, String name) throws Exception {
        as(ADMIN, () -> {
            UnitService.Entry entry = units.get(unit);
            UnitEntry old = entry.entry();
            units.edit(unit, entry.version(), new UnitEntry(old.code(), old.kind(), name, old.text()));
            return null;
        });
    }

    private void appoint(Long unit, Role role, String who) throws Exception {
        as(ADMIN, () -> {
            staffing.appoint(unit, role, person(who), LONG_AGO, null);
            return null;
        });
    }

    private Long person(String login) {
        String name =
                switch (login) {
                    case FILER -> "周婷";
                    case SIGNER -> "钟国栋";
                    case "uni1-fac2-head" -> "孟云帆";
                    case "uni1-fac1-clerk" -> "汪佳怡";
                    case "uni1-head" -> "钟书瑶";
                    case "uni1-reviewer" -> "林晓";
                    case "uni1-dept1-head" -> "王斯年";
                    default -> "董淑芬";
                };
        return directory.findPeople(name).get(0).id();
    }

    private Long appointment(Long unit, Role role) throws Exception {
        return as(ADMIN, () -> staffing.findPosts(unit)).stream()
                .filter(post -> post.role() == role)
                .flatMap(post -> post.current().stream())
                .map(PostRow.Seat::id)
                .findFirst()
                .orElseThrow();
    }

    private Long unitOf(String who) throws Exception {
        return as(who, () -> unitNamed("示范理工大学"));
    }

    private Long unitNamed(String name) {
        return directory.findUnits(name, false).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Long submitted(Long unit) throws Exception {
        Long id = as(FILER, () -> approval.create(
                        new ApprovalService.Draft(
                                "four-level",
                                unit,
                                "11 月报告",
                                Json.createObjectBuilder()
                                        .add("task", "HN01")
                                        .add("text", "正文")
                                        .build()),
                        UUID.randomUUID().toString())
                .request());
        act(FILER, id, ApprovalAction.SUBMIT);
        return id;
    }

    private void act(String who, Long id, ApprovalAction action) throws Exception {
        RequestView view = as(who, () -> views.get(id));
        Long step = action.isDecision() ? view.steps().get(0).id() : null;
        as(
                who,
                () -> decisions.act(new ApprovalCommand(
                        id, action, step, view.version(), UUID.randomUUID().toString(), null, null, false, null)));
    }

    private <T> T as(String who, java.util.concurrent.Callable<T> work) throws Exception {
        try {
            return caller.as(who, work);
        } catch (jakarta.ejb.EJBException e) {
            throw e.getCausedByException() == null ? e : e.getCausedByException();
        }
    }
}
