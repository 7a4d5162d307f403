package org.liandong.approval.route;

/** How a stage is signed (A4). */
public enum Signing {
    ANY,
    ALL,
    SEQUENCE,
    VOTE
}
