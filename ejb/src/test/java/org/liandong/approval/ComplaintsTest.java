package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * What users of other engines complain of, so that it does not happen here. Beside each stands the one-line mutation of the product on
 * which it fails; those that need a server are in {@code ComplaintsST}.
 */
class ComplaintsTest {
    private static final long A = 2;
    private static final long B = 3;
    private static final long C = 4;
    private static final long D = 5;
    private static final long OFFICE = ModelRoute.post(Level.FACULTY, Role.HEAD);
    private static final long BOARD = ModelRoute.post(Level.UNIVERSITY, Role.REVIEWER);
    private static final long FINANCE = ModelRoute.post(Level.UNIVERSITY, Role.FINANCE);
    private static final long TOP = ModelRoute.post(Level.PROVINCE, Role.HEAD);

    private final Map<Long, List<Long>> holders = new LinkedHashMap<>(
            Map.of(OFFICE, List.of(A), BOARD, new ArrayList<>(List.of(B, C)), FINANCE, List.of(D), TOP, List.of(A)));
    private World world;

    /** yudao #668: returned from a countersign, the task was lost. Mutation: {@code openAgain} taken out of Movement.backWithin. */
    @Test
    void yudao668_returnFromACountersignComesBackToAllOfIt() {
        begin(office(), board(Signing.ALL));
        does(ApprovalAction.APPROVE, A, "office");
        does(ApprovalAction.APPROVE, B, "board");
        does(ModelAction.of(ApprovalAction.RETURN, C, "board"));
        stands("RUNNING round 2", "[office/%d]".formatted(OFFICE), "[office]");
        does(ApprovalAction.APPROVE, A, "office");
        stands("RUNNING round 2", "[board/3, board/4]", "[board]");
    }

    /** yudao #727: returned into a countersign, only one was asked again. Mutation: {@code stop.seats()} cut to one in ApprovalStep. */
    @Test
    void yudao727_returnIntoACountersignAsksEverybodyAgain() {
        begin(board(Signing.ALL), top());
        does(ApprovalAction.APPROVE, B, "board");
        does(ApprovalAction.APPROVE, C, "board");
        does(ModelAction.of(ApprovalAction.RETURN, A, "top").back("board", false));
        stands("RUNNING round 2", "[board/3, board/4]", "[board]");
        does(ApprovalAction.APPROVE, C, "board");
        stands("RUNNING round 2", "[board/3]", "[board]");
    }

    /** yudao #867: a branch of parallel stages could not be returned. Mutation: {@code step.position() < current.position()} made {@code ==} in Docket.passedBefore. */
    @Test
    void yudao867_aParallelBranchIsReturnedAndItsSiblingsClose() {
        begin(office(), board(Signing.ANY), finance());
        does(ApprovalAction.APPROVE, A, "office");
        does(ApprovalAction.APPROVE, B, "board");
        does(ModelAction.of(ApprovalAction.RETURN, D, "finance").back("office", true));
        stands("RUNNING round 2", "[office/%d]".formatted(OFFICE), "[office]");
        does(ApprovalAction.APPROVE, A, "office");
        stands("RUNNING round 2", "[finance/%d]".formatted(FINANCE), "[finance]");
        does(ApprovalAction.APPROVE, D, "finance");
        assertTrue(world.standing().startsWith("APPROVED"), world.standing());
    }

    /** yudao #1069: with a ratio vote the first refusal ended it. Mutation: {@code signing == Signing.VOTE} made {@code ==  Signing.ALL} in ApprovalStep.result. */
    @Test
    void yudao1069_aRefusalInAVoteIsOneVote() {
        holders.put(BOARD, List.of(B, C, D));
        begin(board(Signing.VOTE), top());
        does(ApprovalAction.REJECT, B, "board");
        stands("RUNNING round 1", "[board/4, board/5]", "[board]");
        does(ApprovalAction.APPROVE, C, "board");
        does(ApprovalAction.APPROVE, D, "board");
        stands("RUNNING round 1", "[top/%d]".formatted(TOP), "[top]");
    }

    /** yudao #917: an or-sign stage at the beginning failed. Mutation: the seat of the post taken out of Seating.seats. */
    @Test
    void yudao917_theFirstStageMayBeSignedByAnyOne() {
        begin(board(Signing.ANY), top());
        stands("RUNNING round 1", "[board/%d]".formatted(BOARD), "[board]");
        does(ApprovalAction.APPROVE, C, "board");
        assertFalse(world.act(ModelAction.of(ApprovalAction.APPROVE, B, "board")), "the other one comes too late");
        stands("RUNNING round 1", "[top/%d]".formatted(TOP), "[top]");
    }

    /** Flowable #2194: one of several signers could not be moved. Mutation: {@code step.hand} taken out of SeatMoves.transfer. */
    @Test
    void flowable2194_oneOfSeveralSignersHandsHisSeatOver() {
        begin(board(Signing.ALL), top());
        does(ModelAction.of(ApprovalAction.TRANSFER, B, "board").involving(FINANCE));
        stands("RUNNING round 1", "[board/%d, board/4]".formatted(FINANCE), "[board]");
        does(ApprovalAction.APPROVE, D, "board");
        does(ApprovalAction.APPROVE, C, "board");
        stands("RUNNING round 1", "[top/%d]".formatted(TOP), "[top]");
    }

    /** Kuali KULRICE-14038: documents of who left were stranded. Mutation: {@code follow(act, step)} taken out of Reseating.reseat. */
    @Test
    void kulrice14038_whatALeaverLeavesGoesOn() {
        begin(board(Signing.ALL), top());
        does(ApprovalAction.APPROVE, B, "board");
        holders.put(BOARD, List.of(B, D));
        world.staffed();
        stands("RUNNING round 1", "[board/5]", "[board]");
        holders.put(BOARD, List.of(B));
        world.staffed();
        stands("RUNNING round 1", "[top/%d]".formatted(TOP), "[top]");
    }

    private void begin(ModelRoute.Stage... stages) {
        ModelRoute route = new ModelRoute(List.of(stages), holders);
        Fault.Parts product = Fault.sound().apply(new WorkingTime());
        world = new World(route, product.engine(), product.reseating());
        does(ModelAction.of(ApprovalAction.SUBMIT, ModelRoute.FILER, null));
    }

    private void does(ApprovalAction action, long person, String step) {
        does(ModelAction.of(action, person, step));
    }

    private void does(ModelAction what) {
        assertTrue(world.act(what), what + " in " + world.standing());
        assertEquals(List.of(), world.stalls());
    }

    private void stands(String begin, String waiting, String open) {
        assertTrue(world.standing().startsWith(begin), world.standing());
        assertTrue(world.standing().contains("waiting " + waiting), world.standing());
        assertTrue(world.standing().endsWith("open " + open), world.standing());
    }

    private static ModelRoute.Stage office() {
        return stage(10, "office", Level.FACULTY, Role.HEAD, Signing.ANY);
    }

    private static ModelRoute.Stage board(Signing signing) {
        return stage(20, "board", Level.UNIVERSITY, Role.REVIEWER, signing);
    }

    private static ModelRoute.Stage finance() {
        return stage(20, "finance", Level.UNIVERSITY, Role.FINANCE, Signing.ANY);
    }

    private static ModelRoute.Stage top() {
        return stage(30, "top", Level.PROVINCE, Role.HEAD, Signing.ANY);
    }

    private static ModelRoute.Stage stage(int position, String code, Level level, Role role, Signing signing) {
        return new ModelRoute.Stage(
                position, code, level, role, ModelRoute.post(level, role), signing, Voting.Tie.REJECT, false, false);
    }
}
