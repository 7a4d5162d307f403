package org.liandong.approval;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liandong.approval.guard.StaleContentException;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Proposal;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.RouteStage;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.outbox.OutboxMessage;

/** An administrator acts against the route: one proposes with a reason, another one confirms (A7); guards asked, request locked. */
class InterventionMoves {
    private final Movement movement;
    private final ClockMoves clocks;

    InterventionMoves(Movement movement) {
        this.movement = movement;
        this.clocks = new ClockMoves(movement);
    }

    void proposeExtension(Act act) {
        clocks.proposeExtension(act);
    }

    void proposeJump(Act act) {
        RouteStage stage = act.request()
                .route()
                .stage(Objects.requireNonNullElse(act.command().to(), ""))
                .orElseThrow(() -> new InvalidInputException("to", "jump-target"));
        if (act.docket().open().stream().anyMatch(step -> step.code().equals(stage.code()))) {
            throw new InvalidInputException("to", "jump-here");
        }
        checkStaffed(act, stage);
        propose(act, Proposal.jump(act.viewer(), stage.code(), act.now()), stage.code());
    }

    void proposeReassignment(Act act) {
        ApprovalStep step = open(act, act.command().step());
        Signer seat = seat(step, act.command().particulars().seat());
        Recipient to = target(act, step, null);
        String name = SeatMoves.name(to);
        propose(act, Proposal.reassign(act.viewer(), step, seat, to.id(), name, act.now()), step.code() + " " + name);
    }

    /** It must stand at that very stage: one that is left out would lead on, in the end to where nobody has decided. */
    private static void checkStaffed(Act act, RouteStage stage) {
        boolean stands = act.climbAnew()
                .from(stage.position())
                .filter(leg -> leg.stops().stream().anyMatch(stop -> stop.code().equals(stage.code())))
                .isPresent();
        if (!stands) {
            throw new InvalidInputException("to", "jump-skipped");
        }
    }

    private void propose(Act act, Proposal proposal, String detail) {
        act.request().propose(proposal);
        act.record(
                proposal.kind() == Proposal.Kind.JUMP ? JournalAction.PROPOSE_JUMP : JournalAction.PROPOSE_REASSIGN,
                null,
                detail);
        act.tell(OutboxMessage.Kind.PROPOSED, administrators(act));
    }

    /** The second person agrees: what was proposed is done, in the names of both. */
    void confirm(Act act) {
        Proposal proposal = seen(act);
        switch (proposal.kind()) {
            case JUMP -> jump(act, proposal);
            case REASSIGN -> reassign(act, proposal);
            case EXTEND -> clocks.extend(act, proposal);
        }
    }

    /** Whoever signed on the way signs again where it goes to: a new round. */
    private void jump(Act act, Proposal proposal) {
        RouteStage stage = act.request().route().stage(proposal.stage()).orElseThrow();
        checkStaffed(act, stage);
        act.record(JournalAction.JUMP, null, proposal.stage() + " " + proposal.byName());
        movement.leave(act, Verdict.CLOSED);
        movement.backWithin(act, null, stage.position());
    }

    private static void reassign(Act act, Proposal proposal) {
        ApprovalStep step = open(act, proposal.step());
        Signer seat = seat(step, proposal.seat());
        Recipient to = target(act, step, proposal);
        act.record(JournalAction.REASSIGN, null, proposal.byName() + " " + SeatMoves.name(to));
        step.hand(seat, SeatMoves.seated(to));
        act.shows(List.of(to.id(), to.post()));
    }

    /** The second person, or who had proposed it, lets it be. */
    void decline(Act act) {
        Proposal proposal = seen(act);
        act.record(JournalAction.DECLINE, null, proposal.byName());
    }

    /** The proposal that waits, which must be the one that the caller saw: the command names its time. */
    private static Proposal seen(Act act) {
        Proposal proposal = act.request().takeProposal();
        if (!proposal.at().equals(act.command().particulars().proposal())) {
            throw new StaleContentException();
        }
        return proposal;
    }

    private static ApprovalStep open(Act act, Long step) {
        return act.docket()
                .step(step)
                .filter(ApprovalStep::isOpen)
                .orElseThrow(() -> new InvalidInputException("seat", "seat-settled"));
    }

    /** Somebody else than those who intervene: neither may get the seat, through a post either. */
    private static Recipient target(Act act, ApprovalStep step, Proposal proposal) {
        Recipient to = SeatMoves.target(act, step);
        boolean theirs = to.holders().stream()
                .allMatch(holder -> act.viewer().personId().equals(holder.id())
                        || act.request().isFiledBy(holder.id())
                        || proposal != null && proposal.isBy(holder.id()));
        if (theirs) {
            throw new InvalidInputException("recipients", "reassigned-to-oneself");
        }
        return to;
    }

    private static Signer seat(ApprovalStep step, Integer number) {
        return step.seats().all().stream()
                .filter(seat -> number != null && seat.seat() == number && seat.isOpen())
                .filter(seat -> seat.kind() == Signer.Kind.DECIDE)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("seat", "seat-settled"));
    }

    /** Administrators of the unit that owns the route, as far as it is on the request's way. */
    static List<Long> administrators(Act act) {
        return administration(act)
                .map(post -> post.holders().stream().map(Holder::personId).toList())
                .orElse(List.of());
    }

    /** The post of these administrators. */
    static Optional<ChainPost> administration(Act act) {
        List<Long> units = OrgUnit.idsOf(act.request().ownerPath());
        return act.chain().unit(units.get(units.size() - 1)).flatMap(unit -> unit.post(Role.UNIT_ADMIN));
    }
}
