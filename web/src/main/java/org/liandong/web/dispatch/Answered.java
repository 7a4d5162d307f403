package org.liandong.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.approval.view.RequestView;
import org.liandong.dispatch.AnswerSubject;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.DispatchViewService.Head;

/** What a request answers, for the pages of requests; whoever sees an answer need not see the dispatch. */
@Named
@RequestScoped
public class Answered {
    @Inject
    private DispatchViewService views;

    private Long known;
    private Head head;

    public boolean is(RequestView request) {
        return AnswerSubject.TYPE.equals(request.about().type());
    }

    /** The dispatch; null for a request that answers none, or one that the viewer does not see. */
    public Head head(RequestView request) {
        Long dispatch = is(request) ? request.about().subject() : null;
        if (dispatch != null && !dispatch.equals(known)) {
            known = dispatch;
            head = views.findHead(dispatch).orElse(null);
        }
        return dispatch == null ? null : head;
    }
}
