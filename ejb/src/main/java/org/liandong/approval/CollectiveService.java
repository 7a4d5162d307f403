package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.NotFoundException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Prepares collective requests: puts items into them (A10). Each item is a draft of its own, filled in as any other. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class CollectiveService {
    private static final int MOST = 200;
    private static final String ADD = "ADD_ITEMS";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Dockets dockets;

    @Inject
    private Participations participations;

    @Inject
    private ListItems items;

    @Inject
    private Contents contents;

    @Inject
    private Subjects subjects;

    /** What an item begins with; the data may be incomplete. */
    public record NewItem(String title, JsonObject data) {}

    /**
     * Puts drafts at the end of a list that the caller prepares: all or none.
     *
     * @param token repeated, it adds nothing more
     * @throws InvalidInputException for contents that no draft takes, each problem with the item's place among the new ones
     */
    public ActionReceipt add(Long list, int version, List<NewItem> added, String token) {
        ApprovalCommand.checkToken(token);
        Viewer viewer = user.appointed();
        if (!participations.sees(viewer, list)) {
            throw new NotFoundException("request");
        }
        Docket docket = dockets.lock(list, viewer);
        ActionToken known = em.find(ActionToken.class, token);
        if (known != null && known.isOf(viewer.personId(), list, ADD)) {
            return ActionReceipt.of(known);
        }
        Guards.refusal(docket, ApprovalAction.SAVE, null, version).ifPresent(refusal -> {
            throw refusal;
        });
        ApprovalRequest request = docket.request();
        if (!request.isCollective()) {
            throw new RuleException("not-a-list");
        }
        List<ApprovalRequest> there = items.in(list);
        if (there.size() + added.size() > MOST) {
            throw new InvalidInputException("items", "list-too-long", MOST);
        }
        check(request, added);
        int rank = ListMoves.lastRank(there);
        for (NewItem one : added) {
            ApprovalRequest item =
                    ApprovalRequest.item(request, ++rank, one.title().strip(), docket.now());
            em.persist(item);
            contents.begin(item, one.data());
        }
        request.touch();
        ActionToken stored = new ActionToken(token, viewer.personId(), ADD, request, docket.now());
        dockets.store(stored);
        return ActionReceipt.of(stored);
    }

    private void check(ApprovalRequest list, List<NewItem> added) {
        List<Problem> problems = new ArrayList<>();
        for (int place = 1; place <= added.size(); place++) {
            NewItem one = added.get(place - 1);
            try {
                subjects.checkDraft(list.route().route().itemType(), one.title(), one.data());
            } catch (InvalidInputException wrong) {
                for (Problem problem : wrong.problems()) {
                    problems.add(new Problem(
                            "items[" + place + "]." + problem.field(),
                            problem.key(),
                            problem.arguments().toArray()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
