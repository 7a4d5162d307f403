package org.liandong.dispatch.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.liandong.organisation.Level;

/**
 * Notes what an action changes in the figures, in its transaction: one row of its own, so that no action waits for another's counter
 * (D2).
 */
@ApplicationScoped
public class Figures {
    @PersistenceContext
    private EntityManager em;

    /** @param path of the lowest unit whose figures change; those of all units above it change alike */
    public void change(Long dispatch, String path, Level level, Tally change) {
        if (!change.isNone()) {
            em.persist(new ProgressDelta(dispatch, path, level, change));
        }
    }

    /** The path of the unit above: a unit's own receipt counts in those above it, not in itself. */
    public static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
