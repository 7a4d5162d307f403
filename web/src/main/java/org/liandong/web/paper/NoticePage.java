package org.liandong.web.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.paper.NoticeService;
import org.liandong.paper.NoticeService.Draft;
import org.liandong.paper.NoticeService.Subject;
import org.liandong.paper.NoticeService.Typed;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** A notice about a decided request or a sent dispatch, from the unit's template. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    @Inject
    private NoticeService notices;

    @Inject
    private Say say;

    private Long request;
    private Long dispatch;
    private Long unit;
    private Draft draft;
    private Long pattern;
    private String title;
    private String to;
    private String text;
    private String signature;
    private List<String> missing = List.of();
    private boolean warned;

    public void load() {
        draft = notices.prepare(new Subject(request, dispatch), unit);
        unit = draft.unit();
        title = draft.title();
        to = draft.to();
        text = draft.text();
        signature = draft.signature();
        pattern = draft.choices().stream()
                .findFirst()
                .map(NoticeService.Choice::pattern)
                .orElse(null);
    }

    /** Whoever is warned of characters that no font has may issue it all the same, with the second press. */
    public void issue() {
        Typed typed = new Typed(pattern, title, to, text, signature);
        List<String> now = notices.missing(typed);
        if (!now.isEmpty() && !(warned && now.equals(missing))) {
            missing = now;
            warned = true;
            Notices.asked("paper_notice.missing", say.list(now));
            return;
        }
        Long paper = notices.issue(new Subject(request, dispatch), unit, typed);
        Notices.done("paper_notice.issued", paper);
        Addresses.go(address());
    }

    private String address() {
        return request == null
                ? "/paper/notice.xhtml?dispatch=" + dispatch + "&unit=" + unit
                : "/paper/notice.xhtml?request=" + request + "&unit=" + unit;
    }

    public Draft draft() {
        return draft;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public Long getDispatch() {
        return dispatch;
    }

    public void setDispatch(Long dispatch) {
        this.dispatch = dispatch;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getPattern() {
        return pattern;
    }

    public void setPattern(Long pattern) {
        this.pattern = pattern;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
