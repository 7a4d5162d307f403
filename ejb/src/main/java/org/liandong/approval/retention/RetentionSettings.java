package org.liandong.approval.retention;

import java.time.Period;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/**
 * How long the operator keeps what; empty = for ever (T7). The audit has limits of its own (T8).
 *
 * @param cases contents of requests, from their end; never under a year
 * @param messages of the bell, from the day on which they came; never under a month
 */
public record RetentionSettings(Optional<Period> cases, Optional<Period> messages) {
    static final int YEAR = 365;
    static final int MONTH = 30;

    public static RetentionSettings ofServer() {
        return new RetentionSettings(of(casesAsSaid(), YEAR), of(messagesAsSaid(), MONTH));
    }

    static String casesAsSaid() {
        return lookUp("liandong/case-days").strip();
    }

    static String messagesAsSaid() {
        return lookUp("liandong/message-days").strip();
    }

    /** What was set; what is no number, or zero, keeps for ever, so that a slip of the pen erases nothing. */
    static Optional<Period> of(String days, int least) {
        int set = days.strip().matches("\\d{1,6}") ? Integer.parseInt(days.strip()) : 0;
        return set == 0 ? Optional.empty() : Optional.of(Period.ofDays(Math.max(least, set)));
    }

    private static String lookUp(String name) {
        try {
            return String.valueOf((Object) InitialContext.doLookup(name));
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
