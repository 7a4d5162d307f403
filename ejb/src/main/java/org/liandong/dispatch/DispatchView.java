package org.liandong.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.dispatch.progress.Tally;
import org.liandong.file.AttachedFile;
import org.liandong.organisation.Level;

/**
 * A dispatch as one viewer sees it.
 *
 * @param body rich text in clean HTML; null for none
 * @param table null for none
 * @param answerRoute null where signing is enough
 * @param mine the viewer is its author
 * @param ours the viewer sees what the unit sees that sent it
 * @param written receipts so far while it is being sent
 * @param receipts those of the units for which the viewer acts
 * @param below figures of what the viewer's units see below them, by level
 */
public record DispatchView(
        Long id,
        String number,
        int version,
        DispatchState state,
        Long unitId,
        String unit,
        String author,
        boolean mine,
        boolean ours,
        String title,
        String body,
        BodyTable table,
        Recipients recipients,
        String answerRoute,
        Instant due,
        Instant sentAt,
        int expected,
        int written,
        List<AttachedFile> files,
        List<OwnReceipt> receipts,
        List<Below> below)
        implements Serializable {
    /**
     * What one of the viewer's units received, and what the viewer may do with it.
     *
     * @param answer the request that answers, null before the first
     * @param hasBelow there are units below to which it can be passed on
     */
    public record OwnReceipt(
            Long unitId,
            String unit,
            Long fromUnitId,
            String from,
            ReceiptState state,
            Instant due,
            boolean overdue,
            Instant receivedAt,
            String signedBy,
            Instant signedAt,
            String passedBy,
            Instant passedAt,
            Long answer,
            Instant acceptedAt,
            int urged,
            Instant urgedAt,
            boolean acts,
            boolean hasBelow)
            implements Serializable {
        public boolean maySign() {
            return acts && state == ReceiptState.WAITING;
        }

        public boolean mayPassOn() {
            return acts && hasBelow && state != ReceiptState.WAITING;
        }

        public boolean mayAnswer() {
            return acts && (state == ReceiptState.SIGNED || state == ReceiptState.RETURNED);
        }
    }

    /** Figures of one level below a unit that the viewer sees. */
    public record Below(Long unitId, String unit, Level level, Tally tally) implements Serializable {}
}
