/** Calendars on pages: limits in words, working days of a unit, and the school year (A9, PLT-11). */
package org.liandong.web.calendar;
