/**
 * Calendars of units: what each unit says of its own days, terms, school holidays and office hours, and what counts where (A9, PLT-11).
 *
 * <p>{@link org.liandong.calendar.unit.CalendarService} shows a unit's year, says who says each of its days, and counts a limit day by
 * day, for whoever holds a post at the unit, below or above it. {@link org.liandong.calendar.unit.CalendarKeepingService} is for
 * the unit's administrators. {@link org.liandong.calendar.unit.CalendarBook} reads all of it into
 * {@link org.liandong.calendar.WorkingTime}, which everything that has a limit asks, and into
 * {@link org.liandong.calendar.unit.TeachingWeeks}, every five seconds on every server, so that counting asks no database.
 *
 * <ul>
 *   <li>A9: of the unit and those above it, the nearest that says anything of a day wins: a single day before a school holiday of the
 *       same unit, then the unit above, at last the official calendar, at last Monday to Friday. Office hours are taken whole.
 *   <li>A9: what was counted stays as it was counted. A changed calendar moves no limit that is running, since nobody would know why.
 *   <li>PLT-11: teaching weeks are counted from the Monday of a term's first week, and go on through holidays.
 *   <li>A year of which nobody says anything counts Monday to Friday, and the page says so.
 * </ul>
 *
 * <p>Out of scope: timetables, and who is on leave.
 */
package org.liandong.calendar.unit;
