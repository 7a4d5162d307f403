package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.calendar.Deadline;
import org.liandong.calendar.DueHandler;
import org.liandong.common.NotFoundException;

/** Looks at requests because time has passed (A9). */
@ApplicationScoped
class ClockKeeper implements DueHandler {
    @Inject
    private Dockets dockets;

    @Inject
    private Moves moves;

    @Override
    public Deadline.Kind kind() {
        return Deadline.Kind.REQUEST;
    }

    @Override
    public Optional<Instant> fire(Long subject, Instant after, Instant now) {
        try {
            Docket docket = dockets.lock(subject, SeatKeeper.NOBODY);
            return moves.tick(
                    new Docket(docket.request(), docket.steps(), docket.viewer(), docket.copies(), now), after);
        } catch (NotFoundException discarded) {
            return Optional.empty();
        }
    }
}
