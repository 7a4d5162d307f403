package org.liandong.approval.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.approval.Chains;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.design.Walk.Left;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.Leg;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.route.UnstaffedException;
import org.liandong.approval.view.Upcoming;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;

/** Walks a design from a unit upwards, as a request of somebody who signs nowhere on the way would. */
@ApplicationScoped
class Walker {
    private static final Long NOBODY = 0L;

    @Inject
    private Chains chains;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Clock clock;

    Walk walk(ApprovalRoute route, Design design, OrgUnit from) {
        RouteVersion version = design.version(route, 0);
        Climb climb = new Climb(version, chains.ahead(from.path(), version), NOBODY, Set.of(), Facts.NONE);
        List<Leg> legs = new ArrayList<>();
        try {
            for (Optional<Leg> leg = climb.first();
                    leg.isPresent();
                    leg = climb.next(leg.get().position())) {
                legs.add(leg.get());
            }
        } catch (UnstaffedException stuck) {
            return walk(from, legs, stuck.arguments().get(0).toString(), (Role)
                    stuck.arguments().get(1));
        }
        return walk(from, legs, null, null);
    }

    private Walk walk(OrgUnit from, List<Leg> legs, String stuckAt, Role stuckFor) {
        List<Left> left = legs.stream()
                .flatMap(leg -> leg.skipped().stream())
                .map(skip -> new Left(skip.stage().name(), skip.stage().nameEn(), skip.reason()))
                .toList();
        Instant now = clock.instant();
        List<Upcoming> upcoming =
                Upcoming.of(legs, now, new Clocks(workingTime), new Clocks.Anchors(now, null, Facts.NONE));
        return new Walk(from.name(), upcoming, left, stuckAt, stuckFor);
    }
}
