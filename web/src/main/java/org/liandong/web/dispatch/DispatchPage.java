package org.liandong.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.liandong.common.BusinessException;
import org.liandong.dispatch.DispatchState;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchView.OwnReceipt;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.ReceiptService;
import org.liandong.dispatch.ReceiptState;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** A dispatch: what it asks, what the user's units do with it, and how far it is below them. */
@Named
@ViewScoped
public class DispatchPage implements Serializable {
    @Inject
    private DispatchViewService views;

    @Inject
    private ReceiptService receipts;

    @Inject
    private Say say;

    private Long id = 0L; // there is none: a page without id is not found
    private String tab;
    private String token;
    private transient DispatchView view;

    public void load() {
        token = UUID.randomUUID().toString();
        if (view().state() == DispatchState.DRAFT) {
            Addresses.go("/dispatch/compose.xhtml?id=" + id + back());
        }
    }

    /** While it is being sent: how far it is; the page opens anew when that is over. */
    public void follow() {
        view = null;
        if (view().state() != DispatchState.SENDING) {
            reopen();
        }
    }

    public void sign(OwnReceipt receipt) {
        try {
            receipts.sign(id, receipt.unitId());
            Notices.done(
                    view().answerRoute() == null ? "dispatch_dispatch.signed-end" : "dispatch_dispatch.signed",
                    receipt.unit(),
                    receipt.due());
        } catch (BusinessException refusal) {
            said(refusal);
        }
        reopen();
    }

    /** Opens the answer, begun now if there is none. */
    public void answer(OwnReceipt receipt) {
        try {
            String title = say.of("dispatch_dispatch.answer-title", view().title());
            Long answer = receipts.answer(id, receipt.unitId(), title, token + "-" + receipt.unitId());
            Addresses.go("/approval/draft.xhtml?id=" + answer);
        } catch (BusinessException refusal) {
            said(refusal);
            reopen();
        }
    }

    /** Somebody was faster: who and when is said on the page as it is now. */
    private static void said(BusinessException refusal) {
        if (refusal.kind() != BusinessException.Kind.CONFLICT) {
            throw refusal;
        }
        Notices.refused(refusal);
    }

    private void reopen() {
        Addresses.go("/dispatch/dispatch.xhtml?id=" + id + back());
    }

    private String back() {
        return tab == null ? "" : "&tab=" + tab;
    }

    public DispatchView view() {
        if (view == null) {
            view = views.get(id);
        }
        return view;
    }

    /** The receipt with the page's one primary action; null if there is nothing to do. */
    public OwnReceipt first() {
        return view().receipts().stream()
                .filter(receipt -> receipt.maySign() || receipt.mayAnswer())
                .findFirst()
                .orElse(null);
    }

    /** {@code main} for what is to be done first, {@code plain} for everything else. */
    public String css(OwnReceipt receipt) {
        return receipt.equals(first()) ? "main" : "plain";
    }

    /** What the button says that leads to the answer. */
    public String answering(OwnReceipt receipt) {
        if (receipt.state() == ReceiptState.RETURNED) {
            return say.of("dispatch_dispatch.answer-again");
        }
        return say.of(receipt.answer() == null ? "dispatch_dispatch.answer" : "dispatch_dispatch.answer-on");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = "open".equals(tab) || "received".equals(tab) || "sent".equals(tab) ? tab : null;
    }
}
