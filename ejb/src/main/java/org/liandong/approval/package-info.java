/**
 * Documents that climb an organisation: what is filed, where it stands, what may be done with it, and the doing.
 *
 * <p>Offers {@link org.liandong.approval.ApprovalService} (files), {@link org.liandong.approval.ApprovalDecisionService} (acts),
 * {@link org.liandong.approval.RequestViewService} (shows) and {@link org.liandong.approval.ApprovalSubject}, the interface through
 * which a component above has its subject decided. Below it: {@code route} (definitions and where the next stop is),
 * {@code guard} (why one may not), {@code journal} (what took effect), {@code inbox} (who has to act, who may see).
 *
 * <ul>
 *   <li>A0: no component has a second way to decide; the subject is called in the same transaction.
 *   <li>A7, A8: every action is made of opening a step, opening a seat, closing; each step carries its round.
 *   <li>A13: the request row is locked first and every guard is asked on fresh data. The token is looked up only after a guard has
 *       refused: an action that took effect always makes the guards refuse its repetition, so the happy path pays nothing.
 *   <li>A14: {@link org.liandong.approval.guard.Guards} is asked by the action and by the page.
 *   <li>A15: request, steps, inbox, participation, journal, subject and outbox change in one transaction.
 *   <li>A19: participation rows are the scope; a superior's row is written when the request reaches its level.
 * </ul>
 *
 * <p>Not yet here: the other ways of signing (A4), parallel stages (A6), transfer and the like (A7), deputies (A12).
 */
package org.liandong.approval;
