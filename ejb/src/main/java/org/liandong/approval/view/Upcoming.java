package org.liandong.approval.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.route.Stop;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * A stop still to come.
 *
 * @param stageName null for the origin's own head
 * @param expected when it should be through at the latest, if every stop takes its time
 */
public record Upcoming(
        String code,
        String stageName,
        String stageNameEn,
        String unit,
        Level level,
        Role role,
        List<String> holders,
        Instant expected)
        implements Serializable {
    /** Stops in their order, each with the date on which it should be through. */
    public static List<Upcoming> of(List<Stop> stops, Instant from, WorkingTime workingTime) {
        List<Upcoming> upcoming = new ArrayList<>();
        Instant expected = from;
        for (Stop stop : stops) {
            expected = workingTime.dueAfter(expected, stop.workingDays());
            upcoming.add(new Upcoming(
                    stop.code(),
                    stop.stage() == null ? null : stop.stage().name(),
                    stop.stage() == null ? null : stop.stage().nameEn(),
                    stop.unit().name(),
                    stop.unit().level(),
                    stop.post().role(),
                    stop.post().holders().stream().map(Holder::name).toList(),
                    expected));
        }
        return List.copyOf(upcoming);
    }
}
