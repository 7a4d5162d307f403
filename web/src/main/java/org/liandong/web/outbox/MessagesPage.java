package org.liandong.web.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.MessageService.MessageRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The newest messages. */
@Named
@RequestScoped
public class MessagesPage {
    private static final int MOST = 50;

    @Inject
    private MessageService messages;

    private Long open;
    private List<MessageRow> rows;

    public void load() {
        if (open == null) {
            rows = messages.findMine(MOST);
        } else {
            MessageService.Target target = messages.open(open);
            Addresses.go(target.place() == null ? "/approval/request.xhtml?id=" + target.requestId() : target.place());
        }
    }

    public void readAll() {
        messages.readAll();
        Notices.done("outbox_messages.all-read");
        Addresses.go("/outbox/messages.xhtml");
    }

    public List<MessageRow> rows() {
        if (rows == null) {
            rows = messages.findMine(MOST);
        }
        return rows;
    }

    public boolean isUnread() {
        return rows().stream().anyMatch(MessageRow::unread);
    }

    public Long getOpen() {
        return open;
    }

    public void setOpen(Long open) {
        this.open = open;
    }
}
