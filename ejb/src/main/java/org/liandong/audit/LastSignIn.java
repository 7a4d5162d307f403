package org.liandong.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/**
 * Asks for signing in again before what is final, where the server says so (T16, ADR 0045). The gate tells when the caller of a request last
 * proved who he is; what nobody called, such as a clock that fires, is asked for nothing.
 */
@ApplicationScoped
public class LastSignIn {
    private static final String NAME = "liandong/sign-in-again";

    private Duration most = Duration.ZERO;

    @Inject
    private Proof proof;

    @Inject
    private Clock clock;

    /** What the gate knows of the caller; one for each request. */
    @RequestScoped
    static class Proof {
        private Instant at;

        void give(Instant moment) {
            at = moment;
        }

        Instant at() {
            return at;
        }
    }

    @PostConstruct
    void ask() {
        try {
            String minutes =
                    String.valueOf(InitialContext.<Object>doLookup(NAME)).strip();
            most = Duration.ofMinutes(minutes.matches("\\d{1,5}") ? Long.parseLong(minutes) : 0);
        } catch (NameNotFoundException off) {
            most = Duration.ZERO;
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + NAME + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The gate lets the request of a caller in, who proved at that moment who he is; long ago where nobody knows when. */
    public void know(Instant proved) {
        proof.give(proved);
    }

    /** Lets nobody pass whose sign-in is older than the server allows before something final. */
    public void require() {
        Instant at = most.isZero() ? null : proved();
        if (at != null && at.plus(most).isBefore(clock.instant())) {
            throw new SignInAgainException(most.toMinutes());
        }
    }

    private Instant proved() {
        try {
            return proof.at();
        } catch (ContextNotActiveException nobodyCalled) {
            return null;
        }
    }
}
