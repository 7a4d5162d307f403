package org.liandong.organisation;

/**
 * Follows what becomes of units, kept by a component above whose rows know where units hang; told in the transaction of the change,
 * while the tree is held.
 */
public interface TreeFollower {
    /** A unit hangs elsewhere, with everything below it; the paths of the units are written. */
    void moved(Long unit, String oldPath, String newPath);

    /** A unit was taken in by another. */
    void merged(Long unit, OrgUnit successor);

    /** A unit is no longer there. */
    void closed(Long unit);
}
