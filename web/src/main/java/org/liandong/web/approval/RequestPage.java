package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.view.Upcoming;
import org.liandong.common.BusinessException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** A request: what it is, where it stands, and the decision on it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {
    private static final String WALK = "walk";
    private static final String JUMP = "jump";

    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private Pictures pictures;

    private Long id = 0L; // there is none: a page without id is not found
    private int version;
    private Long step;
    private String token;
    private Upcoming next;
    private List<ApprovalAction> allowed;
    private List<RequestView.ReturnTarget> targets;
    private String filer;
    private String opinion;
    private String to = ApprovalCommand.TO_APPLICANT;
    private String resume = WALK;
    private transient RequestView view;
    private transient ReportForm contents;

    public void load() {
        version = view().version();
        step = view().steps().stream().map(RequestView.OpenStep::id).findFirst().orElse(null);
        next = view().upcoming().stream().findFirst().orElse(null);
        allowed = Stream.of(ApprovalAction.values()).filter(view()::may).toList();
        targets = view().returnTargets();
        filer = view().filer();
        token = UUID.randomUUID().toString();
    }

    /** May the viewer, as the page was shown? The service asks again. */
    public boolean may(ApprovalAction action) {
        return allowed.contains(action);
    }

    /** As it is now; read once per call, and not at all by an action, which shows nothing of it. */
    public RequestView view() {
        if (view == null) {
            view = views.get(id);
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
        if (act(signed(ApprovalAction.APPROVE))) {
            if (next == null) {
                Notices.done("approval_request.approved-end");
            } else {
                Notices.done("approval_request.approved", pictures.line(next));
            }
        }
        reopen();
    }

    public void reject() {
        if (act(signed(ApprovalAction.REJECT))) {
            Notices.done("approval_request.rejected");
        }
        reopen();
    }

    public void sendBack() {
        if (act(signed(ApprovalAction.RETURN))) {
            boolean home = ApprovalCommand.TO_APPLICANT.equals(to);
            Notices.done(home ? "approval_request.returned" : "approval_request.returned-stage");
        }
        reopen();
    }

    public void withdraw() {
        if (act(ApprovalCommand.ofApplicant(
                id, ApprovalAction.WITHDRAW, version, token(ApprovalAction.WITHDRAW), null))) {
            Notices.done("approval_request.withdrawn");
        }
        reopen();
    }

    private ApprovalCommand signed(ApprovalAction action) {
        return ApprovalCommand.ofSigner(id, action, step, version, token(action), opinion, to, JUMP.equals(resume));
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

    private void reopen() {
        Addresses.go("/approval/request.xhtml?id=" + id);
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
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
