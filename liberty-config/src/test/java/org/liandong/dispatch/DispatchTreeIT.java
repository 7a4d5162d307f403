package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.common.BusinessException;
import org.liandong.common.RuleException;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;

/** Units that change while dispatches are under way: figures stay those of a recount, nothing is owed by who is no longer there. */
@ExtendWith(ArquillianExtension.class)
class DispatchTreeIT {
    private static final String ADMIN = "uni1-admin";
    private static final String STATION = "uni1-fac1-class1";

    @Inject
    private Dispatches dispatches;

    @Inject
    private UnitService units;

    @Inject
    private RestructureService restructure;

    @Inject
    private StaffingService staffing;

    @Inject
    private DispatchViewService views;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void D2_aFacultyThatMovesTakesItsFiguresAlong() throws Exception {
        Long faculty = unit(UnitKind.FACULTY, "动迁学院", dispatches.unitOf("uni1-head"));
        Long station = unit(UnitKind.CLASS, "动迁2601班", faculty);
        appoint(station, Role.HEAD, STATION);
        Long id = dispatches.send("province-clerk", Dispatches.content(Recipients.of(List.of(faculty, station))));
        dispatches.sign(STATION, id, station);
        dispatches.figuresFollow();
        Long elsewhere = dispatches.unitOf("uni2-head");
        dispatches.as("province-admin", () -> {
            restructure.move(faculty, units.get(faculty).version(), elsewhere);
            return null;
        });
        dispatches.figuresFollow();
        assertEquals(
                List.of(Level.FACULTY, Level.CLASS),
                dispatches.as("uni2-head", () -> views.get(id)).below().stream()
                        .map(DispatchView.Below::level)
                        .toList(),
                "who has it now sees it");
        assertThrows(BusinessException.class, () -> dispatches.as("uni1-head", () -> views.get(id)));
        Long answer = dispatches.answerSigned(STATION, id, station);
        dispatches.decide("province-reviewer", answer, ApprovalAction.APPROVE);
        dispatches.figuresFollow();
    }

    @Test
    void D2_whoLeavesTheSendersReachCountsAtTheSenderAlone() throws Exception {
        Long home = dispatches.unitOf("uni1-head");
        Long faculty = unit(UnitKind.FACULTY, "出走学院", home);
        Long station = unit(UnitKind.CLASS, "出走2601班", faculty);
        Long id = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(station))));
        dispatches.figuresFollow();
        Long elsewhere = dispatches.unitOf("uni2-head");
        dispatches.as("province-admin", () -> {
            restructure.move(faculty, units.get(faculty).version(), elsewhere);
            return null;
        });
        Await.until(() -> dispatches.as("uni1-clerk", () -> views.get(id)).below().stream()
                .allMatch(below -> below.tally().total() == 1));
        assertEquals(
                0,
                dispatches.count("select count(*) from unit_progress where dispatch_id = " + id + " and unit_id = "
                        + elsewhere + " and total <> 0"));
        // a recount by today's places knows nothing of it: bring it home, so that the other stories find their figures
        dispatches.as("province-admin", () -> {
            restructure.move(faculty, units.get(faculty).version(), home);
            return null;
        });
        dispatches.figuresFollow();
    }

    @Test
    void D1_whatAUnitHadNotAnsweredGoesToTheOneThatTookItIn() throws Exception {
        Long university = dispatches.unitOf("uni1-head");
        Long faculty = unit(UnitKind.FACULTY, "被并学院", university);
        Long into = unit(UnitKind.FACULTY, "并入学院", university);
        Long station = unit(UnitKind.CLASS, "被并2601班", faculty);
        appoint(faculty, Role.CLERK, "uni1-fac1-clerk");
        appoint(into, Role.CLERK, "uni1-fac2-head");
        Long toOne = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty))));
        Long toBoth = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty, into))));
        dispatches.sign("uni1-fac1-clerk", toOne, faculty);
        dispatches.passOn("uni1-fac1-clerk", toOne, faculty, Recipients.of(List.of(station)));
        dispatches.as(ADMIN, () -> {
            restructure.merge(faculty, units.get(faculty).version(), into);
            return null;
        });
        dispatches.figuresFollow();
        assertEquals(
                ReceiptState.SIGNED,
                dispatches.own("uni1-fac2-head", toOne, into).state(),
                "as it was");
        assertEquals(
                ReceiptState.WAITING,
                dispatches.own("uni1-fac2-head", toBoth, into).state(),
                "its own, not the other's");
        assertEquals(
                1,
                dispatches.count(
                        "select count(*) from receipt where dispatch_id = " + toBoth + " and state <> 'DROPPED'"));
        assertEquals(
                into.intValue(),
                dispatches.count(
                        "select from_unit_id from receipt where dispatch_id = " + toOne + " and unit_id = " + station),
                "the station owes its answer to who took its faculty in");
    }

    @Test
    void D1_aUnitThatIsClosedOwesNothing() throws Exception {
        Long faculty = unit(UnitKind.FACULTY, "停办学院", dispatches.unitOf("uni1-head"));
        appoint(faculty, Role.CLERK, "uni1-fac1-clerk");
        Long id = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty))));
        dispatches.figuresFollow();
        dispatches.as(ADMIN, () -> {
            restructure.close(faculty, units.get(faculty).version());
            return null;
        });
        dispatches.figuresFollow();
        assertTrue(dispatches.as("uni1-clerk", () -> views.get(id)).below().isEmpty(), "it counts nowhere");
        assertThrows(BusinessException.class, () -> dispatches.sign("uni1-fac1-clerk", id, faculty));
    }

    @Test
    void A20_aUnitWhoseAnswerIsOnItsWayIsNotClosed() throws Exception {
        Long faculty = unit(UnitKind.FACULTY, "在办学院", dispatches.unitOf("uni1-head"));
        appoint(faculty, Role.CLERK, "uni1-fac1-clerk");
        Long id = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty))));
        Long answer = dispatches.answer("uni1-fac1-clerk", id, faculty);
        assertEquals(
                "unit-has-open-requests",
                assertThrows(
                                RuleException.class,
                                () -> dispatches.as(ADMIN, () -> {
                                    restructure.close(
                                            faculty, units.get(faculty).version());
                                    return null;
                                }))
                        .key());
        dispatches.decide("uni1-reviewer", answer, ApprovalAction.APPROVE);
        dispatches.figuresFollow();
    }

    private Long unit(UnitKind kind, String name, Long parent) throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        return dispatches.as(
                ADMIN,
                () -> units.create(
                        parent, new UnitEntry(code, kind, name, new UnitText(null, List.of(), 10, null, null))));
    }

    private void appoint(Long unit, Role role, String login) throws Exception {
        dispatches.as(ADMIN, () -> {
            Long person = dispatches.personOf(login);
            staffing.appoint(unit, role, person, LocalDate.of(2024, 9, 1), null);
            return null;
        });
    }
}
