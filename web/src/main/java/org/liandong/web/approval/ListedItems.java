package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The items of a list as its signers have them before them: single ones go back or end, the others go on (A10). */
@Named
@ViewScoped
public class ListedItems implements Serializable {
    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private HttpServletRequest request;

    private Long list;
    private int version;
    private Long step;
    private String token;
    private String back;
    private boolean returning;
    private boolean rejecting;
    private boolean ordering;
    private Ranked ranked = new Ranked(List.of());
    private List<Listed.Item> gone = List.of();
    private String reason;
    private boolean jump = true;

    /** Takes in what is listed; {@code address} is where the page goes afterwards. */
    void load(RequestView view, String address) {
        if (view.listed() == null || view.listed().of() != null) {
            return;
        }
        list = view.id();
        version = view.version();
        step = view.action(ApprovalAction.REORDER).map(RequestView.Action::step).orElse(null);
        token = UUID.randomUUID().toString();
        back = address;
        returning = view.may(ApprovalAction.RETURN_ITEMS);
        rejecting = view.may(ApprovalAction.REJECT_ITEMS);
        ordering = view.may(ApprovalAction.REORDER) && step != null;
        ranked = new Ranked(view.listed().going());
        gone = view.listed().gone();
    }

    public void sendBack() {
        act(ApprovalAction.RETURN_ITEMS, ticked());
    }

    public void reject() {
        act(ApprovalAction.REJECT_ITEMS, ticked());
    }

    public void reorder() {
        ranked.check("reason");
        if (!ranked.isChanged()) {
            Notices.asked("listed.order-same");
            return;
        }
        act(ApprovalAction.REORDER, ranked.order());
    }

    private List<Long> ticked() {
        List<Long> ticked = Parameters.ids(request, "item");
        if (ticked.isEmpty()) {
            throw new InvalidInputException("reason", "items-missing");
        }
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "opinion-required");
        }
        return ticked;
    }

    private void act(ApprovalAction action, List<Long> items) {
        try {
            decisions.act(ApprovalCommand.ofItems(
                    list,
                    action,
                    step,
                    version,
                    token + "-" + action.name().toLowerCase(Locale.ROOT),
                    reason,
                    jump,
                    items));
        } catch (BusinessException refusal) {
            if (refusal.kind() != BusinessException.Kind.CONFLICT) {
                throw refusal;
            }
            Notices.refused(refusal);
            Addresses.go(back);
            return;
        }
        Notices.done("listed.done-" + action.name(), items.size());
        Addresses.go(back);
    }

    /** It is a list. */
    public boolean isShown() {
        return list != null;
    }

    /** The viewer may do something with single items. */
    public boolean isDeciding() {
        return returning || rejecting;
    }

    public boolean isReturning() {
        return returning;
    }

    public boolean isRejecting() {
        return rejecting;
    }

    /** The viewer may put them in another order. */
    public boolean isOrdering() {
        return ordering;
    }

    public Ranked ranked() {
        return ranked;
    }

    /** Items that have left the list, as far as the viewer may know of them. */
    public List<Listed.Item> gone() {
        return gone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isJump() {
        return jump;
    }

    public void setJump(boolean jump) {
        this.jump = jump;
    }
}
