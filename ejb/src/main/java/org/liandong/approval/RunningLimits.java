package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiFunction;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Viewer;

/** Gives requests that run other limits: the one thing of a route in use that can be changed (A1). The caller has asked whether he may. */
@ApplicationScoped
public class RunningLimits {
    @Inject
    private Dockets dockets;

    @Inject
    private Moves moves;

    /**
     * Moves the limits of a request where it stands at a stage.
     *
     * @param due the new limit, by the path of the unit where it stands and from when the step opened
     * @return false when it does not stand there any more; nothing is changed then
     */
    public boolean move(
            Long request, Viewer viewer, String stage, BiFunction<String, Instant, Instant> due, String reason) {
        Docket docket = dockets.lock(request, viewer);
        boolean stands = docket.request().state() == RequestState.RUNNING
                && docket.open().stream().anyMatch(step -> step.code().equals(stage));
        if (stands) {
            moves.limit(docket, stage, due, reason);
        }
        return stands;
    }
}
