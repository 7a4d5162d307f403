/**
 * Groups of units: a name for a list of units, kept by administrators of the unit that owns it (ORG-10, ORG-11).
 *
 * <p>A fixed group (各学院, 本科院校) has its units named one by one, at and below its owner; units that have been closed drop out by
 * themselves. A group by rule keeps the code of a fact instead, and is whoever the fact is true of today, at and below its owner (ADR 0021).
 * {@link org.liandong.organisation.group.UnitFacts} is owned here and carried out by whichever component knows: what hangs where and who is
 * in which post, this one does itself ({@code hosts-studio}, {@code head-vacant}). A group whose component is gone is shown as such, and
 * cannot be used.
 *
 * <p>Components that address units by groups ask {@link org.liandong.organisation.group.GroupMembers}.
 */
package org.liandong.organisation.group;
