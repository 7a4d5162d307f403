package org.liandong.approval.route;

/** Where a stage is (A2): the origin itself, a level of its chain, a named unit, or the unit that the subject names. */
public enum Place {
    ORIGIN,
    LEVEL,
    UNIT,
    SUBJECT
}
