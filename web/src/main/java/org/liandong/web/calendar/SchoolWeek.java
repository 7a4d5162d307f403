package org.liandong.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.calendar.unit.TeachingWeeks;
import org.liandong.organisation.Viewer;
import org.liandong.web.shell.Shell;
import org.liandong.web.shell.Times;

/** In which teaching week the user is: at the unit of the first post that is in one. */
@Named
@RequestScoped
public class SchoolWeek {
    @Inject
    private Shell shell;

    @Inject
    private Times times;

    @Inject
    private TeachingWeeks weeks;

    @Inject
    private CalendarWords words;

    /** {@code 2026–2027 学年第一学期 · 第 12 周}; empty outside terms. */
    public String getText() {
        return (shell.isAppointed() ? shell.posts().stream() : Stream.<Viewer.HeldPost>empty())
                .map(held -> weeks.at(held.unitPath(), times.date()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(words::week)
                .orElse("");
    }
}
