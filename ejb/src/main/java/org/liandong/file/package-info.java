/**
 * Attachments: contents kept once under their hash, and which owner has which of them in which of its revisions.
 *
 * <p>Offers {@link org.liandong.file.FileIntake} (takes a file in, or says why not) and {@link org.liandong.file.Attachments} (attaches,
 * removes, lists, seals). An owner is a kind and an id ({@link org.liandong.file.FileOwner}); this component knows neither requests nor
 * people, so whoever calls it has asked for permission before.
 *
 * <ul>
 *   <li>T5: the type is told by the bytes, never by a name or by what a browser says; a name whose ending does not fit them is refused,
 *       since a desk opens a file by its ending. Archives are inflated and counted before they are kept. What could carry a script
 *       or a macro, and what can be run, is refused with a sentence that names the file.
 *   <li>T5: bytes lie in a folder that several nodes can share: written beside their place, forced to disk, moved there in one
 *       step, while the row is locked: whatever is attached has its bytes (ADR 0053).
 *   <li>T11: a folder that is full or cannot be written is said as such, and nothing half-written stays.
 *   <li>A21: what was removed keeps its row and its bytes: an earlier revision still has it (ADR 0010).
 *   <li>T7: the rows of an owner go when the operator keeps it no longer ({@code Attachments.forget}, ADR 0052); what nothing refers to any
 *       more is swept at night, row and bytes ({@link org.liandong.file.ContentSweep}).
 * </ul>
 *
 * <p>Out of scope: looking for viruses.
 */
package org.liandong.file;
