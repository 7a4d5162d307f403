package org.liandong.approval;

import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;

/**
 * Something that somebody tries.
 *
 * @param step code of the stage whose latest step it is about; null for none
 * @param stale with a content version that was
 * @param to where a return goes
 * @param target the post that is asked, added or handed the seat; 0 for none
 * @param seat number of the seat that is taken away
 */
record ModelAction(
        ApprovalAction action,
        long person,
        String step,
        boolean stale,
        String to,
        boolean jump,
        long target,
        Join join,
        int seat) {
    /** What somebody does at a step, with nothing else to say. */
    static ModelAction of(ApprovalAction action, long person, String step) {
        return new ModelAction(action, person, step, false, ApprovalCommand.TO_PREVIOUS, false, 0, Join.BEFORE, 0);
    }

    ModelAction back(String where, boolean straightBack) {
        return new ModelAction(action, person, step, stale, where, straightBack, target, join, seat);
    }

    ModelAction involving(long post) {
        return new ModelAction(action, person, step, stale, to, jump, post, join, seat);
    }
}
