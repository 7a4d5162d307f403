package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Signing;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.view.Upcoming;
import org.liandong.common.BusinessException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;

/** A request: what it is, where it stands, and the decision on it. */
@Named
@ViewScoped
public class RequestPage extends OpenedFromList {
    private static final String WALK = "walk";
    private static final String JUMP = "jump";

    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private Pictures pictures;

    @Inject
    private Preferences preferences;

    @Inject
    private Onward onward;

    @Inject
    private Say say;

    @Inject
    private Further further;

    @Inject
    private PaperForm paper;

    @Inject
    private ListedItems items;

    private int version;
    private Long step;
    private boolean vote;
    private boolean last;
    private Long signed;
    private String token;
    private Upcoming next;
    private List<ApprovalAction> allowed;
    private List<RequestView.ReturnTarget> targets;
    private String filer;
    private String title;
    private String opinion;
    private String readNote;
    private String to = ApprovalCommand.TO_APPLICANT;
    private String resume = WALK;
    private transient RequestView view;
    private transient ReportForm contents;

    public void load() {
        version = view().version();
        step = view().action(ApprovalAction.APPROVE)
                .map(RequestView.Action::step)
                .orElse(null);
        vote = standsAt().filter(at -> at.signing() == Signing.VOTE).isPresent();
        last = standsAt()
                .filter(at -> view().steps().size() == 1 && at.isLast())
                .isPresent();
        further.load(view(), address("request"));
        paper.load(view(), address("request"));
        items.load(view(), address("request"));
        next = view().upcoming().stream().findFirst().orElse(null);
        allowed = Stream.of(ApprovalAction.values()).filter(view()::may).toList();
        targets = view().returnTargets();
        filer = view().filer();
        title = view().title();
        signed = view().action(ApprovalAction.TAKE_BACK)
                .map(RequestView.Action::step)
                .orElse(null);
        token = UUID.randomUUID().toString();
    }

    /** May the viewer, as the page was shown? The service asks again. */
    public boolean may(ApprovalAction action) {
        return allowed.contains(action);
    }

    /** Something to decide for the viewer. */
    public boolean isDecider() {
        return may(ApprovalAction.APPROVE) || may(ApprovalAction.REJECT) || may(ApprovalAction.RETURN);
    }

    /** It is voted on: one vote is not the decision. */
    public boolean isVote() {
        return vote;
    }

    /** What the viewer decides is decided for the step, and it goes on; else others have to sign too. */
    public boolean isLast() {
        return last;
    }

    /** The step at which the viewer decides, else the first. */
    public Optional<RequestView.OpenStep> standsAt() {
        return view().steps().stream().filter(open -> open.id().equals(step)).findFirst();
    }

    /** The stage at which the viewer has to act, else where the request stands; its state where it stands at none. */
    public String standing() {
        boolean rests = view().steps().isEmpty() || view().state() == RequestState.SUSPENDED;
        return rests
                ? view().state().name()
                : standsAt()
                        .map(RequestView.OpenStep::code)
                        .orElse(view().steps().get(0).code());
    }

    /** As it is now; read once per call, and not at all by an action, which shows nothing of it. */
    public RequestView view() {
        if (view == null) {
            view = views.get(getId());
        }
        return view;
    }

    public ReportForm contents() {
        if (contents == null) {
            contents = ReportForm.parse(view().data());
        }
        return contents;
    }

    public void approve() {
        if (!act(signed(ApprovalAction.APPROVE))) {
            reopen();
        } else if (!last) {
            done(vote ? "further.voted" : "further.signed");
        } else if (next == null) {
            done("approval_request.approved-end");
        } else {
            done("approval_request.approved", pictures.line(next));
        }
    }

    public void reject() {
        if (act(signed(ApprovalAction.REJECT))) {
            done(vote && !last ? "further.voted" : "approval_request.rejected");
        } else {
            reopen();
        }
    }

    public void abstain() {
        if (act(signed(ApprovalAction.ABSTAIN))) {
            done("further.voted");
        } else {
            reopen();
        }
    }

    public void sendBack() {
        if (act(signed(ApprovalAction.RETURN))) {
            boolean home = ApprovalCommand.TO_APPLICANT.equals(to);
            done(home ? "approval_request.returned" : "approval_request.returned-stage");
        } else {
            reopen();
        }
    }

    public void takeBack() {
        if (act(ApprovalCommand.ofSigner(
                getId(),
                ApprovalAction.TAKE_BACK,
                signed,
                version,
                token(ApprovalAction.TAKE_BACK),
                opinion,
                null,
                false))) {
            Notices.done("approval_request.taken-back");
        }
        reopen();
    }

    /** Marks the copy that came to the viewer as read. */
    public void read() {
        if (act(ApprovalCommand.ofSigner(
                getId(), ApprovalAction.READ, null, version, token(ApprovalAction.READ), readNote, null, false))) {
            Notices.done("approval_request.read-done");
        }
        reopen();
    }

    public void withdraw() {
        if (act(ApprovalCommand.ofApplicant(
                getId(), ApprovalAction.WITHDRAW, version, token(ApprovalAction.WITHDRAW), null))) {
            Notices.done("approval_request.withdrawn");
        }
        reopen();
    }

    private ApprovalCommand signed(ApprovalAction action) {
        return ApprovalCommand.ofSigner(
                getId(), action, step, version, token(action), opinion, to, JUMP.equals(resume));
    }

    /** Double clicks and resubmissions repeat the token; another action is another command. */
    private String token(ApprovalAction action) {
        return token + "-" + action.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it took effect; who came too late is told by whom and when it was decided, on the page as it then is. */
    private boolean act(ApprovalCommand command) {
        try {
            decisions.act(command);
            return true;
        } catch (BusinessException refusal) {
            if (refusal.kind() != BusinessException.Kind.CONFLICT) {
                throw refusal;
            }
            Notices.refused(refusal);
            return false;
        }
    }

    /** A decision was made: the page stays, or the next one opens, as the viewer wants it. */
    private void done(String key, Object... arguments) {
        if (preferences.isOnward()) {
            Notices.done("approval_request.about", title, say.of(key, arguments));
            Addresses.go(onward.afterDecision(list()));
        } else {
            Notices.done(key, arguments);
            reopen();
        }
    }

    private void reopen() {
        Addresses.go(address("request"));
    }

    /** Why the viewer, who decided last, can no longer take that back; empty if he can, or did not decide. */
    public String kept() {
        return view().action(ApprovalAction.TAKE_BACK)
                .filter(action -> !action.allowed())
                .map(action -> say.of(
                        "error." + action.refusal().key(),
                        action.refusal().arguments().toArray()))
                .orElse("");
    }

    /** The copies that came to the viewer and are not marked as read. */
    public List<RequestView.Copy> unread() {
        return view().copies().stream()
                .filter(copy -> copy.mine() && copy.readAt() == null)
                .toList();
    }

    /** How many of the copies are marked as read. */
    public long readCopies() {
        return view().copies().stream().filter(copy -> copy.readAt() != null).count();
    }

    public Upcoming next() {
        return next;
    }

    public List<RequestView.ReturnTarget> targets() {
        return targets;
    }

    public String filer() {
        return filer;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReadNote() {
        return readNote;
    }

    public void setReadNote(String readNote) {
        this.readNote = readNote;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getResume() {
        return resume;
    }

    public void setResume(String resume) {
        this.resume = resume;
    }
}
