package org.liandong.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.route.Climb;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.OutboxMessage;
import org.liandong.rule.Facts;

/**
 * One action under way: what it looks at, and what it leaves to be written. Moves change request, steps and seats and note the rest here;
 * they know no database, and {@link Ledger} writes everything at once (A15).
 */
final class Act {
    private final Docket docket;
    private final Chain chain;
    private final Facts facts;
    private final ApprovalCommand command;
    private final List<Recipient> targets;
    private final RequestState before;
    private final List<ApprovalStep> openBefore;
    private final List<ApprovalStep> opened = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<News> news = new ArrayList<>();
    private final List<Act> others = new ArrayList<>();
    private List<ApprovalRequest> items = List.of();
    private Act list;

    /**
     * A record for the journal.
     *
     * @param step where the viewer acts as a signer; null for the applicant or the owner
     * @param post in which he acts; null where he holds none for it
     */
    record Line(
            JournalAction action,
            ApprovalStep step,
            Viewer.HeldPost post,
            Viewer.Principal principal,
            String detail,
            String opinion) {
        static Line of(
                Docket docket,
                JournalAction action,
                ApprovalStep step,
                Viewer.Principal principal,
                String detail,
                String opinion) {
            Optional<Viewer.HeldPost> post = step == null
                    ? ownPost(docket, action)
                    : seat(docket, step)
                            .flatMap(seat -> docket.viewer().post(seat.postId()))
                            .or(() -> docket.viewer().office(step.unitId()));
            return new Line(action, step, post.orElse(null), principal, detail, opinion);
        }

        /** The applicant acts through his filing post, the owner through the one in which he administers. */
        private static Optional<Viewer.HeldPost> ownPost(Docket docket, JournalAction action) {
            ApprovalRequest request = docket.request();
            Viewer viewer = docket.viewer();
            boolean owner =
                    switch (action) {
                        case LIMIT,
                                SUSPEND,
                                RESUME,
                                VOID,
                                REOPEN,
                                PROPOSE_JUMP,
                                PROPOSE_REASSIGN,
                                JUMP,
                                REASSIGN,
                                EXTEND,
                                DECLINE -> true;
                        default -> false;
                    };
            return owner ? viewer.administering(request.ownerPath()) : viewer.filingPost(request.originId());
        }

        /** Where the viewer sits or sat in the step, to decide or to advise. */
        private static Optional<Signer> seat(Docket docket, ApprovalStep step) {
            return step.seats().all().stream()
                    .filter(seat -> seat.isOf(docket.viewer(), docket.request().routeCode()))
                    .findFirst();
        }
    }

    /** What people are told. */
    record News(OutboxMessage.Kind kind, List<Long> people) {}

    /** @param targets posts and people that the command names */
    Act(Docket docket, Chain chain, Facts facts, ApprovalCommand command, List<Recipient> targets) {
        this.docket = docket;
        this.chain = chain;
        this.facts = facts;
        this.command = command;
        this.targets = targets;
        this.before = docket.request().state();
        this.openBefore = docket.open();
    }

    /** What an administrator does with many requests at once: his words stand in each (A1). */
    void explain(JournalAction action, String detail, String words) {
        lines.add(Line.of(docket, action, null, null, detail, words));
    }

    /** What the product does by itself, asked by nobody. */
    static Act unasked(Docket docket, Chain chain, Facts facts) {
        return new Act(docket, chain, facts, null, List.of());
    }

    /** Items of the collective request that the command concerns, in their order (A10). */
    Act withItems(List<ApprovalRequest> concerned) {
        items = concerned;
        return this;
    }

    /** The collective request that its request has left, and may come back to. */
    Act withList(Act left) {
        list = left;
        return this;
    }

    /** The same command as it concerns one item of its request: what the viewer does there he does in the same seat. */
    Act about(ApprovalRequest item, JournalAction action) {
        Act own = new Act(
                new Docket(item, new ArrayList<>(), viewer(), List.of(), now()), chain, facts, command, List.of());
        Line here = Line.of(docket, action, step(), SeatMoves.principal(this), null, command.comment());
        own.lines.add(new Line(action, null, here.post(), here.principal(), null, here.opinion()));
        others.add(own);
        return own;
    }

    /** Another request that moves with it. */
    void alsoMoves(Act other) {
        others.add(other);
    }

    List<ApprovalRequest> items() {
        return items;
    }

    Optional<Act> list() {
        return Optional.ofNullable(list);
    }

    List<Act> others() {
        return others;
    }

    Docket docket() {
        return docket;
    }

    ApprovalRequest request() {
        return docket.request();
    }

    Viewer viewer() {
        return docket.viewer();
    }

    Chain chain() {
        return chain;
    }

    ApprovalCommand command() {
        return command;
    }

    List<Recipient> targets() {
        return targets;
    }

    Instant now() {
        return docket.now();
    }

    /** The step that the command is about. */
    ApprovalStep step() {
        return docket.step(command.step()).orElseThrow();
    }

    Facts facts() {
        return facts;
    }

    /** The request's way from here, as things stand now. */
    Climb climb() {
        return new Climb(request().route(), chain, request().filerId(), docket.signedBy(), facts);
    }

    /** The same as nobody had signed before, as in a new round. */
    Climb climbAnew() {
        return new Climb(request().route(), chain, request().filerId(), Set.of(), facts);
    }

    void open(ApprovalStep step) {
        opened.add(step);
        docket.add(step);
    }

    void record(JournalAction action, ApprovalStep step, String detail) {
        record(action, step, null, detail);
    }

    /** Records what the viewer does in a seat, for himself or for a principal. */
    void record(JournalAction action, ApprovalStep step, Viewer.Principal principal, String detail) {
        lines.add(Line.of(docket, action, step, principal, detail, command.comment()));
    }

    /** Records what the viewer does in a seat without his words, which stand where they belong: with the item that they are about. */
    void recordQuietly(JournalAction action, ApprovalStep step, Viewer.Principal principal, String detail) {
        lines.add(Line.of(docket, action, step, principal, detail, null));
    }

    /** Records what follows by itself, without the viewer's words. */
    void note(JournalAction action, ApprovalStep step, String detail) {
        lines.add(Line.of(docket, action, step, null, detail, null));
    }

    /** What an administrator had proposed fits no longer when the request has moved (A7). */
    void lapse() {
        boolean moved = before != request().state() || !openBefore.equals(docket.open());
        if (moved && request().proposal().isPresent()) {
            note(JournalAction.LAPSED, null, request().takeProposal().byName());
        }
    }

    /** The viewer took part. */
    void done() {
        parts.add(new Part(viewer().personId(), Participation.Role.DONE));
    }

    /** From now on they see the request (A19). */
    void shows(Collection<Long> viewers) {
        viewers.forEach(viewer -> parts.add(new Part(viewer, Participation.Role.SEES)));
    }

    void started() {
        parts.add(new Part(request().filerId(), Participation.Role.STARTED));
    }

    void tell(OutboxMessage.Kind kind, List<Long> people) {
        news.add(new News(kind, people));
    }

    /** People in a post today: of the chain, or of what the command names. */
    List<Long> holdersOf(Long post) {
        List<Long> holders = chain.holdersOf(post);
        return holders.isEmpty()
                ? targets.stream()
                        .filter(target -> target.post().equals(post))
                        .flatMap(target -> target.holders().stream())
                        .map(Recipient.Holder::id)
                        .toList()
                : holders;
    }

    /** A signature is taken back. */
    boolean takesBack() {
        return command != null && command.action() == ApprovalAction.TAKE_BACK;
    }

    /** What had ended goes on. */
    boolean reopens() {
        return command != null && command.action() == ApprovalAction.REOPEN;
    }

    RequestState before() {
        return before;
    }

    List<ApprovalStep> opened() {
        return opened;
    }

    List<Line> lines() {
        return lines;
    }

    List<Part> parts() {
        return parts;
    }

    List<News> news() {
        return news;
    }
}
