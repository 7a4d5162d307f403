package org.liandong.web.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.dispatch.AnswerSubject;
import org.liandong.dispatch.DispatchState;
import org.liandong.dispatch.ReceiptState;
import org.liandong.web.approval.RouteNames;
import org.liandong.web.shell.Say;

/** States of dispatches and receipts as colours, and how units answer in words. */
@Named
@ApplicationScoped
public class DispatchWords {
    @Inject
    private RouteNames routes;

    @Inject
    private Say say;

    public String receiptCss(ReceiptState state) {
        return switch (state) {
            case WAITING, RETURNED -> "wait";
            case SIGNED, ANSWERED -> "brand";
            case ACCEPTED -> "done";
            case DROPPED -> "";
        };
    }

    public String dispatchCss(DispatchState state) {
        return switch (state) {
            case DRAFT -> "";
            case SENDING -> "wait";
            case SENT -> "brand";
        };
    }

    /** The routes on which units can answer. */
    public List<RouteView> answerRoutes() {
        return routes.kept().stream()
                .filter(route -> AnswerSubject.TYPE.equals(route.subjectType()))
                .toList();
    }

    /** On which route units answer, or that they need not. */
    public String answering(String route) {
        return route == null ? say.of("dispatch_compose.sign-only") : routes.nameOf(route);
    }
}
