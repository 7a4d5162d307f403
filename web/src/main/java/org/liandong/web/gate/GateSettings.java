package org.liandong.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the server says about sign-ins; a server that does not know a name has the default. A value that cannot be keeps everybody out, with a word in the log. */
@ApplicationScoped
public class GateSettings {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int STEPS = 10;

    private boolean tls;
    private Duration idle;
    private Duration limit;

    @PostConstruct
    void ask() {
        tls = Boolean.parseBoolean(value("liandong/https", "false"));
        idle = time("liandong/session-timeout", "30m");
        limit = time("liandong/session-limit", "8h");
    }

    /** Whether people reach the product over TLS alone. */
    boolean isTls() {
        return tls;
    }

    /** Who does nothing for longer signs in again. */
    Duration idle() {
        return idle;
    }

    /** Who signed in longer ago signs in again, whatever he does. */
    Duration limit() {
        return limit;
    }

    /** How exactly it is kept when somebody was last seen. */
    Duration step() {
        Duration part = idle.dividedBy(STEPS);
        return part.compareTo(STEP) < 0 ? part : STEP;
    }

    /** As {@code 30m}, {@code 8h}, {@code 1h30m}, {@code 20s}. */
    static Duration time(String text) {
        Matcher parts = TIME.matcher(text);
        Duration time =
                parts.matches() ? part(parts, 1, 3600).plus(part(parts, 2, 60)).plus(part(parts, 3, 1)) : Duration.ZERO;
        if (time.isZero()) {
            throw new IllegalArgumentException("\"" + text + "\" is no time such as 30m or 8h");
        }
        return time;
    }

    private static Duration part(Matcher parts, int group, int seconds) {
        return parts.group(group) == null
                ? Duration.ZERO
                : Duration.ofSeconds(Long.parseLong(parts.group(group)) * seconds);
    }

    private static Duration time(String name, String without) {
        try {
            return time(value(name, without));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }

    private static String value(String name, String without) {
        try {
            return String.valueOf(InitialContext.<Object>doLookup(name)).strip();
        } catch (NamingException unknown) {
            return without;
        }
    }
}
