package org.liandong.approval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.route.Leg;
import org.liandong.common.InvalidInputException;

/** Single items leave a collective request, change places in it, and come back to it (A10); guards asked, list and items locked. */
class ListMoves {
    private static final int LONGEST_DETAIL = 400;

    private final Movement movement;

    ListMoves(Movement movement) {
        this.movement = movement;
    }

    /** The items go back to their applicant, to walk again or to come straight back here, as requests of their own. */
    void sendBack(Act act) {
        ApprovalStep step = act.step();
        Integer resume = act.command().jump() ? Integer.valueOf(step.position()) : null;
        for (ApprovalRequest item : act.items()) {
            item.filedWith(act.request());
            movement.backToApplicant(leaving(act, item, JournalAction.RETURN), resume, step.unitLevel());
            act.recordQuietly(JournalAction.RETURN_ITEM, step, SeatMoves.principal(act), item.number());
        }
        left(act);
    }

    /** The items end here; the others go on. */
    void reject(Act act) {
        ApprovalStep step = act.step();
        for (ApprovalRequest item : act.items()) {
            movement.refuse(leaving(act, item, JournalAction.REJECT), step.unitLevel());
            act.recordQuietly(JournalAction.REJECT_ITEM, step, SeatMoves.principal(act), item.number());
        }
        left(act);
    }

    private static Act leaving(Act act, ApprovalRequest item, JournalAction action) {
        Act own = act.about(item, action);
        own.started();
        own.done();
        return own;
    }

    private static void left(Act act) {
        act.request().touch();
        act.done();
    }

    /** Puts the items in the order in which the command names them, which must be all of them. */
    void reorder(Act act) {
        List<Long> order = act.command().particulars().items();
        if (order.size() != act.items().size()
                || !order.containsAll(
                        act.items().stream().map(ApprovalRequest::id).toList())) {
            throw new InvalidInputException("items", "items-not-all");
        }
        List<ApprovalRequest> ordered = act.items().stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.id())))
                .toList();
        String places = ordered.stream()
                .map(item -> String.valueOf(1 + act.items().indexOf(item)))
                .collect(Collectors.joining(" "));
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).listing().rankAt(place + 1);
        }
        act.request().touch();
        if (act.request().state() == RequestState.RUNNING) {
            act.record(JournalAction.REORDER, act.step(), SeatMoves.principal(act), cut(places));
            act.done();
        }
    }

    /** The list waits where an item that has left it would open, and nobody has signed it there without the item. */
    static boolean standsAt(Act list, Leg leg) {
        List<ApprovalStep> there = list.docket().open().stream()
                .filter(step -> step.position() == leg.position())
                .toList();
        return list.request().state() == RequestState.RUNNING
                && !there.isEmpty()
                && there.stream().flatMap(step -> step.seats().all().stream()).noneMatch(Signer::hasSigned);
    }

    /** The item goes with its list again, at the end of it, and whoever has the list open is told that it changed. */
    static void rejoin(Act act, Act list) {
        ApprovalRequest item = act.request();
        item.enlist(1 + lastRank(list.items()), list.request().rail(), act.now());
        act.note(JournalAction.SUPPLEMENT, null, list.request().number());
        list.note(JournalAction.SUPPLEMENT, null, item.number());
        list.request().touch();
        act.alsoMoves(list);
    }

    static int lastRank(List<ApprovalRequest> items) {
        return items.stream().mapToInt(item -> item.listing().rank()).max().orElse(0);
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
