package org.liandong.approval.request;

/** Where a seat that a signer opens stands to his own. */
public enum Join {
    /** He waits for it. */
    BEFORE,
    /** It waits for him, and what came after him waits for it. */
    AFTER,
    /** Nobody waits. */
    BESIDE
}
