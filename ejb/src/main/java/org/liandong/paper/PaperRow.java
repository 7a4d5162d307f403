package org.liandong.paper;

import java.io.Serializable;
import java.time.Instant;
import org.liandong.paper.print.PaperCode;

/**
 * A paper as lists show it.
 *
 * @param code in groups
 * @param state as it is now
 * @param mayVoid the viewer may void it
 */
public record PaperRow(
        Long id,
        PaperKind kind,
        String code,
        String number,
        String title,
        String unit,
        PaperState state,
        String issuedBy,
        Instant issuedAt,
        String endedBy,
        String reason,
        boolean mayVoid)
        implements Serializable {
    static PaperRow of(Paper paper, String stamp, boolean mayVoid) {
        PaperState state = paper.stateAt(stamp);
        return new PaperRow(
                paper.id(),
                paper.kind(),
                PaperCode.shown(paper.code()),
                paper.number(),
                paper.title(),
                paper.unitName(),
                state,
                paper.issuedName(),
                paper.issuedAt(),
                paper.endedName(),
                paper.reason(),
                mayVoid && state != PaperState.VOIDED);
    }
}
