package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.TokenReusedException;
import org.liandong.approval.route.RouteStage;
import org.liandong.audit.LastSignIn;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Carries out actions on requests, each exactly once (A7, A8, A13–A15): locks, asks the guards, lets the move be made, keeps the token. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ApprovalDecisionService {
    private static final int LONGEST_OPINION = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Dockets dockets;

    @Inject
    private Moves moves;

    @Inject
    private Drafts drafts;

    @Inject
    private Copying copying;

    @Inject
    private Participations participations;

    @Inject
    private LastSignIn lastSignIn;

    @Inject
    private Clock clock;

    /**
     * Carries out an action on fresh data under the request's lock, or says why not.
     *
     * @return the receipt; the one of the first time when the token took effect before
     * @throws BusinessException the first guard that refuses (A14), or that the caller has to sign in again for what ends a request (T16);
     *     nothing is written then
     */
    public ActionReceipt act(ApprovalCommand command) {
        Viewer viewer = user.viewer();
        Docket docket = docket(command, viewer);
        Optional<BusinessException> refusal =
                Guards.refusal(docket, command.action(), command.step(), command.version());
        if (refusal.isPresent() || isRepeatable(docket, command)) {
            checkVisible(command, viewer);
            Optional<ActionReceipt> first = repeated(command, viewer);
            if (first.isPresent()) {
                return first.get();
            }
        }
        refusal.ifPresent(exception -> {
            throw exception;
        });
        checkOpinion(docket, command);
        boolean wentOn = docket.request().state().goesOn();
        carryOut(docket, command);
        if (wentOn && !docket.request().state().goesOn() && !command.action().isOfApplicant()) {
            lastSignIn.require(); // all of it is undone where it throws
        }
        ActionToken token = new ActionToken(
                command.token(), viewer.personId(), command.action().name(), docket.request(), docket.now());
        if (command.action() != ApprovalAction.DISCARD) {
            dockets.store(token); // what is gone has no receipt to keep
        }
        return ActionReceipt.of(token);
    }

    private Docket docket(ApprovalCommand command, Viewer viewer) {
        Docket docket = dockets.lock(command.request(), viewer);
        boolean copies = command.action() == ApprovalAction.COPY || command.action() == ApprovalAction.READ;
        return copies ? dockets.withCopies(docket) : docket;
    }

    private void carryOut(Docket docket, ApprovalCommand command) {
        switch (command.action()) {
            case SAVE -> drafts.save(docket, command);
            case DISCARD -> drafts.discard(docket);
            case COPY -> copying.copy(docket, command, docket.now());
            case READ -> copying.read(docket, command, docket.now());
            default -> moves.carryOut(docket, command);
        }
    }

    /**
     * An action that took effect makes the guards refuse its repetition, so the token is looked up, and sight is asked, only then. Others
     * are asked at once: what may be done again and again, what the guards would let pass once more where a decision was taken back, and
     * what the owner of the route does, who need not see every request on it.
     */
    private static boolean isRepeatable(Docket docket, ApprovalCommand command) {
        if (command.action().isOfOwner()) {
            return true;
        }
        return switch (command.action()) {
            case COPY, EXTEND, ASK, CONSULT, ADD_SIGNER, REMOVE_SIGNER, CLAIM, RELEASE -> true;
            default ->
                docket.step(command.step())
                        .filter(step -> step.seats().wasReopened())
                        .isPresent();
        };
    }

    private static void checkOpinion(Docket docket, ApprovalCommand command) {
        boolean needed = command.action().needsReason()
                || command.action() == ApprovalAction.APPROVE
                        && docket.step(command.step())
                                .flatMap(step -> docket.request().route().stage(step.code()))
                                .filter(RouteStage::opinionRequired)
                                .isPresent();
        if (needed && command.comment() == null) {
            throw new InvalidInputException("comment", "opinion-required");
        }
        if (command.comment() != null && command.comment().length() > LONGEST_OPINION) {
            throw new InvalidInputException("comment", "field-too-long", LONGEST_OPINION);
        }
    }

    /** The receipt of the first time, if this very action took effect before. */
    private Optional<ActionReceipt> repeated(ApprovalCommand command, Viewer viewer) {
        ActionToken token = em.find(ActionToken.class, command.token());
        if (token == null) {
            return Optional.empty();
        }
        if (!token.isOf(viewer.personId(), command.request(), command.action().name())) {
            throw new TokenReusedException();
        }
        return Optional.of(ActionReceipt.of(token));
    }

    /** Who may not see the request is told that there is none, whatever else is wrong (A19). */
    private void checkVisible(ApprovalCommand command, Viewer viewer) {
        if (!participations.sees(viewer, command.request())) {
            throw new NotFoundException("request");
        }
    }
}
