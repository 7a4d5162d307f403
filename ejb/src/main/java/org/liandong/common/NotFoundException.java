package org.liandong.common;

/** It does not exist, or the caller may not see that it does (A19): the same answer, so that nobody can probe. */
public class NotFoundException extends BusinessException {
    public NotFoundException(String what) {
        super(Kind.UNKNOWN, "not-found", what);
    }
}
