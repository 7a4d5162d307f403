package org.liandong.audit;

import java.util.Locale;

/** The three administrators of an installation, kept apart (三员分立, T1); each is a role of the container. */
public enum AdminRole {
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR;

    /** Name of the role in the container, such as {@code system-admin}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
