package org.liandong.approval.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.route.Leg;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Stop;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * A stop still to come.
 *
 * @param stageName null for the origin's own head
 * @param beside at the same time as the one before it (会办, A6)
 * @param expected when it should be through at the latest, if every stop takes its time
 */
public record Upcoming(
        String code,
        String stageName,
        String stageNameEn,
        String unit,
        Level level,
        Role role,
        Signing signing,
        List<String> holders,
        boolean beside,
        Instant expected)
        implements Serializable {
    /** Stops in their order, each with the date on which it should be through; those side by side have the same beginning. */
    public static List<Upcoming> of(List<Leg> legs, Instant from, Clocks clocks, Clocks.Anchors anchors) {
        List<Upcoming> upcoming = new ArrayList<>();
        Instant begin = from;
        for (Leg leg : legs) {
            Instant latest = begin;
            for (Stop stop : leg.stops()) {
                Instant expected = clocks.due(stop, anchors, begin);
                upcoming.add(of(stop, stop != leg.stops().get(0), expected));
                latest = expected.isAfter(latest) ? expected : latest;
            }
            begin = latest;
        }
        return List.copyOf(upcoming);
    }

    private static Upcoming of(Stop stop, boolean beside, Instant expected) {
        return new Upcoming(
                stop.code(),
                stop.stage() == null ? null : stop.stage().name(),
                stop.stage() == null ? null : stop.stage().nameEn(),
                stop.unit().name(),
                stop.unit().level(),
                stop.post().role(),
                stop.signing(),
                stop.seats().stream().flatMap(Upcoming::names).distinct().toList(),
                beside,
                expected);
    }

    private static Stream<String> names(Stop.Seat seat) {
        return seat.person() == null
                ? seat.post().holders().stream().map(Holder::name)
                : Stream.of(seat.person().name());
    }
}
