package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.liandong.approval.request.RequestState;
import org.liandong.web.shell.Say;

/** Where a request is, in words and a colour; lists carry the code of its stage, or its state where it stands at none. */
@Named
@ApplicationScoped
public class Badges {
    @Inject
    private RouteNames routes;

    @Inject
    private Say say;

    public String words(String route, String stage) {
        return isState(stage) ? say.of("requeststate." + stage) : say.of("badge.running", routes.stage(route, stage));
    }

    public String css(String stage) {
        if (!isState(stage)) {
            return "wait";
        }
        return switch (RequestState.valueOf(stage)) {
            case APPROVED -> "done";
            case REJECTED -> "late";
            case RETURNED -> "wait";
            default -> "";
        };
    }

    static boolean isState(String stage) {
        return Stream.of(RequestState.values()).anyMatch(state -> state.name().equals(stage));
    }
}
