package org.liandong.web.gate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser brings back about its sign-in: nobody can make one without the key, and each is good for one user.
 *
 * @param login whose it is
 * @param since when he signed in or, of other kinds, when that happened
 * @param seen when he last did something, to the minute
 * @param proved when he last proved who he is; {@link Instant#EPOCH} where nobody knows
 */
record Stamp(Kind kind, String login, Instant since, Instant seen, Instant proved) {
    /** What it says. */
    enum Kind {
        /** Signed in by the container in a way of its own, as at a provider. */
        IN,
        /** Signed in with a password at the product's page. */
        LOCAL,
        /** Has just typed the right password. */
        PASSWORD,
        /** Was signed out, having done nothing for too long. */
        IDLE,
        /** Was signed out, since every sign-in ends some time. */
        LIMIT,
        /** Was signed out to sign in again before something final. */
        AGAIN,
        /** Was signed out, since his account has ended. */
        ENDED,
        /** Was signed out, since the browser had no stamp. */
        UNKNOWN;

        boolean isIn() {
            return this == IN || this == LOCAL;
        }

        boolean isOut() {
            return !isIn() && this != PASSWORD;
        }
    }

    private static final Duration JUST_NOW = Duration.ofMinutes(10);
    private static final int PARTS = 6;

    static Stamp in(Kind how, String login, Instant now, Instant proved) {
        return new Stamp(how, login, now, now, proved);
    }

    static Stamp of(Kind kind, String login, Instant now) {
        return new Stamp(kind, login, now, now, Instant.EPOCH);
    }

    Stamp seenAt(Instant now) {
        return new Stamp(kind, login, since, now, proved);
    }

    boolean isOf(String user) {
        return kind.isIn() && login.equals(user);
    }

    /** He was at the door a moment ago: what follows is his sign-in. */
    boolean isAtTheDoor(Instant now) {
        return !kind.isIn() && since.plus(JUST_NOW).isAfter(now);
    }

    boolean wasIdle(Instant now, Duration most) {
        return seen.plus(most).isBefore(now);
    }

    boolean isOver(Instant now, Duration most) {
        return since.plus(most).isBefore(now);
    }

    /** As text, with what only the key can make. */
    String signed(StampSeal seal) {
        String text = String.join(
                ".",
                kind.name(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(login.getBytes(StandardCharsets.UTF_8)),
                Long.toString(since.getEpochSecond()),
                Long.toString(seen.getEpochSecond()),
                Long.toString(proved.getEpochSecond()));
        return text + "." + seal.of(text);
    }

    /** Empty for what was not made with the key. */
    static Optional<Stamp> read(String signed, StampSeal seal) {
        int end = signed.lastIndexOf('.');
        if (end < 0 || !seal.fits(signed.substring(0, end), signed.substring(end + 1))) {
            return Optional.empty();
        }
        String[] parts = signed.split("\\.", PARTS);
        return Optional.of(new Stamp(
                Kind.valueOf(parts[0]),
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8),
                second(parts[2]),
                second(parts[3]),
                second(parts[4])));
    }

    private static Instant second(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
