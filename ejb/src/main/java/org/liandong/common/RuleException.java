package org.liandong.common;

/** What was asked for cannot be done as things are; the key says why. */
public class RuleException extends BusinessException {
    public RuleException(String key, Object... arguments) {
        super(Kind.CONFLICT, key, arguments);
    }
}
