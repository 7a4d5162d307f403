package org.liandong.outbox.preference;

import java.time.Instant;

/** What a change of wishes means to mail that waits; by whoever keeps it. */
public interface WaitingMail {
    /** Messages that are in no letter yet are due as the person wants now. */
    void timeAnew(MessagePreference wanted);

    /** Mails the code to the address that was given, at once. */
    void sendCode(MessagePreference given, Instant now);
}
