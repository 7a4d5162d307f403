package org.liandong.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.outbox.letter.FailedService;
import org.liandong.outbox.letter.FailedService.FailedRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** What could not be sent, for administrators of units (A15). */
@Named
@ViewScoped
public class FailedPage implements Serializable {
    @Inject
    private FailedService service;

    @Inject
    private Say say;

    private List<FailedRow> rows = List.of(); // kept, so that a click means what was seen

    public void load() {
        rows = service.find();
    }

    public void resend(FailedRow row) {
        stay("outbox_failed.resent", service.resend(List.of(row.id())));
    }

    public void resendAll() {
        stay(
                "outbox_failed.resent",
                service.resend(rows.stream().map(FailedRow::id).toList()));
    }

    public void giveUp(FailedRow row) {
        stay("outbox_failed.given-up", service.giveUp(List.of(row.id())));
    }

    private static void stay(String key, int count) {
        Notices.done(key, count);
        Addresses.go("/outbox/failed.xhtml");
    }

    public List<FailedRow> rows() {
        return rows;
    }

    /** {@code 待办、催办}. */
    public String kinds(FailedRow row) {
        return say.list(
                row.kinds().stream().map(kind -> say.of("message_kind." + kind)).toList());
    }
}
