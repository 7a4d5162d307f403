package org.liandong.common;

/** Somebody else changed it since the page was opened; nothing was written. */
public class ChangedMeanwhileException extends BusinessException {
    public ChangedMeanwhileException() {
        super(Kind.CONFLICT, "changed-meanwhile");
    }
}
