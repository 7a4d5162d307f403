package org.liandong.dispatch;

import java.util.function.Consumer;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.progress.Tally;

/** Changes receipts, and notes with each change what that makes of the figures above (D2); the caller holds the row. */
final class Receipts {
    private Receipts() {}

    static void change(Figures figures, Receipt receipt, Consumer<Receipt> change) {
        Tally before = receipt.tally();
        change.accept(receipt);
        figures.change(
                receipt.dispatchId(),
                Figures.above(receipt.path()),
                receipt.level(),
                receipt.tally().minus(before));
    }
}
