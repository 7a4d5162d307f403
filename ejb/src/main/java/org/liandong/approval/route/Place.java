package org.liandong.approval.route;

/** Where a stage is (A2): the origin itself, a level of its chain, a named unit or body, or units that the subject names. */
public enum Place {
    ORIGIN,
    LEVEL,
    UNIT,
    /** The one unit that decides about the subject, such as the one that gave a task. */
    SUBJECT,
    /** Units that the subject names beside its own chain (会办): a step at each, side by side. */
    COOPERATING
}
