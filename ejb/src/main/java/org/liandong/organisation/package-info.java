/**
 * Units of four levels, people, posts and appointments, and who may do what where.
 *
 * <p>Offers {@link org.liandong.organisation.OrganisationService} (tree, posts, search, the chain of a unit),
 * {@link org.liandong.organisation.CurrentUser} (the caller as a {@link org.liandong.organisation.Viewer}),
 * {@link org.liandong.organisation.Directory} (what pickers offer) and {@link org.liandong.organisation.NameSearch}. Keeping it is in
 * {@code admin}, {@code staffing} and {@code group}, reading lists in {@code importing}, what is held about the caller in {@code mine},
 * the door in {@code signin}.
 *
 * <ul>
 *   <li>T2: authority comes from appointments in force today, never from container roles; whoever holds no appointment sees nothing.
 *   <li>A3: a level is a node of the chain; everything else hangs under a node and climbs through it.
 *   <li>B3: no profile; a person is a staff number, a sign-in name, a name.
 * </ul>
 *
 * <p>{@link org.liandong.organisation.OpenWork} is owned here and carried out by approval: what waits follows its post (ADR 0020).
 */
package org.liandong.organisation;
