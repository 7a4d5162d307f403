package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.liandong.approval.route.RouteVersion;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.Others;
import org.liandong.organisation.Person;
import org.liandong.organisation.Viewer;

/** Begins drafts of the caller: for {@link ApprovalService}, and for components whose subjects are filed from a place of their own. */
@ApplicationScoped
public class Filing {
    private static final String CREATE = "CREATE";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Contents contents;

    @Inject
    private Dockets dockets;

    @Inject
    private Participations participations;

    @Inject
    private Clock clock;

    /**
     * What a draft begins with.
     *
     * @param subject what its subject's component knows it by; null where the contents say it all
     * @param named the unit that the subject names for stages at it; null for none
     */
    public record Beginning(RouteVersion route, Long unit, String title, JsonObject data, Long subject, Long named) {}

    /**
     * Begins a draft for a unit where the caller holds a filing post.
     *
     * @param token repeated, it gets the same draft
     */
    public ActionReceipt begin(Beginning draft, String token) {
        ApprovalCommand.checkToken(token);
        Viewer viewer = user.appointed();
        Viewer.HeldPost post =
                viewer.filingPost(draft.unit()).orElseThrow(() -> new NotPermittedException("no-filing-post"));
        checkOffered(draft.route(), post);
        em.find(Person.class, viewer.personId(), LockModeType.PESSIMISTIC_WRITE);
        ActionToken known = em.find(ActionToken.class, token);
        if (known != null) {
            return repeated(known, viewer);
        }
        Instant now = clock.instant();
        Chain chain = organisation.chain(post.unitPath(), now, Others.named(draft.named()));
        String rail = Rail.at(draft.route(), chain, chain.origin().level(), RequestState.DRAFT);
        ApprovalRequest request =
                ApprovalRequest.draft(draft.route(), viewer, post, originName(chain), rail, draft.title(), now);
        request.about(draft.subject(), draft.named());
        request.ownedAt(ownerPath(draft.route(), chain, post.unitPath()));
        em.persist(request);
        contents.begin(request, draft.data());
        participations.note(request.id(), List.of(new Part(viewer.personId(), Participation.Role.STARTED)), now);
        ActionToken stored = new ActionToken(token, viewer.personId(), CREATE, request, now);
        dockets.store(stored);
        return ActionReceipt.of(stored);
    }

    /** A route is offered to the subtree of the unit that owns it (A1). */
    static void checkOffered(RouteVersion route, Viewer.HeldPost post) {
        if (!route.route().isOfferedAt(post.unitPath())) {
            throw new RuleException("route-not-offered", route.route().name(), post.unitName());
        }
    }

    private static ActionReceipt repeated(ActionToken known, Viewer viewer) {
        if (!known.isOf(viewer.personId(), null, CREATE)) {
            throw new TokenReusedException();
        }
        return ActionReceipt.of(known);
    }

    /** The unit that owns the route, else the highest one that it asks. */
    private String ownerPath(RouteVersion route, Chain chain, String path) {
        Long owner = route.route().ownerId();
        Long unit = owner != null
                ? owner
                : route.top().flatMap(chain::at).orElse(chain.root()).unitId();
        String inner = "/" + unit + "/";
        return path.contains(inner)
                ? path.substring(0, path.indexOf(inner) + inner.length())
                : em.find(OrgUnit.class, unit).path();
    }

    /** The origin as lists name it: every unit below the root, from the top. */
    private static String originName(Chain chain) {
        List<Node> nodes = chain.nodes();
        return nodes.subList(Math.min(1, nodes.size() - 1), nodes.size()).stream()
                .map(Node::name)
                .collect(Collectors.joining(" · "));
    }
}
