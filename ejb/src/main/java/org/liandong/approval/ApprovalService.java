package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.TokenReusedException;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.view.Upcoming;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.Person;
import org.liandong.organisation.Viewer;

/** Files requests: begins drafts, and previews where they would climb. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ApprovalService {
    private static final String CREATE = "CREATE";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationService organisation;

    @Inject
    private RouteService routes;

    @Inject
    private Contents contents;

    @Inject
    private Dockets dockets;

    @Inject
    private Participations participations;

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
        ApprovalCommand.checkToken(token);
        Viewer viewer = user.appointed();
        Viewer.HeldPost post =
                viewer.filingPost(draft.unit()).orElseThrow(() -> new NotPermittedException("no-filing-post"));
        RouteVersion route = routes.getPublished(draft.route());
        em.find(Person.class, viewer.personId(), LockModeType.PESSIMISTIC_WRITE);
        ActionToken known = em.find(ActionToken.class, token);
        if (known != null) {
            return repeated(known, viewer);
        }
        Instant now = clock.instant();
        Chain chain = organisation.chain(post.unitPath());
        String rail = Rail.at(route, chain, chain.origin().level(), RequestState.DRAFT);
        ApprovalRequest request =
                ApprovalRequest.draft(route, viewer, post, originName(chain), rail, draft.title(), now);
        em.persist(request);
        contents.begin(request, draft.data());
        participations.note(request.id(), List.of(new Part(viewer.personId(), Participation.Role.STARTED)), now);
        ActionToken stored = new ActionToken(token, viewer.personId(), CREATE, request, now);
        dockets.store(stored);
        return ActionReceipt.of(stored);
    }

    /** Where a request of the caller would climb from a unit: posts, the people in them today, expected dates (A6). */
    public List<Upcoming> preview(String route, Long unit) {
        Viewer viewer = user.appointed();
        Viewer.HeldPost post = viewer.filingPost(unit).orElseThrow(() -> new NotPermittedException("no-filing-post"));
        Chain chain = organisation.chain(post.unitPath());
        Climb climb = new Climb(routes.getPublished(route), chain, viewer.personId(), Set.of());
        return Upcoming.of(climb.preview(-1), clock.instant(), workingTime);
    }

    private static ActionReceipt repeated(ActionToken known, Viewer viewer) {
        if (!known.isOf(viewer.personId(), null, CREATE)) {
            throw new TokenReusedException();
        }
        return ActionReceipt.of(known);
    }

    /** The origin as lists name it: every unit below the root, from the top. */
    private static String originName(Chain chain) {
        List<Node> nodes = chain.nodes();
        return nodes.subList(Math.min(1, nodes.size() - 1), nodes.size()).stream()
                .map(Node::name)
                .collect(Collectors.joining(" · "));
    }
}
