package org.liandong.organisation.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** How long a sign-in lasts, as the server says; a server that does not know a name has the default, and so has a value that is none. */
@ApplicationScoped
public class SignInSettings {
    static final String IDLE = "30m";
    static final String LIMIT = "8h";
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");

    private Duration idle;
    private Duration limit;

    @PostConstruct
    void ask() {
        idle = time(idleAsSaid()).or(() -> time(IDLE)).orElseThrow();
        limit = time(limitAsSaid()).or(() -> time(LIMIT)).orElseThrow();
    }

    /** Who does nothing for longer signs in again. */
    public Duration idle() {
        return idle;
    }

    /** Who signed in longer ago signs in again, whatever he does. */
    public Duration limit() {
        return limit;
    }

    static String idleAsSaid() {
        return value("liandong/session-timeout", IDLE);
    }

    static String limitAsSaid() {
        return value("liandong/session-limit", LIMIT);
    }

    static String againAsSaid() {
        return value("liandong/sign-in-again", "0");
    }

    /** As {@code 30m}, {@code 8h}, {@code 1h30m}, {@code 20s}; empty for what is no time. */
    static Optional<Duration> time(String text) {
        Matcher parts = TIME.matcher(text);
        return parts.matches()
                ? Optional.of(part(parts, 1, 3600).plus(part(parts, 2, 60)).plus(part(parts, 3, 1)))
                        .filter(time -> !time.isZero())
                : Optional.empty();
    }

    private static Duration part(Matcher parts, int group, int seconds) {
        return parts.group(group) == null
                ? Duration.ZERO
                : Duration.ofSeconds(Long.parseLong(parts.group(group)) * seconds);
    }

    private static String value(String name, String without) {
        try {
            return String.valueOf(InitialContext.<Object>doLookup(name)).strip();
        } catch (NamingException unknown) {
            return without;
        }
    }
}
