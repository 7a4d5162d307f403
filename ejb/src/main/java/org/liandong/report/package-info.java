/**
 * 事项报告: the plain report of a unit on one of the tasks set from above, the first subject that climbs.
 *
 * <p>Offers {@link org.liandong.report.ReportService} (tasks to choose from) and, to the approval below, the subject {@code report}
 * (A0): its form, its checks, and the row that says which unit reported on which task and what became of it. Tasks are imported.
 * B2: a report is a unit's and answers a task; it holds no list of persons.
 */
package org.liandong.report;
