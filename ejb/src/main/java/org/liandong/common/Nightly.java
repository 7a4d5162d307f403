package org.liandong.common;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is done at night with one thing after the other. */
public final class Nightly {
    private static final Logger LOG = Logger.getLogger(Nightly.class.getName());

    private Nightly() {}

    /**
     * Does it with everything that is due, until nothing is but what failed; that keeps nothing else, and is tried again the next night.
     *
     * @param failure said in the log before the id of what failed
     * @param due some of what is due
     * @param work whether it was still to be done
     * @return with how many it was done
     */
    public static long all(String failure, Supplier<List<Long>> due, Predicate<Long> work) {
        long done = 0;
        long last;
        do {
            last = due.get().stream().filter(id -> isDone(failure, id, work)).count();
            done += last;
        } while (last > 0);
        return done;
    }

    private static boolean isDone(String failure, Long id, Predicate<Long> work) {
        try {
            return work.test(id);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> failure + " " + id);
            return false;
        }
    }
}
