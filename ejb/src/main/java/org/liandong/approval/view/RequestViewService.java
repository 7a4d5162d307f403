package org.liandong.approval.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.journal.Journal;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.RequestCopy;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.UnstaffedException;
import org.liandong.approval.view.RequestView.Action;
import org.liandong.approval.view.RequestView.Entry;
import org.liandong.approval.view.RequestView.OpenStep;
import org.liandong.approval.view.RequestView.Refusal;
import org.liandong.approval.view.RequestView.ReturnTarget;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;

/** Shows a request to who may see it (A19, A21). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RequestViewService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Participations participations;

    @Inject
    private Dockets dockets;

    @Inject
    private Journal journal;

    @Inject
    private Revisions revisions;

    @Inject
    private MessageService messages;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Clock clock;

    /** The request as the caller sees it; throws when there is none or the caller may not see it. */
    public RequestView get(Long id) {
        Viewer viewer = user.viewer();
        Participations.Sight sight = participations.sight(viewer, id);
        ApprovalRequest request = visible(id, sight.sees());
        Docket plain = dockets.docket(request, viewer);
        Docket docket = sight.copied() ? dockets.withCopies(plain) : plain;
        Chain chain = organisation.chain(request.originPath(), request.namesOf(), request.subjectUnitId());
        Revisions.Seen seen = revisions.see(docket);
        Optional<Refusal> unstaffed = unstaffed(docket, chain);
        messages.readAbout(id);
        List<Entry> timeline = timeline(id);
        return new RequestView(
                id,
                request.number(),
                seen.title(),
                request.state(),
                request.contentVersion(),
                request.routeCode(),
                new RequestView.Origin(request.originId(), request.originName()),
                request.filerName(),
                docket.isFiler(),
                request.rail(),
                request.createdAt(),
                request.dueAt(),
                seen.json(),
                docket.open().stream()
                        .map(step -> open(docket, chain, step, unstaffed))
                        .toList(),
                actions(docket, unstaffed),
                timeline,
                upcoming(docket, chain),
                returnTargets(docket),
                copies(docket, timeline),
                seen.looked(),
                seen.files(),
                new RequestView.About(request.subjectType(), request.subjectId()));
    }

    /** The first broken link of a visible request's journal; empty = it verifies (A16). */
    public Optional<Integer> firstBrokenLink(Long id) {
        return journal.firstBroken(
                id, visible(id, participations.sees(user.viewer(), id)).journal());
    }

    private ApprovalRequest visible(Long id, boolean sees) {
        ApprovalRequest request = sees ? em.find(ApprovalRequest.class, id) : null;
        if (request == null) {
            throw new NotFoundException("request");
        }
        return request;
    }

    private static OpenStep open(Docket docket, Chain chain, ApprovalStep step, Optional<Refusal> unstaffed) {
        List<ApprovalAction> allowed = Stream.of(ApprovalAction.values())
                .filter(ApprovalAction::isDecision)
                .filter(action -> refusal(docket, action, step.id(), unstaffed).isEmpty())
                .toList();
        List<String> holders = chain.post(step.postId()).stream()
                .flatMap(post -> post.holders().stream())
                .map(Holder::name)
                .toList();
        return new OpenStep(
                step.id(),
                step.code(),
                step.unitId(),
                step.unitName(),
                step.unitLevel(),
                step.role(),
                holders,
                step.openedAt(),
                step.dueAt(),
                allowed);
    }

    /**
     * The applicant's actions for the applicant, the signer's for everybody else, taking back for who decided, the read mark for who
     * got a copy; with the reason where one may not (A14).
     *
     * @param unstaffed why approving would lead nowhere
     */
    private static List<Action> actions(Docket docket, Optional<Refusal> unstaffed) {
        Long open = docket.open().stream().findFirst().map(ApprovalStep::id).orElse(null);
        Long signed = docket.signed().map(ApprovalStep::id).orElse(null);
        return Stream.of(ApprovalAction.values())
                .filter(action -> action.isDecision() && open != null
                        || action.isOfApplicant() && docket.isFiler()
                        || action == ApprovalAction.TAKE_BACK && signed != null
                        || action == ApprovalAction.COPY
                        || action == ApprovalAction.READ && !docket.copiesToMe().isEmpty())
                .map(action -> {
                    Long step = action.isDecision() ? open : action.needsStep() ? signed : null;
                    return new Action(
                            action,
                            step,
                            refusal(docket, action, step, unstaffed).orElse(null));
                })
                .toList();
    }

    private static List<RequestView.Copy> copies(Docket docket, List<Entry> timeline) {
        List<RequestCopy> mine = docket.copiesToMe();
        return docket.copies().stream()
                .map(copy -> new RequestView.Copy(
                        copy.unitName(),
                        copy.role(),
                        copy.personName(),
                        mine.contains(copy),
                        copy.senderName(),
                        copy.at(),
                        note(copy, timeline),
                        copy.readName(),
                        copy.readAt(),
                        copy.readNote()))
                .toList();
    }

    /** The sender's words are in the journal, and only there, so that they can be erased. */
    private static String note(RequestCopy copy, List<Entry> timeline) {
        return timeline.stream()
                .filter(entry ->
                        entry.action() == JournalAction.COPY && entry.at().equals(copy.at()))
                .findFirst()
                .map(Entry::comment)
                .orElse(null);
    }

    /** Nobody could sign where an approval would lead (A2, A20). */
    private static Optional<Refusal> unstaffed(Docket docket, Chain chain) {
        if (docket.request().resumePosition() != null) {
            return Optional.empty();
        }
        Climb climb =
                new Climb(docket.request().route(), chain, docket.request().filerId(), docket.signedBy());
        try {
            docket.open().forEach(step -> climb.next(step.position()));
            return Optional.empty();
        } catch (UnstaffedException unstaffed) {
            return Optional.of(new Refusal(unstaffed.key(), unstaffed.arguments()));
        }
    }

    private static Optional<Refusal> refusal(
            Docket docket, ApprovalAction action, Long step, Optional<Refusal> unstaffed) {
        return Guards.refusal(docket, action, step, docket.request().contentVersion())
                .map(exception -> new Refusal(exception.key(), exception.arguments()))
                .or(() -> action == ApprovalAction.APPROVE ? unstaffed : Optional.empty());
    }

    private List<Entry> timeline(Long id) {
        return journal.find(id).stream()
                .map(line -> new Entry(
                        line.record().at(),
                        line.record().action(),
                        line.words().actorName(),
                        null,
                        line.words().unitName(),
                        line.words().unitLevel(),
                        line.words().role(),
                        line.record().round(),
                        line.words().detail(),
                        line.words().opinion()))
                .toList();
    }

    private List<Upcoming> upcoming(Docket docket, Chain chain) {
        ApprovalRequest request = docket.request();
        boolean goesOn =
                request.state() == RequestState.RUNNING || request.state().isEditable();
        if (!goesOn) {
            return List.of();
        }
        Climb climb = new Climb(request.route(), chain, request.filerId(), docket.signedBy());
        int from = docket.open().stream().mapToInt(ApprovalStep::position).max().orElse(-1);
        Integer resume = request.resumePosition();
        Instant now = clock.instant();
        Instant begin = request.dueAt() == null || request.dueAt().isBefore(now) ? now : request.dueAt();
        return Upcoming.of(climb.preview(resume == null ? from : resume - 1), begin, workingTime);
    }

    private static List<ReturnTarget> returnTargets(Docket docket) {
        return docket.open().stream()
                .flatMap(step -> docket.passedBefore(step).stream())
                .map(step -> new ReturnTarget(step.code(), step.unitName(), step.unitLevel(), step.role()))
                .toList();
    }
}
