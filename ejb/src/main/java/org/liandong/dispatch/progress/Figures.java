package org.liandong.dispatch.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;

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

    /** The units of a path from the bottom to where the dispatch's figures end; a unit that has left that part counts there only. */
    public static List<Long> upTo(Long reach, String path) {
        List<Long> units = OrgUnit.idsOf(path);
        int top = units.indexOf(reach);
        return top < 0 ? List.of(reach) : units.subList(top, units.size());
    }
}
