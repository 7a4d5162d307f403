/**
 * Reads what people keep in spreadsheets: CSV in UTF-8 with a header row, every cell checked as it is taken.
 *
 * <p>Offers {@link org.liandong.common.csv.CsvFile} and {@link org.liandong.common.csv.CsvRow}. What is wrong with a cell
 * is kept in {@link org.liandong.common.csv.Problems} with file, line and column, and reading goes on, so that somebody who
 * mends a file of a thousand lines is told everything at once (T6). Here and not in a component, since the organisation, the
 * tasks and later plans and quotas are read the same way. Out of scope: writing files.
 */
package org.liandong.common.csv;
