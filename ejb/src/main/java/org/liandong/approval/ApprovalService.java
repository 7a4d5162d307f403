package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.view.Upcoming;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Chain;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** Files requests: begins drafts, and previews where they would climb. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ApprovalService {
    @Inject
    private CurrentUser user;

    @Inject
    private Chains chains;

    @Inject
    private RouteService routes;

    @Inject
    private Subjects subjects;

    @Inject
    private Filing filing;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Clock clock;

    /** What a draft begins with. */
    public record Draft(String route, Long unit, String title, JsonObject data) {}

    /**
     * Begins a draft for a unit where the caller holds a filing post; only the caller sees it until it is submitted.
     *
     * @param token repeated, it gets the same draft
     */
    public ActionReceipt create(Draft draft, String token) {
        RouteVersion route = routes.getPublished(draft.route());
        if (!subjects.of(route.route().subjectType()).isFiledFreely()) {
            throw new NotFoundException("route");
        }
        return filing.begin(new Filing.Beginning(route, draft.unit(), draft.title(), draft.data(), null, null), token);
    }

    /** Where a request of the caller would climb from a unit: posts, the people in them today, expected dates (A6). */
    public List<Upcoming> preview(String route, Long unit) {
        Viewer viewer = user.appointed();
        Viewer.HeldPost post = viewer.filingPost(unit).orElseThrow(() -> new NotPermittedException("no-filing-post"));
        RouteVersion version = routes.getPublished(route);
        Filing.checkOffered(version, post);
        Chain chain = chains.ahead(post.unitPath(), version);
        Climb climb = new Climb(version, chain, viewer.personId(), Set.of(), Facts.NONE);
        Instant now = clock.instant();
        return Upcoming.of(climb.preview(-1), now, new Clocks(workingTime), new Clocks.Anchors(now, null, Facts.NONE));
    }
}
