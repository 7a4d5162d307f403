package org.liandong.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often one address may ask within a minute, on this node; codes cannot be guessed, so this keeps strangers from keeping the server busy. */
@ApplicationScoped
public class Pace {
    static final int LOOKS = 60;
    static final int FILES = 10;

    private static final int MOST_ADDRESSES = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private long minute;

    /** One more of a kind; false when that is too often. */
    synchronized boolean allows(String kind, String address, int most) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute || asked.size() > MOST_ADDRESSES) {
            asked.clear();
            minute = now;
        }
        return asked.merge(kind + " " + address, 1, Integer::sum) <= most;
    }
}
