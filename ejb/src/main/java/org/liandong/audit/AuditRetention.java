package org.liandong.audit;

import java.time.Period;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/** How long the audit is kept: three years, or as many days as the server says, and never under 180 (T8). */
final class AuditRetention {
    private static final String NAME = "liandong/audit-days";
    private static final Period DEFAULT = Period.ofYears(3);
    private static final int LEAST = 180;

    private AuditRetention() {}

    static Period ofServer() {
        return of(said());
    }

    /** What the server says, without blanks around it; empty = nothing. */
    static String said() {
        try {
            return String.valueOf(InitialContext.<Object>doLookup(NAME)).strip();
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + NAME + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What was set; what is no number means the default, so that a slip of the pen erases nothing. */
    static Period of(String days) {
        return days.strip().matches("\\d{1,6}")
                ? Period.ofDays(Math.max(LEAST, Integer.parseInt(days.strip())))
                : DEFAULT;
    }
}
