package org.liandong.organisation;

import java.util.Map;

/**
 * What waits at posts and climbs through units, kept by a component above and asked in the same transaction, so that open items follow
 * their post when a unit is merged or a term ends.
 */
public interface OpenWork {
    /** How many items wait at a post, counted to 1000. */
    int waitingAt(Long post);

    /** How much is not closed and climbs through the unit, or through one that it took in, counted to 1000. */
    int underWay(Long unit);

    /** Holds everything that is not closed and climbs through the unit, or through one that it took in, until the transaction ends, and says how much that is. */
    int hold(Long unit);

    /**
     * Gives what waits at the posts, and what they and the unit may see, to others; what it concerns is held.
     *
     * @param posts from → to
     */
    void pass(Map<Long, Long> posts, Long fromUnit, Long toUnit);
}
