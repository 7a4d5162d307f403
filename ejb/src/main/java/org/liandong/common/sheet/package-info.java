/**
 * Reads and writes what people keep in spreadsheets: CSV and Excel with a row of headings, every cell checked as it is taken.
 *
 * <p>Offers {@link org.liandong.common.sheet.Tables} (what a file holds, as texts), {@link org.liandong.common.sheet.SheetRow}
 * (one line through a {@link org.liandong.common.sheet.Layout}, which says where each of the product's columns comes from),
 * {@link org.liandong.common.sheet.CsvFile} (files of the product's own, whose columns are known) and
 * {@link org.liandong.common.sheet.SheetWriter} for what goes out. What is wrong with a cell is kept in
 * {@link org.liandong.common.sheet.Problems} with file, line, column and value, and reading goes on, so that somebody who mends
 * a file of a thousand lines is told everything at once (T6). Here and not in a component, since the organisation, the tasks and
 * later plans and quotas are read the same way.
 *
 * <ul>
 *   <li>Texts stay as they are seen (staff number 00123), dates become 2026-09-01 whatever the sheet shows. CSV may be UTF-8,
 *       UTF-16 or GB18030, as Excel saves it in China.
 *   <li>T5: a file has at most 20 MB, 200,000 lines, 100 columns; archives that unpack into more, external entities and
 *       formulas are refused or taken as texts. What goes out as a text that a spreadsheet would take for a formula gets an
 *       apostrophe in front, which reading takes off again.
 * </ul>
 */
package org.liandong.common.sheet;
