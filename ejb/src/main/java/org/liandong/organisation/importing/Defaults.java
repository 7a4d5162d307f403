package org.liandong.organisation.importing;

import java.time.LocalDate;

/** What is taken where a file says nothing: the unit that it is for, and the day. Nothing for files of the product's own. */
public record Defaults(String unit, LocalDate today) {
    public static final Defaults NONE = new Defaults(null, null);

    boolean isAny() {
        return today != null;
    }
}
