package org.liandong.dispatch;

import java.io.Serializable;
import java.util.Objects;

/** A dispatch and a unit name one receipt. */
public class ReceiptKey implements Serializable {
    private Long dispatchId;
    private Long unitId;

    protected ReceiptKey() {}

    public ReceiptKey(Long dispatchId, Long unitId) {
        this.dispatchId = dispatchId;
        this.unitId = unitId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptKey key
                && Objects.equals(dispatchId, key.dispatchId)
                && Objects.equals(unitId, key.unitId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dispatchId, unitId);
    }
}
