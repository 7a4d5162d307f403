package org.liandong.approval.route;

/** Where a stage is (A2): the origin itself, a level of its chain, or a named unit. */
public enum Place {
    ORIGIN,
    LEVEL,
    UNIT
}
