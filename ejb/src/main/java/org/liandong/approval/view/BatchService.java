package org.liandong.approval.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.view.RequestView.Refusal;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Shows what deciding several requests at once would touch, before it is done (A11); each is then a command of its own. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class BatchService {
    /** How many one page takes. */
    public static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Participations participations;

    @Inject
    private Dockets dockets;

    /**
     * A request that would be decided.
     *
     * @param step where the caller decides; null where he sits nowhere
     * @param version the content version, to be sent back
     * @param allowed what the caller may do of approving, returning and refusing
     * @param refusal why he may not approve: the message {@code error.<key>}; null = he may
     */
    public record Item(
            Long request,
            Long step,
            int version,
            String number,
            String title,
            String origin,
            String filer,
            String route,
            String stage,
            List<ApprovalAction> allowed,
            Refusal refusal)
            implements Serializable {}

    /**
     * The requests as they are now, in the order of their ids in the list; what the caller may not see is left out.
     *
     * @throws InvalidInputException for more than {@link #MOST}
     */
    public List<Item> preview(List<Long> requests) {
        Viewer viewer = user.viewer();
        if (requests.size() > MOST) {
            throw new InvalidInputException("requests", "batch-too-large", MOST);
        }
        return requests.stream()
                .distinct()
                .filter(id -> participations.sees(viewer, id))
                .map(id -> em.find(ApprovalRequest.class, id))
                .filter(Objects::nonNull)
                .map(request -> item(dockets.docket(request, viewer)))
                .toList();
    }

    private static Item item(Docket docket) {
        ApprovalRequest request = docket.request();
        Optional<ApprovalStep> mine = docket.mine();
        List<ApprovalAction> allowed = mine.stream()
                .flatMap(step -> Stream.of(ApprovalAction.APPROVE, ApprovalAction.RETURN, ApprovalAction.REJECT)
                        .filter(action -> refusal(docket, action, step).isEmpty()))
                .toList();
        Refusal refusal = mine.map(step -> refusal(docket, ApprovalAction.APPROVE, step))
                .orElseGet(() -> Optional.of(new NotSignerException()))
                .map(exception -> new Refusal(exception.key(), exception.arguments()))
                .orElse(null);
        return new Item(
                request.id(),
                mine.map(ApprovalStep::id).orElse(null),
                request.contentVersion(),
                request.number(),
                request.title(),
                request.originName(),
                request.filerName(),
                request.routeCode(),
                mine.map(ApprovalStep::code).orElse(null),
                allowed,
                refusal);
    }

    private static Optional<BusinessException> refusal(Docket docket, ApprovalAction action, ApprovalStep step) {
        return Guards.refusal(docket, action, step.id(), docket.request().contentVersion());
    }
}
