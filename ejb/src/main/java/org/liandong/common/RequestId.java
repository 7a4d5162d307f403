package org.liandong.common;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number of the HTTP request that this thread answers (T14): in the answer's header {@code X-Request-Id}, on the page that says that something failed,
 * and in what the product logs meanwhile.
 */
public final class RequestId {
    /** What a server in front may hand over; it goes into logs, so nothing else. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final int LENGTH = 12;
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The one that was handed over if it is sane, else a new one. */
    public static String of(String offered) {
        return offered != null && SANE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }

    /** Until {@link #end}. */
    public static void begin(String id) {
        CURRENT.set(id);
    }

    public static void end() {
        CURRENT.remove();
    }

    /** Empty outside a request. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** A sentence for the log, with the number behind it if there is one. */
    public static String in(String sentence) {
        return current().map(id -> sentence + ", request " + id).orElse(sentence);
    }
}
