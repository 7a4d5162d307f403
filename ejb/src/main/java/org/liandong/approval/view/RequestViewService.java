package org.liandong.approval.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.approval.Chains;
import org.liandong.approval.clock.Clocks;
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
import org.liandong.approval.request.RequestFacts;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.UnstaffedException;
import org.liandong.approval.view.RequestView.Action;
import org.liandong.approval.view.RequestView.Entry;
import org.liandong.approval.view.RequestView.OpenStep;
import org.liandong.approval.view.RequestView.Refusal;
import org.liandong.approval.view.RequestView.ReturnTarget;
import org.liandong.approval.view.RequestView.Seat;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.Limit;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.NotFoundException;
import org.liandong.form.FormData;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;
import org.liandong.rule.Facts;

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
    private Chains chains;

    @Inject
    private Participations participations;

    @Inject
    private Dockets dockets;

    @Inject
    private Journal journal;

    @Inject
    private Revisions revisions;

    @Inject
    private Listings listings;

    @Inject
    private MessageService messages;

    @Inject
    private WorkingTime workingTime;

    /** The request as the caller sees it; throws when there is none or the caller may not see it. */
    public RequestView get(Long id) {
        Viewer viewer = user.viewer();
        Participations.Sight sight = participations.sight(viewer, id);
        ApprovalRequest request = visible(id, sight.sees());
        Docket plain = dockets.docket(request, viewer);
        Docket docket = sight.copied() ? dockets.withCopies(plain) : plain;
        Chain chain = chains.of(docket);
        Revisions.Seen seen = revisions.see(docket);
        Facts facts = RequestFacts.of(request, () -> FormData.parse(seen.json()));
        Climb climb = new Climb(request.route(), chain, request.filerId(), docket.signedBy(), facts);
        Optional<Refusal> unstaffed = unstaffed(docket, climb);
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
                time(docket),
                shown(seen.json(), docket.hidden()),
                docket.open().stream()
                        .map(step -> open(docket, chain, step, unstaffed))
                        .toList(),
                actions(docket, unstaffed),
                timeline,
                upcoming(docket, climb, facts),
                returnTargets(docket),
                copies(docket, timeline),
                seen.looked(docket.hidden()),
                seen.files(),
                new RequestView.About(request.subjectType(), request.subjectId()),
                cooperating(request, chain),
                listings.of(docket),
                request.proposal()
                        .map(one -> new RequestView.Proposed(
                                one.kind(), one.stage(), one.toName(), one.days(), one.byName(), one.at()))
                        .orElse(null),
                docket.hidden().stream().sorted().toList());
    }

    private static RequestView.Time time(Docket docket) {
        ApprovalRequest request = docket.request();
        int extension = docket.mine()
                .map(step -> request.route().limitOf(step.code()).extension())
                .orElseGet(() -> docket.isFiler() && request.state() == RequestState.RETURNED
                        ? request.route().returnLimit().map(Limit::extension).orElse(0)
                        : 0);
        return new RequestView.Time(request.wholeDueAt(), extension, request.erasedAt());
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

    private static List<RequestView.Origin> cooperating(ApprovalRequest request, Chain chain) {
        return request.route().asksCooperating()
                ? chain.cooperating().stream()
                        .map(unit -> new RequestView.Origin(unit.unitId(), unit.name()))
                        .toList()
                : null;
    }

    /** The contents without what the viewer does not get to see (A2). */
    private static String shown(String json, Set<String> hidden) {
        if (hidden.isEmpty()) {
            return json;
        }
        JsonObjectBuilder shown = Json.createObjectBuilder(FormData.parse(json));
        hidden.forEach(shown::remove);
        return shown.build().toString();
    }

    private static OpenStep open(Docket docket, Chain chain, ApprovalStep step, Optional<Refusal> unstaffed) {
        List<ApprovalAction> allowed = Stream.of(ApprovalAction.values())
                .filter(ApprovalAction::isOfSeat)
                .filter(action -> refusal(docket, action, step.id(), unstaffed).isEmpty())
                .toList();
        List<String> holders = step.free().stream()
                .filter(seat -> seat.kind() != Signer.Kind.ASK)
                .flatMap(seat -> seat.personId() == null
                        ? chain.holders(seat.postId()).stream().map(Holder::name)
                        : Stream.of(seat.personName()))
                .distinct()
                .toList();
        return new OpenStep(
                step.id(),
                step.code(),
                step.unitId(),
                step.unitName(),
                step.unitLevel(),
                step.role(),
                step.signing(),
                holders,
                step.openedAt(),
                step.dueAt(),
                step.seats().isAsked(),
                step.seats().all().stream()
                        .filter(seat -> !seat.isTakenBack())
                        .map(seat -> seat(docket, step, seat))
                        .toList(),
                docket.writable(step).stream().sorted().toList(),
                allowed);
    }

    private static Seat seat(Docket docket, ApprovalStep step, Signer seat) {
        Viewer viewer = docket.viewer();
        return new Seat(
                seat.seat(),
                seat.kind(),
                seat.unitName(),
                seat.role(),
                seat.personName(),
                seat.isClaimed(),
                seat.weight(),
                seat.verdict(),
                seat.signedName(),
                seat.onBehalfName(),
                step.seats().before(seat).isPresent(),
                seat.openedName(),
                seat.isOf(viewer, docket.request().routeCode()),
                seat.isOpen() && viewer.personId() != null && viewer.personId().equals(seat.openedBy()));
    }

    /**
     * The applicant's actions for the applicant, the signer's for everybody else, taking back for who decided, the read mark for who
     * got a copy; with the reason where one may not (A14).
     *
     * @param unstaffed why approving would lead nowhere
     */
    private static List<Action> actions(Docket docket, Optional<Refusal> unstaffed) {
        Long mine = docket.mine().map(ApprovalStep::id).orElse(null);
        Long open = mine != null
                ? mine
                : docket.open().stream().findFirst().map(ApprovalStep::id).orElse(null);
        Long asked = docket.asked().map(ApprovalStep::id).orElse(null);
        Long signed = docket.signed().map(ApprovalStep::id).orElse(null);
        Long office = docket.office().map(ApprovalStep::id).orElse(null);
        boolean owner = docket.viewer().administers(docket.request().ownerPath());
        return Stream.of(ApprovalAction.values())
                .filter(action -> action.isDecision() && open != null
                        || action.isOfItems() && docket.request().isCollective()
                        || action.isOfSeat() && !action.isOfItems() && mine != null
                        || action.isOfApplicant() && docket.isFiler()
                        || action.isOfOwner() && owner
                        || action == ApprovalAction.EXTEND && (mine != null || docket.isFiler())
                        || action == ApprovalAction.ANSWER && asked != null
                        || action == ApprovalAction.ENTER && office != null
                        || action == ApprovalAction.TAKE_BACK && signed != null
                        || action == ApprovalAction.URGE && (docket.isFiler() || signed != null)
                        || action == ApprovalAction.COPY
                        || action == ApprovalAction.READ && !docket.copiesToMe().isEmpty())
                .map(action -> {
                    Long step =
                            switch (action) {
                                case ANSWER -> asked;
                                case EXTEND -> mine;
                                case ENTER -> office;
                                case TAKE_BACK -> signed;
                                case REORDER, REASSIGN -> open;
                                default -> action.isOfSeat() ? open : null;
                            };
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

    /** Nobody could sign where an approval would lead (A2, A20); it leads on only where no other seat and no step beside it waits. */
    private static Optional<Refusal> unstaffed(Docket docket, Climb climb) {
        List<ApprovalStep> open = docket.open();
        if (docket.request().resumePosition() != null
                || open.size() != 1
                || open.get(0).seats().wanting() != 1) {
            return Optional.empty();
        }
        try {
            climb.next(open.get(0).position());
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
                        line.onBehalfOf(),
                        line.words().unitName(),
                        line.words().unitLevel(),
                        line.words().role(),
                        line.record().round(),
                        line.words().detail(),
                        line.words().opinion()))
                .toList();
    }

    private List<Upcoming> upcoming(Docket docket, Climb climb, Facts facts) {
        ApprovalRequest request = docket.request();
        boolean goesOn =
                request.state() == RequestState.RUNNING || request.state().isEditable();
        if (!goesOn) {
            return List.of();
        }
        int from = docket.open().stream().mapToInt(ApprovalStep::position).max().orElse(-1);
        Integer resume = request.resumePosition();
        Instant now = docket.now();
        Instant begin = request.dueAt() == null || request.dueAt().isBefore(now) ? now : request.dueAt();
        return Upcoming.of(
                climb.preview(resume == null ? from : resume - 1),
                begin,
                new Clocks(workingTime),
                Clocks.Anchors.of(request, facts));
    }

    private static List<ReturnTarget> returnTargets(Docket docket) {
        return docket.open().stream()
                .flatMap(step -> docket.passedBefore(step).stream())
                .map(step -> new ReturnTarget(step.code(), step.unitName(), step.unitLevel(), step.role()))
                .distinct()
                .toList();
    }
}
