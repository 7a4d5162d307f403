/**
 * Finds requests by words, number, unit, route, state, day and the fields that a form marks, within what the viewer may see (A18, A19).
 *
 * <p>Offers {@link org.liandong.search.SearchService} (pages of what is found), {@link org.liandong.search.SearchFilter} (what is looked for,
 * and how addresses say it), {@link org.liandong.search.SavedViewService} (filters under a name) and, in {@code export}, what was found
 * as a file. To the approval below it is a {@link org.liandong.approval.ContentFollower}.
 *
 * <ul>
 *   <li>A18: list and export ask the same {@code Searching} with the same filter; filter, order and page are in the address.
 *   <li>A19: the scope is part of the statement: ranges of participation by person, post and unit, a deputy's by route. Nothing is
 *       found first and sorted out afterwards.
 *   <li>A18: words and fields are written in the transaction that makes contents count, so what is typed after a return is not found.
 *   <li>A10: an item that goes with its list is found through its list, whose words hold its title.
 * </ul>
 *
 * <p>Drafts are not found; they are under what one has started (ADR 0038).
 */
package org.liandong.search;
