package org.liandong.common;

/** The call cannot be understood: a missing or misspelt part (REST 400). */
public class MalformedException extends BusinessException {
    public MalformedException(String key, Object... arguments) {
        super(Kind.MALFORMED, key, arguments);
    }
}
