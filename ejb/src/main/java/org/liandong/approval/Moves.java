package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.Proposal;
import org.liandong.approval.request.RequestFacts;
import org.liandong.approval.request.RequestState;
import org.liandong.calendar.WorkingTime;
import org.liandong.rule.Facts;

/** Lets the move of a command be made on what the database holds, and writes what it leaves. */
@ApplicationScoped
class Moves {
    @Inject
    private Chains chains;

    @Inject
    private RecipientService recipients;

    @Inject
    private Drafts drafts;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Numbers numbers;

    @Inject
    private Dockets dockets;

    @Inject
    private ListItems items;

    @Inject
    private Participations participations;

    @Inject
    private WorkingTime workingTime;

    void carryOut(Docket docket, ApprovalCommand command) {
        List<Recipient> targets = targets(docket, command);
        String detail =
                switch (command.action()) {
                    case SUBMIT -> complete(docket, command);
                    case EDIT -> contents.amend(docket, command);
                    default -> null;
                };
        Act act = new Act(docket, chains.of(docket), facts(docket), command, targets);
        checkCharge(act);
        if (command.action().isOfItems()) {
            act.withItems(items.concerned(docket, command));
        }
        boolean leaves = leaves(docket.request(), command.action(), docket.now());
        if (!leaves) {
            listing(docket).ifPresent(act::withList);
        }
        Engine.of(workingTime).carryOut(act, detail);
        ledger.write(act);
        if (leaves) {
            participations.share(
                    docket.request().listing().list(), docket.request().id(), docket.now());
        }
    }

    /** Who has lost the charge for which he sits there has lost the seat, though it has not passed on yet. */
    private static void checkCharge(Act act) {
        boolean seated = act.command().action().isOfSeat()
                || act.command().action() == ApprovalAction.REORDER
                        && act.command().step() != null;
        boolean left = seated
                && act.docket()
                        .seatIn(act.step())
                        .filter(seat -> seat.inChargeOf() != null && !Reseating.sitsOn(act.chain(), seat))
                        .isPresent();
        if (left) {
            throw new NotSignerException();
        }
    }

    /** What is done with an item by itself, though it went with its list, takes it out of it for good; who saw the list sees it on. */
    private boolean leaves(ApprovalRequest request, ApprovalAction action, Instant now) {
        boolean alone =
                action == ApprovalAction.WITHDRAW || action == ApprovalAction.VOID || action == ApprovalAction.REOPEN;
        boolean leaves = request.listing().isIn() && alone;
        if (leaves) {
            request.leaveList(numbers.next(now));
        }
        return leaves;
    }

    /** The list that an item has left, locked too: behind the item, and never the other way round. */
    private Optional<Act> listing(Docket docket) {
        ApprovalRequest request = docket.request();
        if (request.listing().list() == null || request.listing().isIn()) {
            return Optional.empty();
        }
        Docket list = dockets.lock(request.listing().list(), docket.viewer());
        return Optional.of(Act.unasked(list, chains.of(list), facts(list))
                .withItems(items.in(list.request().id())));
    }

    /** Lets the seats of a request that runs follow their posts; what lies still is looked after when it goes on. */
    void reseat(Docket docket) {
        if (docket.request().state() != RequestState.RUNNING) {
            return;
        }
        Act act = Act.unasked(docket, chains.of(docket), facts(docket));
        listing(docket).ifPresent(act::withList);
        Movement movement = new Movement(workingTime);
        if (new Reseating(movement).reseat(act)) {
            if (docket.request().state() == RequestState.RUNNING) {
                movement.stand(act);
            }
            ledger.write(act);
        }
    }

    /** Does what time has brought; gives when it does so next. */
    Optional<Instant> tick(Docket docket, Instant after) {
        Act act = Act.unasked(docket, chains.of(docket), facts(docket));
        listing(docket).ifPresent(act::withList);
        Movement movement = new Movement(workingTime);
        if (after != null) {
            new ClockMoves(movement).tick(act, after);
        }
        if (!act.lines().isEmpty()) {
            if (docket.request().state() == RequestState.RUNNING) {
                movement.stand(act);
            }
            ledger.write(act);
        }
        Optional<Instant> next = movement.clocks().next(docket, act.chain());
        docket.request().lookAt(next.orElse(null));
        return next;
    }

    /** Gives the open steps of a stage other limits; the journal says which, and why (A1). */
    void limit(Docket docket, String stage, BiFunction<String, Instant, Instant> due, String reason) {
        Act act = Act.unasked(docket, chains.of(docket), facts(docket));
        docket.open().stream().filter(step -> step.code().equals(stage)).forEach(step -> {
            Instant before = step.dueAt();
            String path = act.chain().unit(step.unitId()).orElseThrow().path();
            step.prolong(due.apply(path, step.openedAt()), docket.now());
            act.explain(JournalAction.LIMIT, stage + " " + before + " " + step.dueAt(), reason);
        });
        new Movement(workingTime).stand(act);
        ledger.write(act);
    }

    private Facts facts(Docket docket) {
        return RequestFacts.of(docket.request(), () -> contents.submitted(docket.request()));
    }

    /** Posts and people that the command names; who confirms means those that were proposed. */
    private List<Recipient> targets(Docket docket, ApprovalCommand command) {
        List<Long> named = command.action() == ApprovalAction.CONFIRM
                ? docket.request().proposal().map(Proposal::to).stream().toList()
                : command.action().namesSomebody() ? command.recipients() : List.of();
        return named.isEmpty() ? List.of() : recipients.findAll(named);
    }

    /** Keeps what was typed, which must be complete, and gives the request its number; what the journal says of its files. */
    private String complete(Docket docket, ApprovalCommand command) {
        ApprovalRequest request = docket.request();
        drafts.save(docket, command);
        contents.submit(request);
        if (request.number() == null) {
            request.giveNumber(numbers.next(docket.now()));
        }
        return contents.sealOfFiles(request);
    }
}
