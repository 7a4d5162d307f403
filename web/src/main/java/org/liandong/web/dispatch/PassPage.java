package org.liandong.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.dispatch.DispatchService.Preview;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.ReceiptService;
import org.liandong.dispatch.Recipients;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Passes what a unit received on to units below it. */
@Named
@ViewScoped
public class PassPage extends Choosing {
    @Inject
    private DispatchViewService views;

    @Inject
    private ReceiptService receipts;

    private Long id = 0L; // there is none: a page without id is not found
    private Long unit = 0L;
    private String title;
    private DispatchView.OwnReceipt receipt;

    public void load() {
        DispatchView view = views.get(id);
        title = view.title();
        receipt = view.receipts().stream()
                .filter(own -> own.unitId().equals(unit) && own.acts())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("receipt"));
        if (!receipt.mayPassOn()) {
            back();
            return;
        }
        begin(unit, null);
    }

    @Override
    Preview preview(Recipients recipients) {
        return receipts.previewPassOn(id, unit, recipients);
    }

    public void pass() {
        try {
            int units = receipts.passOn(id, unit, choice().toRecipients(), total());
            Notices.done("dispatch_pass.done", units);
        } catch (InvalidInputException refusal) {
            recount();
            throw refusal;
        }
        back();
    }

    private void back() {
        Addresses.go("/dispatch/dispatch.xhtml?id=" + id);
    }

    public String title() {
        return title;
    }

    public DispatchView.OwnReceipt receipt() {
        return receipt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
