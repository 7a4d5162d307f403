/**
 * Documents that climb an organisation: what is filed, where it stands, what may be done with it, and the doing.
 *
 * <p>Offers {@link org.liandong.approval.ApprovalService} (files), {@link org.liandong.approval.ApprovalDecisionService} (acts),
 * {@link org.liandong.approval.view.RequestViewService} (shows), {@link org.liandong.approval.RequestUploadService} and {@link
 * org.liandong.approval.view.RequestFileService} (files in and out), {@link org.liandong.approval.RecipientService} (to whom copies can go) and {@link org.liandong.approval.ApprovalSubject}, the interface through
 * which a component above has its subject decided. Below it: {@code route} (definitions and where the next stop is),
 * {@code guard} (why one may not), {@code journal} (what took effect), {@code inbox} (who has to act, who may see), {@code matter}
 * (what is open with somebody who leaves), {@code clock} (by when), {@code design} (routes being written).
 *
 * <ul>
 *   <li>A0: no component has a second way to decide; the subject is called in the same transaction.
 *   <li>A7, A8: every action is made of opening a step, opening a seat, closing ({@code Movement}); each step carries its round.
 *       Moves change values and know no database; {@code Ledger} writes what they leave (ADR 0027).
 *       Taking back closes what the approval had opened and opens a seat again; contents, round and version stay (ADR 0013).
 *   <li>A4: what a step comes to is a function of its seats ({@code Ballot}); seats follow their posts ({@code Reseating}).
 *   <li>A7: a jump and a reassignment stand on the request as a {@code Proposal} until a second administrator confirms (ADR 0030).
 *   <li>A9: time acts through {@code ClockMoves}, called by {@code ClockKeeper} when a deadline of {@code calendar} is due; silence
 *       approves nothing. Who is called in for those who are late has a seat of a kind of its own ({@code OVER}), which decides for all.
 *       An extension is a {@code Proposal} of who has to keep the limit (ADR 0042).
 *   <li>A10: an item of a list is a request that goes with its list ({@code Listing}); what becomes of the list becomes of it
 *       ({@code ListItems}), and what leaves the list goes on by itself (ADR 0029).
 *   <li>A12: a deputy sits where his principal sits; both names are recorded.
 *   <li>A7: a copy gives sight and no say; its note is in the journal, its read mark in its row. A draft that was never submitted is
 *       deleted; whoever keeps rows for it hears of it through {@link org.liandong.approval.ApprovalSubject#discarded}.
 *   <li>A2, A7: a signer writes the fields that his stage may write, as the next revision; whoever has the page open sees it before he decides.
 *   <li>A13: the request row is locked first and every guard is asked on fresh data. The token is looked up only after a guard has
 *       refused: an action that took effect makes the guards refuse its repetition, so the happy path pays nothing. Copying, and a step
 *       where a decision was taken back, are the exceptions.
 *   <li>A13, A16, A21: files are contents: adding or removing one is a save, they belong to revisions, and submitting writes what binds them
 *       into the journal (ADR 0010).
 *   <li>A14: {@link org.liandong.approval.guard.Guards} is asked by the action and by the page.
 *   <li>A15: request, steps, inbox, participation, journal, subject and outbox change in one transaction.
 *   <li>A19: participation rows are the scope; a superior's row is written when the request reaches its level.
 * </ul>
 */
package org.liandong.approval;
