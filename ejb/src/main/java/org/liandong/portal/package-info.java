/**
 * What other programs of a person read: the calendar of deadlines (PLT-04). The to-do list for campus portals needs no bean of its own: REST asks
 * {@link org.liandong.approval.inbox.InboxService}.
 *
 * <p>Offers {@link org.liandong.portal.CalendarFeedService} (the caller's private address: made, renewed, ended) and {@link
 * org.liandong.portal.DeadlineReader} (what stands at such an address; nobody is signed in there).
 *
 * <ul>
 *   <li>PLT-04: the address holds a secret of 256 bits, of which only the hash is kept; it is shown once, and a new one ends the old one.
 *   <li>A19: what is told is what waits for the person, and for whom he acts, at the moment of reading; who holds no post any more is told nothing.
 *   <li>T7: titles, limits and links; no contents, no names of others (ADR 0039).
 * </ul>
 */
package org.liandong.portal;
