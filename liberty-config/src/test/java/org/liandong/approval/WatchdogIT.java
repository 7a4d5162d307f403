package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.liandong.approval.Requests.STATION;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.watch.Stall;
import org.liandong.approval.watch.StallService;
import org.liandong.common.NotPermittedException;
import org.liandong.test.TestArchive;

/** What stands where nobody can act is found, of each kind, and shown to its administrators (A20), on each database. */
@ExtendWith(ArquillianExtension.class)
class WatchdogIT {
    private static final String ADMIN = "uni1-admin";

    @Inject
    private Requests requests;

    @Inject
    private StallService stalls;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.with(WatchdogIT.class, Requests.class);
    }

    @Test
    void A20_everyKindOfExceptionIsFoundAndASoundOneIsNot() throws Exception {
        Long sound = requests.submitted();
        Long nowhere = requests.submitted();
        spoil("update approval_step set state = 'CLOSED' where request_id = ?", nowhere);
        spoil("delete from inbox_item where request_id = ?", nowhere);
        Long silent = requests.submitted();
        spoil("delete from inbox_item where request_id = ?", silent);
        Long orphan = requests.submitted();
        requests.act(STATION, orphan, ApprovalAction.WITHDRAW);
        spoil("update approval_step set state = 'OPEN' where request_id = ?", orphan);
        Long returned = requests.submitted();
        requests.sendBack("uni1-fac1-head", returned, "applicant", false);
        spoil(
                "update approval_request set filer_id = (select id from person where login = 'expert1') where id = ?",
                returned);
        Long nobody = requests.submitted();
        spoil(
                "update inbox_item set owner_id = (select id from person where login = 'expert1') where request_id = ?",
                nobody);

        assertEquals(List.of(Stall.Kind.NO_STEP), kinds(nowhere));
        assertEquals(List.of(Stall.Kind.NOT_WAITING), kinds(silent));
        assertEquals(List.of(Stall.Kind.STEP_AT_REST), kinds(orphan));
        assertEquals(List.of(Stall.Kind.APPLICANT_GONE), kinds(returned));
        assertEquals(List.of(Stall.Kind.NOBODY), kinds(nobody));
        assertEquals(List.of(), kinds(sound));
        assertThrows(NotPermittedException.class, () -> requests.as("uni1-head", stalls::find), "for administrators");
        assertEquals(
                0,
                requests.as("uni2-admin", stalls::find).rows().stream()
                        .filter(row -> row.request().equals(silent))
                        .count(),
                "of their own units");
    }

    /** What is found of a request when one looks. */
    private List<Stall.Kind> kinds(Long id) throws Exception {
        return requests
                .as(ADMIN, () -> {
                    stalls.look();
                    return stalls.find();
                })
                .rows()
                .stream()
                .filter(row -> row.request().equals(id))
                .map(StallService.StallRow::kind)
                .toList();
    }

    private void spoil(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
