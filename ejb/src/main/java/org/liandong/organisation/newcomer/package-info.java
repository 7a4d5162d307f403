/**
 * People who come for the first time by the campus's own sign-in: entered from what that says of them, and granted nothing (T3, ADR 0049).
 *
 * <p>{@link org.liandong.organisation.newcomer.Claims} reads it, {@link org.liandong.organisation.newcomer.NewcomerService} enters the person.
 *
 * <ul>
 *   <li>T3: only who is unknown by staff number and by sign-in name, of a unit that there is; no post comes with it. Nobody is ever linked
 *       to an entry that is there: its posts would be his.
 *   <li>T8: the entry is in the audit.
 *   <li>T14: what cannot be used is said in the log without whom it is about.
 * </ul>
 *
 * <p>Out of scope: correcting entries by what the campus says later; that is the import's (ADR 0015).
 */
package org.liandong.organisation.newcomer;
