package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.watch.Stall;
import org.liandong.approval.watch.StallService;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.staffing.ChargeService;
import org.liandong.test.TestArchive;

/** The leader in charge of the origin (分管领导) signs, and his seat goes where the charge goes (A2, A4), on each database. */
@ExtendWith(ArquillianExtension.class)
class InChargeIT {
    private static final String FIRST = "uni1-leader";
    private static final String SECOND = "uni1-leader2";
    private static final String ADMIN = "uni1-admin";
    private static final int MOST = 200;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    private Requests requests;

    @Inject
    private ChargeService charges;

    @Inject
    private CurrentUser user;

    @Inject
    private SeatTurn turn;

    @Inject
    private StallService stalls;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    /** The trial's leaders have charge of other faculties; nobody else is to meet what is given here. */
    @AfterEach
    void nobodyHasChargeOfTheFaculty() throws Exception {
        end(FIRST);
        end(SECOND);
    }

    @Test
    void A2_A4_theLeaderInChargeSignsAndTheSeatGoesWhereTheChargeGoes() throws Exception {
        give(FIRST);
        Long id = afterReview();
        RequestView view = requests.view(STATION, id);
        assertEquals(List.of("leader-in-charge"), codes(view));
        assertEquals(List.of("许明远"), view.steps().get(0).holders());
        assertEquals(1, requests.waiting(id));
        assertEquals(1, requests.rows(FIRST, Tab.TODO, id).size());
        assertEquals(0, requests.rows(SECOND, Tab.TODO, id).size(), "a leader, but not in charge");
        assertFalse(requests.view(SECOND, id).may(ApprovalAction.APPROVE));
        assertThrows(NotSignerException.class, () -> requests.act(SECOND, id, ApprovalAction.APPROVE));
        assertThrows(NotFoundException.class, () -> requests.act("uni2-head", id, ApprovalAction.APPROVE));
        ApprovalCommand late = requests.command(FIRST, id, ApprovalAction.APPROVE);

        give(SECOND);
        assertEquals(1, requests.rows(FIRST, Tab.TODO, id).size(), "who has the charge keeps the seat");
        end(FIRST);
        assertEquals(0, requests.rows(FIRST, Tab.TODO, id).size(), "at once");
        assertEquals(1, requests.rows(SECOND, Tab.TODO, id).size());
        assertThrows(NotSignerException.class, () -> requests.act(FIRST, late));
        requests.act(SECOND, id, ApprovalAction.APPROVE);
        RequestView after = requests.view(STATION, id);
        assertEquals(List.of("university-head"), codes(after));
        assertTrue(after.timeline().stream()
                .anyMatch(entry -> entry.action() == JournalAction.SEAT_PASSED && "to 许明远 邵静安".equals(entry.detail())));
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        assertEquals(RequestState.APPROVED, requests.view(STATION, id).state());
        assertTrue(requests.isSound(id));
    }

    @Test
    void A4_aChargeThatIsOverPassesByItselfAndWithoutAnybodyInChargeTheStageIsSkipped() throws Exception {
        give(FIRST);
        Long id = afterReview();
        ApprovalCommand late = requests.command(FIRST, id, ApprovalAction.APPROVE);
        requests.run("update charge set valid_from = DATE('" + TODAY.minusDays(9) + "'), valid_to = DATE('"
                + TODAY.minusDays(1) + "') where valid_to is null and person_id = " + requests.person(FIRST)
                + " and unit_id = " + faculty());
        assertThrows(NotSignerException.class, () -> requests.act(FIRST, late), "gone before anybody noticed");
        requests.as(ADMIN, () -> {
            stalls.look();
            return null;
        });
        boolean listed = requests.as(ADMIN, stalls::find).rows().stream()
                .anyMatch(row -> row.request().equals(id) && row.kind() == Stall.Kind.NOBODY);
        assertTrue(
                listed || codes(requests.view(STATION, id)).equals(List.of("university-head")),
                "an exception, unless the poller was faster");
        turn.left(MOST).forEach(turn::reseat); // what the poller does every twenty seconds, with nobody signed in
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
        assertEquals(0, requests.rows(FIRST, Tab.TODO, id).size());
        assertTrue(requests.isSound(id));
    }

    private Long afterReview() throws Exception {
        Long id = requests.atUniversity("joint");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        requests.act("uni1-reviewer2", id, ApprovalAction.APPROVE);
        return id;
    }

    private void give(String leader) throws Exception {
        Long university = unit(ADMIN);
        Long faculty = faculty();
        Long person = requests.person(leader);
        requests.as(ADMIN, () -> {
            charges.give(university, person, faculty, TODAY, null);
            return null;
        });
    }

    private void end(String leader) throws Exception {
        Long university = unit(ADMIN);
        String name = requests.as(leader, () -> user.viewer().name());
        requests.as(ADMIN, () -> {
            charges.find(university).stream()
                    .filter(row -> row.leader().equals(name) && row.unit().equals("计算机学院"))
                    .forEach(row -> charges.end(row.id(), TODAY.minusDays(1)));
            return null;
        });
    }

    private Long faculty() throws Exception {
        return unit(FACULTY);
    }

    private Long unit(String who) throws Exception {
        return requests.as(who, () -> user.viewer().posts().get(0).unitId());
    }

    private static List<String> codes(RequestView view) {
        return view.steps().stream().map(RequestView.OpenStep::code).toList();
    }
}
