/**
 * The proof that no journal was changed: a daily seal, verification, and an export that is checked off-line (A16, ADR 0012).
 *
 * <ul>
 *   <li>Seal: after the end of each day (Asia/Shanghai) one hash over all its records in the order of request and number, over how many
 *       records and requests they are, and over the seal before it. Its cost is that of one day. Every node tries; the key decides. A
 *       day is sealed {@link org.liandong.approval.proof.SealTimer#MARGIN} after its end: a transaction that wrote at its last moment
 *       has then been committed or undone (the server ends transactions after two minutes; clocks of nodes are within minutes).
 *   <li>Verification of a request, a day or everything walks the rows once, in flat memory, and names the first link that does not fit.
 *       What seems broken is read again under the request's lock before anybody is told, since work goes on meanwhile.
 *   <li>A19: for the auditor, who sees who did what and when, never the contents of forms; the words of opinions only in an export,
 *       which is recorded in the audit.
 * </ul>
 *
 * <p>Out of scope: proof against somebody who can rewrite the whole database, seals included. That needs a seal kept elsewhere: the
 * server's log has each, and an export can be compared with one that was noted.
 */
package org.liandong.approval.proof;
