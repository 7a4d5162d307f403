package org.liandong.approval;

import java.util.List;
import java.util.Optional;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Leg;
import org.liandong.approval.route.Stop;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;

/** Seats follow their posts and charges: who left one makes place for his successor, else the seat no longer counts (A4, A12). */
class Reseating {
    private final Movement movement;

    Reseating(Movement movement) {
        this.movement = movement;
    }

    /** Brings the seats of all open steps into line with who holds the posts today; whether anything changed. */
    boolean reseat(Act act) {
        boolean changed = false;
        for (ApprovalStep step : act.docket().open()) {
            List<Signer> left = step.seats().all().stream()
                    .filter(seat -> seat.isOpen() && seat.personId() != null)
                    .filter(seat -> !sitsOn(act.chain(), seat))
                    .toList();
            left.forEach(seat -> pass(act, step, seat));
            if (!left.isEmpty() && step.isOpen()) {
                follow(act, step);
            }
            changed |= !left.isEmpty();
        }
        return changed;
    }

    /** Still holds the post, and has charge of what he sits there for. */
    static boolean sitsOn(Chain chain, Signer seat) {
        return chain.holdersOf(seat.postId()).contains(seat.personId())
                && (seat.inChargeOf() == null || chain.hasCharge(seat.postId(), seat.personId(), seat.inChargeOf()));
    }

    /** Who may take the seat: whoever is in the post; where it is a leader's in charge, whoever has charge now. */
    private static Optional<ChainPost> heirs(Chain chain, Signer seat) {
        return chain.post(seat.postId()).map(post -> seat.inChargeOf() == null ? post : chain.inCharge(post));
    }

    private void pass(Act act, ApprovalStep step, Signer seat) {
        String from = seat.personName();
        if (seat.isClaimed()) {
            step.claim(seat, null);
            act.note(JournalAction.SEAT_PASSED, step, "back " + from);
            return;
        }
        Optional<ChainPost> heirs = heirs(act.chain(), seat);
        Optional<Holder> successor = heirs.stream()
                .flatMap(post -> post.holders().stream())
                .filter(holder -> !act.request().isFiledBy(holder.personId()))
                .filter(holder -> step.seats().all().stream()
                        .noneMatch(other -> (other.isOpen() || other.counts())
                                && holder.personId().equals(other.personId())))
                .findFirst();
        if (successor.isPresent()) {
            step.pass(seat, successor.get(), heirs.get().inChargeOf());
            act.shows(List.of(successor.get().personId()));
            act.note(
                    JournalAction.SEAT_PASSED,
                    step,
                    "to " + from + " " + successor.get().name());
        } else {
            step.end(seat, Verdict.LAPSED, act.now());
            movement.questionEnded(act, step, seat);
            act.note(JournalAction.SEAT_PASSED, step, "lapsed " + from);
        }
    }

    /** What is left of the seats may decide the step; when none is left, it opens anew as its route says for an empty post. */
    private void follow(Act act, ApprovalStep step) {
        if (!step.seats().counting().isEmpty()) {
            movement.settled(act, step);
            return;
        }
        List<Stop> again = act.climb().from(step.position()).stream()
                .flatMap(leg -> leg.stops().stream())
                .filter(stop -> isInPlaceOf(act, stop, step))
                .toList();
        step.close(Verdict.CLOSED, act.now());
        if (!again.isEmpty()) {
            movement.open(act, new Leg(step.position(), again, List.of()), step.jumped());
        } else if (act.docket().open().isEmpty()) {
            movement.goOn(act, step.position());
        }
    }

    /** The same stop, or one elsewhere to which the stage gives way: where the post is empty, the next higher one may be at the unit above. */
    private static boolean isInPlaceOf(Act act, Stop stop, ApprovalStep step) {
        return step.isOf(stop)
                || stop.code().equals(step.code()) && act.docket().nextAttempt(stop) == 1;
    }
}
