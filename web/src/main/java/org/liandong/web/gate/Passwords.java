package org.liandong.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.liandong.organisation.signin.SignIns;

/** Has the container try a password, unless the name waits there after others that were wrong (T4, ADR 0044). */
@ApplicationScoped
public class Passwords {
    /** Who was right so short a time ago is not asked about again: programs send their password with each call. */
    private static final Duration LATELY = Duration.ofSeconds(10);

    private static final int MANY = 10_000;

    /** So many tries of one name at a time, on a node: else a hundred at once would all be through before the first was counted. */
    private static final int AT_ONCE = 4;

    private static final int TURNS = 1024;

    /** So that nobody can reckon whose turn he would take. */
    private final int salt = new SecureRandom().nextInt();

    private final Map<String, Instant> right = new ConcurrentHashMap<>();
    private final Semaphore[] turns =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(TURNS).toArray(Semaphore[]::new);

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    /** The container's own way to try it. */
    @FunctionalInterface
    public interface Try {
        boolean isRight() throws IOException, ServletException;
    }

    /**
     * What became of it.
     *
     * @param seconds to wait, where it was not tried; else 0
     */
    public record Outcome(boolean right, long seconds) {}

    public Outcome tried(HttpServletRequest request, String name, Try password) throws IOException, ServletException {
        String typed = name == null ? "" : name;
        Semaphore turn = turns[Math.floorMod(Objects.hash(salt, signIns.mark(typed), request.getRemoteAddr()), TURNS)];
        turn.acquireUninterruptibly();
        try {
            return inTurn(typed, request.getRemoteAddr(), password);
        } finally {
            turn.release();
        }
    }

    private Outcome inTurn(String name, String address, Try password) throws IOException, ServletException {
        String key = address + ' ' + name;
        boolean lately =
                right.getOrDefault(key, Instant.MIN).isAfter(clock.instant().minus(LATELY));
        SignIns.Standing standing = lately ? new SignIns.Standing(0, 0) : signIns.standing(name, address);
        if (standing.seconds() > 0) {
            return new Outcome(false, standing.seconds());
        }
        if (!password.isRight()) {
            right.remove(key);
            signIns.recordFailure(name, address);
            return new Outcome(false, 0);
        }
        if (standing.failures() > 0) {
            signIns.forget(name, address);
        }
        remember(key);
        return new Outcome(true, 0);
    }

    private void remember(String key) {
        if (right.size() >= MANY) {
            right.clear();
        }
        right.put(key, clock.instant());
    }
}
