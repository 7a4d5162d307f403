package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.sql.SQLException;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.LimitPatchService;

/** How each operation on routes is tried: on one that the faculty owns. */
final class RouteOperations {
    private static final int STALE = -1;

    private final Target target;
    private final String route;

    RouteOperations(Target target) throws SQLException {
        this.target = target;
        this.route = target.route();
    }

    void addTo(Operations all) {
        DesignService designs = bean(DesignService.class);
        all.sees("DesignService.find", () -> designs.find().stream()
                .anyMatch(row -> row.code().equals(route)));
        all.call("DesignService.get", () -> designs.get(route));
        all.call("DesignService.design", () -> designs.design(route, 1));
        all.call("DesignService.subjectTypes", designs::subjectTypes);
        all.call("DesignService.fields", () -> designs.fields(route));
        all.call("DesignService.facts", () -> designs.facts(route));
        all.call("DesignService.preview", () -> designs.preview(route, 1, target.station, false));
        all.call(
                "DesignService.create",
                () -> designs.create(new DesignService.NewRoute(target.faculty, null, null, null, "report")));
        all.call("DesignService.retire", () -> designs.retire(route, STALE));
        DraftService drafts = bean(DraftService.class);
        all.call("DraftService.get", () -> drafts.get(route));
        all.call("DraftService.begin", () -> drafts.begin(route, 1));
        all.call("DraftService.save", () -> drafts.save(route, STALE, Design.EMPTY));
        all.call("DraftService.freeCode", () -> drafts.freeCode(route));
        all.call("DraftService.discard", () -> drafts.discard(route, STALE));
        all.call("DraftService.publish", () -> drafts.publish(route, STALE));
        all.call("DraftService.preview", () -> drafts.preview(route, target.station, false));
        LimitPatchService patches = bean(LimitPatchService.class);
        all.call("LimitPatchService.running", () -> patches.running(route, 1, null));
        all.call("LimitPatchService.dryRun", () -> patches.dryRun(route, 1, "a", 1));
        all.call("LimitPatchService.apply", () -> patches.apply(route, 1, "a", 1, 0, null));
    }
}
