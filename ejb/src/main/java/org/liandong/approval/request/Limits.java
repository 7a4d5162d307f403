package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** From when the limits of a request count, and what they are (A9). */
@Embeddable
class Limits {
    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "whole_due_at")
    private Instant wholeDueAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "whole_expired_for")
    private Instant wholeExpiredFor;

    @Column(name = "return_expired_for")
    private Instant returnExpiredFor;

    @Column(name = "clock_at")
    private Instant clockAt;

    /** Filed for the first time, or again. */
    void file(Instant at) {
        filedAt = filedAt == null ? at : filedAt;
    }

    /** Went with a list until now: its clocks go on as the list's did (A10). */
    void fileWith(Instant filed, Limits list) {
        filedAt = filed;
        wholeDueAt = list.wholeDueAt;
        wholeExpiredFor = list.wholeExpiredFor;
    }

    void expireWhole() {
        wholeExpiredFor = wholeDueAt;
    }

    boolean isWholeExpired() {
        return wholeDueAt != null && wholeDueAt.equals(wholeExpiredFor);
    }

    void expireReturn(Instant due) {
        returnExpiredFor = due;
    }

    boolean isReturnExpired(Instant due) {
        return due != null && due.equals(returnExpiredFor);
    }

    void decideBy(Instant whole) {
        wholeDueAt = whole;
    }

    void giveBack(Instant at) {
        returnedAt = at;
        extendedDays = 0;
    }

    void extend(int workingDays) {
        extendedDays = workingDays;
    }

    Instant clockAt() {
        return clockAt;
    }

    void lookAt(Instant next) {
        clockAt = next;
    }

    Instant filedAt() {
        return filedAt;
    }

    Instant wholeDueAt() {
        return wholeDueAt;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    int extendedDays() {
        return extendedDays;
    }
}
