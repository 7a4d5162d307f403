/**
 * Working time: which days are worked, and when something that must be done within working days is due (A9).
 *
 * <p>Offers {@link org.liandong.calendar.WorkingTime}, on the official calendar of mainland China: public holidays, and the
 * weekends that are worked in exchange (调休), from {@code holidays_cn.csv}. A year that is not in the file counts Monday to
 * Friday, with a warning in the log: the State Council publishes each year's calendar in the autumn before.
 *
 * <p>Counting starts on the next working day and ends at its close of business, 17:00 in Shanghai, so that what arrives at
 * 23:00 loses nobody a day. Out of scope here: calendars of units, hours, teaching weeks, deadlines and their poller.
 */
package org.liandong.calendar;
