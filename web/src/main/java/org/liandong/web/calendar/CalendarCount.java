package org.liandong.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.liandong.calendar.Limit;
import org.liandong.calendar.unit.CalendarDue;
import org.liandong.calendar.unit.CalendarService;
import org.liandong.common.Zones;
import org.liandong.web.shell.Times;

/** Counts on the calendar that is shown: from a moment so many days or hours, with the days that were counted. */
@Named
@ViewScoped
public class CalendarCount implements Serializable {
    @Inject
    private CalendarService calendars;

    @Inject
    private CalendarPage page;

    @Inject
    private Times times;

    private LocalDateTime from;
    private Integer amount = 5;
    private Limit.Unit counting = Limit.Unit.WORKING_DAYS;
    private transient CalendarDue due;

    public void load() {
        from = times.now().atZone(Zones.HOME).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public void count() {
        due = calendars.due(page.getUnit(), from, amount, counting);
    }

    /** The answer; null before it was asked for. */
    public CalendarDue due() {
        return due;
    }

    public Limit.Unit[] countings() {
        return Limit.Unit.values();
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public Limit.Unit getCounting() {
        return counting;
    }

    public void setCounting(Limit.Unit counting) {
        this.counting = counting;
    }
}
