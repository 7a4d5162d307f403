package org.liandong.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Leg;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Stop;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Level;
import org.liandong.outbox.OutboxMessage;

/** How a request moves when seats are settled: steps open and close, it goes on, back, or comes to its end (A6–A8). */
class Movement {
    private final Clocks clocks;

    Movement(WorkingTime workingTime) {
        this.clocks = new Clocks(workingTime);
    }

    Clocks clocks() {
        return clocks;
    }

    /** The clock of the whole begins when the request is first filed, and never again (A9). */
    void beginWhole(Act act) {
        ApprovalRequest request = act.request();
        if (request.wholeDueAt() == null && request.filedAt().equals(act.now())) {
            request.decideBy(clocks.whole(request, act.chain(), act.facts(), act.now()));
        }
    }

    /** A seat of the step was settled: if the step is decided by that, the request goes on from it. */
    void settled(Act act, ApprovalStep step) {
        step.result(act.docket().voting(step)).ifPresent(result -> {
            if (step.signing() == Signing.VOTE) {
                act.note(JournalAction.COUNTED, step, step.seats().count() + " " + result);
            }
            decide(act, step, result);
        });
    }

    /** The step has come to this: steps that stand beside it are joined before the request goes on, one refusal ends it. */
    void decide(Act act, ApprovalStep step, Verdict result) {
        step.close(result, act.now());
        if (result == Verdict.REJECTED) {
            leave(act, Verdict.CLOSED);
            refuse(act, step.unitLevel());
        } else if (act.docket().open().isEmpty()) {
            goOn(act, step.position());
        }
    }

    /** Goes on behind a position: back to who returned it, if he chose so, else to the next one, else to its good end. */
    void goOn(Act act, int after) {
        Integer resume = act.request().takeResume();
        if (resume == null) {
            enter(act, act.climb().next(after));
        } else {
            Optional<Leg> leg = act.climb().from(resume);
            boolean there = leg.filter(found -> found.position() == resume).isPresent();
            leg.filter(found -> there)
                    .ifPresentOrElse(found -> open(act, unsigned(act.docket(), found), true), () -> enter(act, leg));
        }
    }

    /** Stands at these stops, or has nowhere to go and comes to its good end. */
    private void enter(Act act, Optional<Leg> leg) {
        if (leg.isPresent()) {
            open(act, leg.get(), false);
        } else {
            end(act, RequestState.APPROVED, railAt(act, highest(act), RequestState.APPROVED));
            act.tell(OutboxMessage.Kind.APPROVED, List.of(act.request().filerId()));
        }
    }

    /** A jump back opens the returner's step, and of those beside it what had not been approved when he returned it (A8). */
    Leg unsigned(Docket docket, Leg leg) {
        List<Stop> open = leg.stops().stream()
                .filter(stop -> docket.latest(stop)
                        .filter(step -> step.outcome() == Verdict.APPROVED)
                        .isEmpty())
                .toList();
        return open.isEmpty() ? leg : new Leg(leg.position(), open, leg.skipped());
    }

    /** Refuses the request where it stands. */
    void refuse(Act act, Level from) {
        end(act, RequestState.REJECTED, railAt(act, from, RequestState.REJECTED));
        act.tell(OutboxMessage.Kind.REJECTED, List.of(act.request().filerId()));
    }

    /** Opens the steps of a position: who sits there has to act, their units and all units up to their level see it now (A19). */
    void open(Act act, Leg leg, boolean jumped) {
        if (act.list().filter(list -> ListMoves.standsAt(list, leg)).isPresent()) {
            ListMoves.rejoin(act, act.list().get());
            return;
        }
        ApprovalRequest request = act.request();
        leg.skipped()
                .forEach(skip -> act.note(JournalAction.SKIP, null, skip.stage().code() + " " + skip.reason()));
        for (Stop stop : leg.stops()) {
            Instant due = clocks.due(stop, Clocks.Anchors.of(request, act.facts()), act.now());
            ApprovalStep step = new ApprovalStep(request, stop, act.now(), due)
                    .reached(act.docket().nextAttempt(stop), jumped);
            act.open(step);
            step.seats().all().forEach(seat -> act.shows(List.of(owner(seat), seat.postId())));
            act.shows(List.of(stop.unit().actingUnitId()));
            act.shows(act.chain().upTo(stop.unit().level()).stream()
                    .map(Node::actingUnitId)
                    .toList());
        }
        stand(act);
    }

    static Long owner(Signer seat) {
        return seat.personId() == null ? seat.postId() : seat.personId();
    }

    /** The request stands where its open steps are, with the earliest of their limits. */
    void stand(Act act) {
        List<ApprovalStep> open = act.docket().open();
        ApprovalStep first = open.get(0);
        Instant due = open.stream()
                .map(ApprovalStep::dueAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        act.request().standAt(first.code(), due, railAt(act, first.unitLevel(), RequestState.RUNNING));
    }

    /** Goes back to a position that was passed, in a new round in which every seat there signs again; {@code resumeAt} null = it walks again. */
    void backWithin(Act act, Integer resumeAt, int position) {
        act.request().beginRound(resumeAt);
        openAgain(act, position);
    }

    /** Opens all of a position that was passed before. */
    void openAgain(Act act, int position) {
        enter(act, act.climb().from(position));
    }

    /** Puts the request back into the applicant's hands; {@code resumeAt} null = it walks again. */
    void backToApplicant(Act act, Integer resumeAt, Level from) {
        Instant due = clocks.returned(act.request(), act.chain(), act.facts(), act.now());
        act.request().returnToApplicant(resumeAt, railAt(act, from, RequestState.RETURNED), act.now(), due);
        act.tell(OutboxMessage.Kind.RETURNED, List.of(act.request().filerId()));
    }

    /** Ends the request. */
    void end(Act act, RequestState end, String rail) {
        act.request().close(end, rail, act.now());
    }

    /** Nobody has to act any more where the request stood: what is open closes and stays as history. */
    void leave(Act act, Verdict how) {
        act.docket().open().forEach(step -> step.close(how, act.now()));
    }

    /** People who have to act now, without who acts. */
    List<Long> waiting(Act act) {
        List<Long> people = new ArrayList<>();
        act.docket().waiting().stream()
                .filter(waiting -> waiting.step() != null)
                .forEach(waiting -> people.addAll(people(act, waiting)));
        people.remove(act.viewer().personId());
        return people;
    }

    /** Who waits in person, or holds the post for which it waits. */
    static List<Long> people(Act act, Docket.Waiting waiting) {
        return waiting.owner().equals(waiting.post()) ? act.holdersOf(waiting.post()) : List.of(waiting.owner());
    }

    /**
     * A question is answered, or nobody waits for its answer any more: the clock goes on, later by the time in which questions stood open
     * without a gap.
     */
    void questionEnded(Act act, ApprovalStep step, Signer asked) {
        if (asked.kind() != Signer.Kind.ASK || step.seats().isAsked()) {
            return;
        }
        Instant since = asked.openedAt();
        for (Optional<Instant> before = openBefore(step, since); before.isPresent(); before = openBefore(step, since)) {
            since = before.get();
        }
        prolong(act, List.of(step), since);
        stand(act);
    }

    private static Optional<Instant> openBefore(ApprovalStep step, Instant since) {
        return step.seats().all().stream()
                .filter(seat ->
                        seat.kind() == Signer.Kind.ASK && seat.openedAt().isBefore(since))
                .filter(seat -> seat.signedAt() != null && !seat.signedAt().isBefore(since))
                .map(Signer::openedAt)
                .min(Comparator.naturalOrder());
    }

    /** Limits move on by the time since then that counts for them: nobody could act, or somebody waited for an answer. */
    void prolong(Act act, List<ApprovalStep> steps, Instant since) {
        steps.forEach(
                step -> step.prolong(clocks.prolonged(act.request(), act.chain(), step, since, act.now()), act.now()));
    }

    private static String railAt(Act act, Level level, RequestState state) {
        return Rail.at(act.request().route(), act.chain(), level, state);
    }

    private static Level highest(Act act) {
        return act.docket().steps().stream()
                .filter(step -> step.outcome() != Verdict.TAKEN_BACK)
                .map(ApprovalStep::unitLevel)
                .min(Comparator.naturalOrder())
                .orElse(act.chain().origin().level());
    }
}
