package org.liandong.organisation.importing;

/** What becomes of lines whose code or staff number is already there: a problem, or a change. */
public enum ImportMode {
    CREATE,
    UPDATE
}
