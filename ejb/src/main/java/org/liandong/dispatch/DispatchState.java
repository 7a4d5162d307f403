package org.liandong.dispatch;

/** Where a dispatch is: with its author, being written to the units, with them. */
public enum DispatchState {
    DRAFT,
    SENDING,
    SENT
}
