package org.liandong.approval.route;

/** What happens when the regular signer of a stage cannot or need not sign (A2). */
public enum Fallback {
    /** The stage is left out, and the timeline says so. */
    SKIP,
    /** The head of the same unit, or of the unit above, signs instead. */
    NEXT_HIGHER,
    /** The unit's administrator signs instead, or the one of the unit above. */
    UNIT_ADMIN,
    /** The action that would lead here is refused until somebody is appointed: a request never comes to stand where nobody can act (A20). */
    STOP,
    /** Who signed before signs again; only for that case. */
    SIGN_AGAIN
}
