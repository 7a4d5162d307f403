package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.matter.Matter;
import org.liandong.approval.matter.MatterService;
import org.liandong.approval.matter.Matters;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Role;
import org.liandong.organisation.staffing.DeputyService;
import org.liandong.test.TestArchive;

/** What is open with a person before he leaves (A4, A12), on each database. */
@ExtendWith(ArquillianExtension.class)
class MatterIT {
    private static final String REVIEWER_2 = "uni1-reviewer2";
    private static final String ADMIN = "uni1-admin";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    private Requests requests;

    @Inject
    private MatterService matters;

    @Inject
    private DeputyService deputies;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A12_whatIsOpenWithAPersonIsToldToTheAdministratorsOfHisUnitsAndToNobodyElse() throws Exception {
        Long seat = requests.atUniversity("ballot");
        Long claimed = requests.atUniversity("four-level");
        requests.act(REVIEWER_2, claimed, ApprovalAction.CLAIM);
        Long asked = requests.atUniversity("four-level");
        requests.involve(REVIEWER, asked, ApprovalAction.ASK, requests.person(REVIEWER_2), null);
        Long shared = requests.atUniversity("four-level");
        Matters open = matters(ADMIN, REVIEWER_2);
        assertEquals(Matter.Kind.SEAT, kind(open, seat));
        assertEquals(Matter.Kind.CLAIMED, kind(open, claimed));
        assertEquals(Matter.Kind.ASKED, kind(open, asked));
        assertEquals(null, kind(open, shared), "another one is in the post");
        assertEquals("11 月报告", row(open, seat).filed().title(), "the university sees it");
        for (String other : List.of("uni2-admin", UNIVERSITY, FACULTY, STATION, "stranger", "sysadmin", "auditor")) {
            assertThrows(NotPermittedException.class, () -> matters(other, REVIEWER_2), other);
        }
        assertThrows(NotFoundException.class, () -> requests.as(ADMIN, () -> matters.find(-1L)));
        assertEquals(List.of(), matters("province-admin", "uni2-admin").of(Matter.Kind.SEAT));
    }

    @Test
    void A12_A19_ofRequestsThatTheAdministratorDoesNotSeeHeIsToldWhereTheyStandAndNoMore() throws Exception {
        Long waiting = requests.submitted();
        String number = requests.text("select number from approval_request where id = ?", waiting);
        Matter atPost = byNumber(matters(ADMIN, FACULTY), number);
        assertEquals(Matter.Kind.POST, atPost.kind(), "nobody else holds the post");
        assertEquals(null, atPost.filed().id());
        assertEquals(null, atPost.filed().title());
        assertEquals("faculty-head", atPost.filed().stage());
        Matter own = byNumber(matters(ADMIN, STATION), number);
        assertEquals(Matter.Kind.UNDER_WAY, own.kind());
        assertEquals(null, own.filed().title());
        assertEquals(null, own.filed().left(), "he is still in his post");
        int drafts = matters(ADMIN, STATION).drafts();
        requests.draft();
        assertEquals(drafts + 1, matters(ADMIN, STATION).drafts());
        requests.sendBack(FACULTY, waiting, "applicant", false);
        assertEquals(
                Matter.Kind.RETURNED, byNumber(matters(ADMIN, STATION), number).kind());
        leave(waiting);
        assertEquals(
                new Matter.Left("示范省网络思想政治工作中心", false),
                byNumber(matters(ADMIN, REVIEWER_2), number).filed().left(),
                "he is in no post there; the owner of the route does not see it");
        Long reached = requests.atUniversity("university");
        leave(reached);
        assertEquals(
                new Matter.Left("示范理工大学", true),
                row(matters(ADMIN, REVIEWER_2), reached).filed().left());
    }

    /** As if it had been filed by somebody who has left the unit since. */
    private void leave(Long request) throws Exception {
        requests.run("update approval_request set filer_id = (select id from person where login = '" + REVIEWER_2
                + "') where id = " + request);
    }

    @Test
    void A12_deputyshipsAreToldInBothDirections() throws Exception {
        Long post = requests.post(FACULTY, Role.HEAD);
        Long deputy = requests.person(REVIEWER_2);
        requests.as(FACULTY, () -> {
            deputies.name(post, deputy, TODAY.plusDays(30), TODAY.plusDays(40), null);
            return null;
        });
        try {
            Matter named = matters(ADMIN, FACULTY).of(Matter.Kind.DEPUTY).get(0);
            Matter acts = matters(ADMIN, REVIEWER_2).of(Matter.Kind.DEPUTISES).get(0);
            assertEquals(TODAY.plusDays(40), named.to());
            assertEquals("陈立", acts.other());
            assertEquals(Role.HEAD, acts.role());
        } finally {
            requests.as(FACULTY, () -> {
                deputies.findMine().forEach(row -> deputies.end(row.id()));
                return null;
            });
        }
        assertEquals(List.of(), matters(ADMIN, REVIEWER_2).of(Matter.Kind.DEPUTISES));
    }

    private Matters matters(String who, String about) throws Exception {
        Long person = requests.person(about);
        return requests.as(who, () -> matters.find(person));
    }

    private static Matter row(Matters open, Long request) {
        return open.rows().stream()
                .filter(row -> row.filed() != null && request.equals(row.filed().id()))
                .findFirst()
                .orElse(null);
    }

    private static Matter.Kind kind(Matters open, Long request) {
        Matter row = row(open, request);
        return row == null ? null : row.kind();
    }

    private static Matter byNumber(Matters open, String number) {
        return open.rows().stream()
                .filter(row -> row.filed() != null && number.equals(row.filed().number()))
                .findFirst()
                .orElseThrow();
    }
}
