package org.liandong.outbox.letter;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** On every server: sends what is due; the claims in the database say whose turn it is. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxPoller {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Postman postman;

    @Inject
    private LetterDesk desk;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void send() {
        postman.round(clock.instant());
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void forget() {
        desk.forget(clock.instant().minus(KEPT));
    }
}
