package org.liandong.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.liandong.calendar.OfficeHours;
import org.liandong.calendar.unit.CalendarDay;
import org.liandong.calendar.unit.CalendarKeepingService;
import org.liandong.calendar.unit.CalendarPeriod;
import org.liandong.calendar.unit.CalendarYear.Period;
import org.liandong.calendar.unit.DayEntry;
import org.liandong.calendar.unit.PeriodEntry;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** What an administrator enters beside the year. */
@Named
@ViewScoped
public class CalendarKeeping implements Serializable {
    @Inject
    private CalendarKeepingService keeping;

    @Inject
    private CalendarPage page;

    private Long edited;
    private LocalDate day;
    private CalendarDay.Kind kind = CalendarDay.Kind.HOLIDAY;
    private String name;
    private CalendarPeriod.Kind period = CalendarPeriod.Kind.TERM;
    private Integer schoolYear;
    private String title;
    private LocalDate starts;
    private LocalDate ends;
    private LocalTime morningFrom;
    private LocalTime morningTo;
    private LocalTime afternoonFrom;
    private LocalTime afternoonTo;

    /** What is there to be corrected: the office hours, and the period that was chosen. */
    public void load() {
        OfficeHours hours = page.shown().hours().hours();
        morningFrom = hours.morningFrom();
        morningTo = hours.morningTo();
        afternoonFrom = hours.afternoonFrom();
        afternoonTo = hours.afternoonTo();
        schoolYear = page.getYear();
        page.shown().periods().stream()
                .filter(own -> own.id().equals(edited) && page.isOwn(own))
                .findFirst()
                .ifPresentOrElse(own -> edit(own.entry()), () -> edited = null);
    }

    private void edit(PeriodEntry entry) {
        period = entry.period();
        schoolYear = entry.schoolYear();
        title = entry.title();
        starts = entry.starts();
        ends = entry.ends();
    }

    public void saveDay() {
        keeping.setDay(page.getUnit(), new DayEntry(day, kind, name));
        Notices.done("calendar_index.day-set", day.toString());
        reopen(day.getYear());
    }

    public void removeDay(LocalDate taken) {
        keeping.removeDay(page.getUnit(), taken);
        Notices.done("calendar_index.day-removed", taken.toString());
        reopen(page.getYear());
    }

    public void savePeriod() {
        keeping.savePeriod(page.getUnit(), edited, new PeriodEntry(period, schoolYear, title, starts, ends));
        Notices.done("calendar_index.period-saved", title.strip());
        reopen(page.getYear());
    }

    public void removePeriod(Period taken) {
        keeping.removePeriod(page.getUnit(), taken.id());
        Notices.done("calendar_index.period-removed", taken.entry().title());
        reopen(page.getYear());
    }

    public void saveHours() {
        keeping.setHours(page.getUnit(), new OfficeHours(morningFrom, morningTo, afternoonFrom, afternoonTo));
        Notices.done("calendar_index.hours-set");
        reopen(page.getYear());
    }

    /** The unit has no hours of its own any more. */
    public void removeHours() {
        keeping.setHours(page.getUnit(), null);
        Notices.done("calendar_index.hours-removed");
        reopen(page.getYear());
    }

    private void reopen(int year) {
        Addresses.go("/calendar/index.xhtml?unit=" + page.getUnit() + "&year=" + year);
    }

    public CalendarDay.Kind[] kinds() {
        return CalendarDay.Kind.values();
    }

    public CalendarPeriod.Kind[] periods() {
        return CalendarPeriod.Kind.values();
    }

    public List<Integer> schoolYears() {
        return List.of(page.getYear() - 1, page.getYear(), page.getYear() + 1);
    }

    public Long getEdited() {
        return edited;
    }

    public void setEdited(Long edited) {
        this.edited = edited;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public CalendarDay.Kind getKind() {
        return kind;
    }

    public void setKind(CalendarDay.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CalendarPeriod.Kind getPeriod() {
        return period;
    }

    public void setPeriod(CalendarPeriod.Kind period) {
        this.period = period;
    }

    public Integer getSchoolYear() {
        return schoolYear;
    }

    public void setSchoolYear(Integer schoolYear) {
        this.schoolYear = schoolYear;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public LocalTime getMorningFrom() {
        return morningFrom;
    }

    public void setMorningFrom(LocalTime morningFrom) {
        this.morningFrom = morningFrom;
    }

    public LocalTime getMorningTo() {
        return morningTo;
    }

    public void setMorningTo(LocalTime morningTo) {
        this.morningTo = morningTo;
    }

    public LocalTime getAfternoonFrom() {
        return afternoonFrom;
    }

    public void setAfternoonFrom(LocalTime afternoonFrom) {
        this.afternoonFrom = afternoonFrom;
    }

    public LocalTime getAfternoonTo() {
        return afternoonTo;
    }

    public void setAfternoonTo(LocalTime afternoonTo) {
        this.afternoonTo = afternoonTo;
    }
}
