/**
 * Units of four levels, people, posts and appointments, and who may do what where.
 *
 * <p>Offers {@link org.liandong.organisation.OrganisationService} (tree, posts, search, the chain of a unit),
 * {@link org.liandong.organisation.CurrentUser} (the caller as a {@link org.liandong.organisation.Viewer}),
 * {@link org.liandong.organisation.SignIns} (sign-ins that failed), and {@link org.liandong.organisation.OrganisationImport} (units, people and appointments from CSV, all or nothing).
 *
 * <ul>
 *   <li>T2: authority comes from appointments in force today, never from container roles; whoever holds no appointment sees nothing.
 *   <li>A3: a level is a node of the chain; everything else hangs under a node and climbs through it.
 *   <li>B3: no profile; a person is a staff number, a sign-in name, a name.
 * </ul>
 *
 * <p>Out of scope here: editing in pages, groups, charges, deputies.
 */
package org.liandong.organisation;
