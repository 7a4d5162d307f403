package org.liandong.organisation;

/** The four levels, from the top; the ordinal orders them. */
public enum Level {
    PROVINCE,
    UNIVERSITY,
    FACULTY,
    CLASS;

    public boolean isAtOrAbove(Level other) {
        return ordinal() <= other.ordinal();
    }
}
