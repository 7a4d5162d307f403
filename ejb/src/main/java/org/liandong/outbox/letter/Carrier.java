package org.liandong.outbox.letter;

import java.time.Instant;
import org.liandong.outbox.OutboxMessage;

/** A way out of the house. */
interface Carrier {
    OutboxMessage.Channel channel();

    /** Whether the server is set up for it. */
    boolean isOn();

    /** Hands a letter over; returns when the other side has taken it. */
    void carry(Contents letter, Instant now) throws NotCarriedException;

    /** The other side did not take it; the message says why, for administrators, and names no address. */
    class NotCarriedException extends Exception {
        NotCarriedException(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
