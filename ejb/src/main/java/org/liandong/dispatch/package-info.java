/**
 * 下达: what a unit sends down, what becomes of it at each unit, and how that adds up (D1–D3, A22).
 *
 * <p>Offers {@link org.liandong.dispatch.DispatchService} (writes and sends), {@link org.liandong.dispatch.ReceiptService} (signs, passes
 * on, answers), {@link org.liandong.dispatch.DispatchViewService}, {@link org.liandong.dispatch.DispatchListService} and {@link
 * org.liandong.dispatch.GivenService} (show one, lists, and what became of it at each unit), {@link
 * org.liandong.dispatch.AnswersBelowService} (what need not be typed again), {@link org.liandong.dispatch.DispatchFileService}, {@link
 * org.liandong.dispatch.DispatchExportService}. Below it: {@code sending} (receipts written by the database, in the background, all or
 * none), {@code progress} (figures); beside it {@code linkage} (the four levels at one look, and urging).
 *
 * <ul>
 *   <li>D1: a dispatch goes to units below the node that its sender is or hangs under, one receipt per unit; the receipt is what waits for
 *       the unit, so nothing is written into inboxes. Passing on writes receipts of the same dispatch that name the unit as their giver.
 *   <li>D1, A0: an answer is a request like any other; its subject names the giver, at whom the route's last stage is.
 *   <li>D2: a change of a receipt writes one increment; folding adds it to all units above within seconds (ADR 0023). Figures end at the
 *       sender's node. Overdue = the limit is past and no answer is under way.
 *   <li>D3: accepting the answer closes the receipt. What was accepted can be read by every unit from the giver up to the sender.
 *   <li>B2: dispatches address units; there is no way to name a person.
 * </ul>
 *
 * <p>Out of scope: recalling a dispatch, extending its limit (issue of time), reminders by themselves.
 */
package org.liandong.dispatch;
