package org.liandong.common;

/** The caller may see it but has no authority for this (T2). Recorded in the audit. */
public class NotPermittedException extends BusinessException {
    public NotPermittedException(String key, Object... arguments) {
        super(Kind.FORBIDDEN, key, arguments);
    }
}
