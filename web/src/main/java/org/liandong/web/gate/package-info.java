/**
 * Filters in front of every page: the number of the request (T14), encoding, headers, other sites' calls, expired sign-ins, error pages; and what the door of the house
 * knows of the campus's own sign-in (ADR 0043).
 *
 * <p>T4: pages are never cached nor framed; unsafe calls from other sites are refused before Faces sees them, the sign-in included;
 * passwords wait after others that were wrong ({@link org.liandong.web.gate.Passwords}, ADR 0044); a sign-in ends when nothing is done,
 * and after its time whatever is done ({@link org.liandong.web.gate.SignedIn}, ADR 0045). {@code /api} has its own gate, which asks the
 * same two. Their order stands in {@code web.xml}.
 *
 * <p>T1: a program's token opens {@code /api} alone. T3: who comes for the first time is entered from what the campus says of him (ADR 0049).
 *
 * <p>T6: what cannot be read at all is refused here with a page that says so, before somebody fails over it (ADR 0046).
 */
package org.liandong.web.gate;
