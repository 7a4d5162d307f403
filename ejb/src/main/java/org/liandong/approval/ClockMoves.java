package org.liandong.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.clock.Ticking;
import org.liandong.approval.guard.NotInThisModeException;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Proposal;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.UnstaffedException;
import org.liandong.calendar.Limit;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Role;
import org.liandong.outbox.OutboxMessage;

/** What time does to a request (A9): reminds, lets limits run out, and moves one that somebody asked to have moved. Silence approves nothing. */
class ClockMoves {
    private final Movement movement;

    ClockMoves(Movement movement) {
        this.movement = movement;
    }

    /** Does what has become due since then, until now. */
    void tick(Act act, Instant after) {
        for (Ticking clock : movement.clocks().of(act.docket(), act.chain())) {
            if (clock.step() == null || clock.step().isOpen()) {
                clock.passed(after, act.now()).ifPresent(event -> {
                    if (event == Ticking.Event.EXPIRE) {
                        expire(act, clock);
                    } else {
                        remind(act, clock);
                    }
                });
            }
        }
    }

    private void remind(Act act, Ticking clock) {
        act.note(JournalAction.REMIND, clock.step(), name(clock));
        act.tell(OutboxMessage.Kind.REMINDED, late(act, clock));
    }

    private void expire(Act act, Ticking clock) {
        act.note(JournalAction.EXPIRE, clock.step(), name(clock));
        switch (clock.kind()) {
            case STAGE -> {
                clock.step().expire();
                expireStage(act, clock.step(), clock.limit());
            }
            case RETURNED -> {
                act.request().expireReturn();
                expireReturned(act, clock);
            }
            case WHOLE -> {
                act.request().expireWhole();
                act.tell(OutboxMessage.Kind.OVERDUE, late(act, clock));
                act.tell(OutboxMessage.Kind.OVERDUE_BELOW, InterventionMoves.administrators(act));
                act.tell(OutboxMessage.Kind.OVERDUE_BELOW, List.of(act.request().filerId()));
            }
        }
    }

    /** A vote that can be counted is; one for which too few have voted goes to the head (A4). */
    private void expireStage(Act act, ApprovalStep step, Limit limit) {
        boolean vote = step.signing() == Signing.VOTE;
        Optional<Verdict> counted = (vote ? step.resultAtEnd(act.docket().voting(step)) : Optional.<Verdict>empty())
                .filter(verdict -> verdict == Verdict.REJECTED || leadsOn(act, step));
        if (counted.isPresent()) {
            act.note(JournalAction.COUNTED, step, step.seats().count() + " " + counted.get());
            movement.decide(act, step, counted.get());
            return;
        }
        act.tell(OutboxMessage.Kind.OVERDUE, waitingAt(act, step));
        if (vote || limit.expiry() == Limit.Expiry.ESCALATE) {
            escalate(act, step);
        } else if (limit.expiry() != Limit.Expiry.LATE) {
            above(act, step).ifPresent(post -> act.tell(OutboxMessage.Kind.OVERDUE_BELOW, holders(post.post())));
        }
    }

    /** Somebody can sign where an approval leads; if not, the vote waits, and the head is called. */
    private static boolean leadsOn(Act act, ApprovalStep step) {
        try {
            return act.docket().open().size() > 1 || act.climb().next(step.position()) != null;
        } catch (UnstaffedException unstaffed) {
            return false;
        }
    }

    /** The head may decide for all who are late; they still may, too. */
    private void escalate(Act act, ApprovalStep step) {
        boolean already =
                step.seats().all().stream().anyMatch(seat -> seat.kind() == Signer.Kind.OVER && seat.isOpen());
        if (!already) {
            above(act, step).ifPresent(above -> {
                Node unit = above.unit();
                step.escalate(
                        new Signer.Seated(above.post().postId(), Role.HEAD, unit.unitId(), unit.name(), null, null),
                        act.now());
                act.note(JournalAction.ESCALATE, step, unit.name());
                act.shows(List.of(above.post().postId(), unit.actingUnitId()));
            });
        }
    }

    private record Above(Node unit, ChainPost post) {}

    /** The head of the unit, or of the nearest one above it, who neither sits there nor filed it. */
    private static Optional<Above> above(Act act, ApprovalStep step) {
        Optional<Node> unit = act.chain().unit(step.unitId());
        while (unit.isPresent()) {
            Node at = unit.get();
            Optional<ChainPost> head = at.post(Role.HEAD)
                    .filter(post -> post.isHeldByAnotherThan(act.request().filerId()))
                    .filter(post -> step.seats().all().stream()
                            .filter(seat -> seat.isOpen() || seat.counts())
                            .noneMatch(seat -> post.postId().equals(seat.postId())));
            if (head.isPresent()) {
                return Optional.of(new Above(at, head.get()));
            }
            unit = act.chain().above(at.unitId()).filter(next -> !next.unitId().equals(at.unitId()));
        }
        return Optional.empty();
    }

    private static List<Long> holders(ChainPost post) {
        return post.holders().stream().map(Holder::personId).toList();
    }

    private void expireReturned(Act act, Ticking clock) {
        Long filer = act.request().filerId();
        if (clock.limit().expiry() == Limit.Expiry.FORFEIT) {
            act.note(JournalAction.FORFEIT, null, null);
            movement.end(act, RequestState.FORFEITED, Rail.halted(act.request().rail()));
            act.tell(OutboxMessage.Kind.FORFEITED, List.of(filer));
        } else {
            act.tell(OutboxMessage.Kind.OVERDUE, List.of(filer));
        }
    }

    private List<Long> late(Act act, Ticking clock) {
        return switch (clock.kind()) {
            case STAGE -> waitingAt(act, clock.step());
            case RETURNED -> List.of(act.request().filerId());
            case WHOLE ->
                act.request().state() == RequestState.RETURNED
                        ? List.of(act.request().filerId())
                        : movement.waiting(act);
        };
    }

    private static List<Long> waitingAt(Act act, ApprovalStep step) {
        List<Long> people = new ArrayList<>();
        act.docket().waiting().stream()
                .filter(waiting -> waiting.step() == step)
                .forEach(waiting -> people.addAll(Movement.people(act, waiting)));
        return people;
    }

    private static String name(Ticking clock) {
        return clock.step() == null ? clock.kind().name() : clock.step().code();
    }

    /** Who has to keep a limit asks to have it moved. */
    void proposeExtension(Act act) {
        ApprovalStep step = act.command().step() == null ? null : act.step();
        Integer days = act.command().particulars().days();
        int most = Clocks.limit(act.request(), step).extension();
        if (days == null || days < 1 || days > most) {
            throw new InvalidInputException("days", "extension-days", most);
        }
        act.request().propose(Proposal.extend(act.viewer(), step, days, act.now()));
        act.record(
                JournalAction.ASK_EXTENSION,
                step,
                step == null ? null : SeatMoves.principal(act),
                String.valueOf(days));
        // who is to decide on it must see it, wherever it stands
        InterventionMoves.administration(act).ifPresent(post -> act.shows(List.of(post.postId())));
        act.tell(OutboxMessage.Kind.PROPOSED, InterventionMoves.administrators(act));
    }

    /** The limit moves by what was asked for. */
    void extend(Act act, Proposal proposal) {
        act.record(JournalAction.EXTEND, null, proposal.days() + " " + proposal.byName());
        if (proposal.step() == null) {
            act.request().extend(moved(act, null, act.request().dueAt(), proposal), proposal.days(), act.now());
        } else {
            ApprovalStep step = act.docket()
                    .step(proposal.step())
                    .filter(ApprovalStep::isOpen)
                    .orElseThrow(() -> new NotInThisModeException("nothing-proposed"));
            step.extend(moved(act, step, step.dueAt(), proposal), proposal.days(), act.now());
            movement.stand(act);
        }
        act.tell(OutboxMessage.Kind.EXTENDED, List.of(proposal.by()));
    }

    private Instant moved(Act act, ApprovalStep step, Instant due, Proposal proposal) {
        return movement.clocks().extended(act.chain(), step, due, proposal.days());
    }
}
