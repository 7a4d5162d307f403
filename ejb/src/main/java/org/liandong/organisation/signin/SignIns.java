package org.liandong.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;

/** Counts passwords that were wrong, and says how long the next one waits (T4, T8). Who asks is not signed in yet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {
    /** In place of a name that nobody has: people type their password into the wrong field. */
    private static final String UNKNOWN = "unknown name";

    @Inject
    private Failures failures;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * How it stands with a name at an address.
     *
     * @param failures within the hour, as far as they are counted
     * @param seconds until the next try is let through; 0: at once
     */
    public record Standing(int failures, long seconds) {}

    /** The same for all spellings of a name. */
    public int mark(String name) {
        return Typed.of(name, null).mark();
    }

    /** Asked before a password is tried; one statement for whoever has not failed. */
    public Standing standing(String name, String address) {
        return standing(Typed.of(name, address));
    }

    /** A password was wrong; only a name that is registered is written down. Begins a pause where it was one too many. */
    public void recordFailure(String name, String address) {
        Typed typed = Typed.of(name, address);
        failures.add(typed);
        String who = failures.isRegistered(name) ? name : UNKNOWN;
        audit.record(AuditRecord.Kind.REFUSAL, "sign-in", who);
        long seconds = standing(typed).seconds();
        if (seconds > 0) {
            audit.record(
                    AuditRecord.Kind.REFUSAL,
                    "sign-in-pause",
                    who + " from " + typed.address() + " for " + seconds + " s");
        }
    }

    /** The password was right at last: what failed before it, from there, counts no more. */
    public void forget(String name, String address) {
        failures.forget(Typed.of(name, address));
    }

    private Standing standing(Typed typed) {
        List<Instant> failed = failures.latest(typed);
        if (failed.isEmpty()) {
            return new Standing(0, 0);
        }
        Instant end = failed.get(0).plus(Pauses.after(failed.size(), failures.isAttack(typed)));
        long left = Duration.between(clock.instant(), end).toMillis();
        return new Standing(failed.size(), left <= 0 ? 0 : (left + 999) / 1000);
    }
}
