/**
 * Working time: which days are worked, and when something that must be done within a time is due (A9).
 *
 * <p>Offers {@link org.liandong.calendar.WorkingTime}: a {@link org.liandong.calendar.WorkingCalendar} for each unit, of what the unit
 * and those above it say (see {@code org.liandong.calendar.unit}) and of the official calendar of mainland China: public holidays, and
 * the weekends that are worked in exchange (调休), from {@code holidays_cn.csv}. A year that is not in the file counts Monday to
 * Friday, with a warning in the log: the State Council publishes each year's calendar in the autumn before, and an administrator enters
 * it at the root. A {@link org.liandong.calendar.Limit} says by when, from when on, and what happens when it runs out.
 *
 * <p>What has to be looked at because time has passed stands in {@link org.liandong.calendar.Deadline}, one row for each matter; {@link
 * org.liandong.calendar.DeadlinePoller}, on every node, takes what is due by a claim that runs out, and lets the matter's own component
 * look at it ({@link org.liandong.calendar.DueHandler}), so that each happens once, whatever number of nodes there is (ADR 0042).
 *
 * <p>Counting starts on the next working day and ends at its close of business, so that what arrives at 23:00 loses nobody a day.
 */
package org.liandong.calendar;
