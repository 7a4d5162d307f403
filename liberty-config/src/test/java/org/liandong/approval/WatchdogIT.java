package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.STATION;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.watch.Stall;
import org.liandong.approval.watch.StallService;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Role;
import org.liandong.test.TestArchive;

/** What stands where nobody can act is found, of each kind, and shown to its administrators (A20), on each database. */
@ExtendWith(ArquillianExtension.class)
class WatchdogIT {
    private static final String ADMIN = "uni1-admin";
    private static final int SEQUENCES = 9;
    private static final int ACTIONS = 25;
    private static final List<String> ROUTES = List.of("joint", "ballot", "four-level");
    private static final List<String> PEOPLE = List.of(
            STATION,
            "uni1-fac1-head",
            "uni1-reviewer",
            "uni1-reviewer2",
            "uni1-clerk",
            "uni1-head",
            ADMIN,
            "uni1-dept1-head",
            "uni1-finance",
            "province-head");
    private static final Set<ApprovalAction> LEFT_OUT = Set.of(
            ApprovalAction.COPY,
            ApprovalAction.SAVE,
            ApprovalAction.DISCARD,
            ApprovalAction.EDIT,
            ApprovalAction.WITHDRAW,
            ApprovalAction.REJECT);

    @Inject
    private Requests requests;

    @Inject
    private StallService stalls;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
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

    /** The model test lets the engine run without a database; here what the ledger wrote is looked at after each action. */
    @Test
    void A20_nothingStallsWhateverPeopleDo() throws Exception {
        Random random = new Random(20261122);
        List<Long> others = List.of(
                requests.post("uni1-dept1-head", Role.HEAD),
                requests.post(ADMIN, Role.FINANCE),
                requests.person(STATION));
        Map<ApprovalAction, Integer> done = new EnumMap<>(ApprovalAction.class);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Long id = requests.draft(ROUTES.get(sequence % ROUTES.size()));
            requests.act(STATION, id, ApprovalAction.SUBMIT);
            for (int i = 0; i < ACTIONS; i++) {
                String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
                anything(who, id, random, others).ifPresent(action -> done.merge(action, 1, Integer::sum));
                assertEquals(List.of(), kinds(id), done + " on request " + id);
                assertEquals(
                        0,
                        requests.count(
                                "select count(*) from inbox_item i join inbox_item j on j.request_id = i.request_id"
                                        + " and j.owner_id = i.owner_id and j.step_id = i.step_id and j.kind = i.kind"
                                        + " and j.id <> i.id where i.request_id = ?",
                                id),
                        "rows that are there twice");
            }
            assertTrue(requests.isSound(id), "the journal verifies");
        }
        assertTrue(done.size() >= 8, done.toString());
    }

    /** Something that the page offers to the person; empty where it offers nothing, or what was chosen with it was refused. */
    private Optional<ApprovalAction> anything(String who, Long id, Random random, List<Long> others) throws Exception {
        RequestView view;
        try {
            view = requests.view(who, id);
        } catch (NotFoundException unseen) {
            return Optional.empty();
        }
        List<RequestView.Action> offered = view.actions().stream()
                .filter(action -> action.allowed() && !LEFT_OUT.contains(action.action()))
                .toList();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        RequestView.Action chosen = offered.get(random.nextInt(offered.size()));
        Long to = others.get(random.nextInt(others.size()));
        ApprovalCommand.Particulars more = new ApprovalCommand.Particulars(
                Join.values()[random.nextInt(Join.values().length)],
                1 + random.nextInt(4),
                new ApprovalCommand.Paper(Verdict.APPROVED, "纪要 1", LocalDate.of(2026, 11, 20)),
                null,
                null,
                List.of());
        try {
            requests.act(
                    who,
                    new ApprovalCommand(
                            id,
                            chosen.action(),
                            chosen.step(),
                            view.version(),
                            UUID.randomUUID().toString(),
                            "意见",
                            random.nextBoolean() ? ApprovalCommand.TO_APPLICANT : ApprovalCommand.TO_PREVIOUS,
                            random.nextBoolean(),
                            null,
                            List.of(to),
                            more));
            return Optional.of(chosen.action());
        } catch (BusinessException refused) {
            return Optional.empty();
        }
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
