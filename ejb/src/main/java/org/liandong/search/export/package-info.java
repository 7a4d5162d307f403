/**
 * What was found, as a CSV or Excel file that is written in the background (A18).
 *
 * <p>Offers {@link org.liandong.search.export.FoundExportService} (begins one, lists and gives the caller's own). The poller of any server claims
 * what waits; the runner asks the same {@link org.liandong.search.Searching} as the list does, page by page, each in a short transaction.
 *
 * <ul>
 *   <li>A19: the scope is what the owner may see while it is written, not when it was asked for; who holds no post any more gets no row.
 *   <li>T5: every cell goes through {@link org.liandong.common.sheet.SheetWriter}: what looks like a formula is written as text.
 *   <li>T8: each export is in the audit with its filter.
 *   <li>T9: the parts of the file, its end and the message to its owner are one commit; a silent claim is taken up again from the start.
 *   <li>T7: a file is its owner's alone and goes after seven days (ADR 0038).
 * </ul>
 */
package org.liandong.search.export;
