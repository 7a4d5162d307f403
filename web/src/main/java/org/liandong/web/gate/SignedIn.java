package org.liandong.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.LastSignIn;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.signin.SignInSettings;
import org.liandong.web.gate.Stamp.Kind;
import org.liandong.web.shell.Again;

/**
 * Whether somebody whom the container takes for signed in still is: not after doing nothing for too long, nor for longer than a
 * sign-in lasts (T4, ADR 0045). The container's own sign-in outlives restarts and is known on every node; so is what this goes by.
 */
@ApplicationScoped
public class SignedIn implements Again {
    /** Of a request: whoever was signed out before it came back past the product's own page. */
    static final String BACK = "org.liandong.back";

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int STEPS = 10;
    private static final String ACCOUNT_ENDED = "account ended";

    @Inject
    private Stamps stamps;

    @Inject
    private CurrentUser users;

    @Inject
    private SignInSettings settings;

    @Inject
    private Provider provider;

    @Inject
    private AuditService audit;

    @Inject
    private LastSignIn lastSignIn;

    @Inject
    private Clock clock;

    /** Lets the call of a page's script go on, or signs its user out. */
    public boolean goesOn(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        return ended(request, response).isEmpty();
    }

    /** Lets the request of a signed-in user go on, or signs him out and says why. */
    Optional<Ending> ended(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        if (isAccountOver()) {
            return Optional.of(end(request, response, Kind.ENDED));
        }
        Instant now = clock.instant();
        String user = request.getRemoteUser();
        Stamp stamp = stamps.of(request).orElse(null);
        if (stamp == null || !stamp.isOf(user)) {
            return begin(request, response, stamp, now);
        }
        if (stamp.wasIdle(now, settings.idle())) {
            return Optional.of(end(request, response, Kind.IDLE));
        }
        if (stamp.isOver(now, settings.limit())) {
            return Optional.of(end(request, response, Kind.LIMIT));
        }
        if (stamp.wasIdle(now, step())) {
            stamps.put(request, response, stamp.seenAt(now));
        }
        lastSignIn.know(stamp.proved());
        return Optional.empty();
    }

    /** Whether the account of the caller has ended, whoever said that his password is right (T1); the answer is kept for the request. */
    public boolean isAccountOver() {
        return users.isAccountOver();
    }

    /** Refuses a program whose account has ended. */
    public void refuse(HttpServletRequest request) throws ServletException {
        audit.record(AuditRecord.Kind.REFUSAL, "sign-in", ACCOUNT_ENDED);
        leave(request);
    }

    /**
     * The first that is seen of a sign-in. Who signs in at the page brings the stamp of the password. A provider leads people in past
     * this gate; where there is none, whoever comes without a stamp has lost it, and signs in again.
     */
    private Optional<Ending> begin(HttpServletRequest request, HttpServletResponse response, Stamp stamp, Instant now)
            throws ServletException {
        boolean atTheDoor = stamp != null && stamp.isAtTheDoor(now);
        if (!atTheDoor && !provider.isThere()) {
            return Optional.of(end(request, response, Kind.UNKNOWN));
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        String user = request.getRemoteUser();
        boolean his = atTheDoor && stamp.login().equalsIgnoreCase(user);
        boolean local = his && stamp.kind() == Kind.PASSWORD;
        Instant proved = local || his && provider.isThere() ? stamp.since() : Instant.EPOCH;
        if (atTheDoor && stamp.kind().isOut()) {
            request.setAttribute(BACK, true);
        }
        Stamp fresh = Stamp.in(local ? Kind.LOCAL : Kind.IN, user, now, proved);
        stamps.put(request, response, fresh);
        lastSignIn.know(fresh.proved());
        audit.record(AuditRecord.Kind.SIGN_IN, "sign-in", null);
        return Optional.empty();
    }

    /** The right password was typed at the page; to be called before the answer goes. */
    void prove(HttpServletRequest request, HttpServletResponse response, String login) {
        stamps.put(request, response, Stamp.of(Kind.PASSWORD, login.strip(), clock.instant()));
    }

    /** Signs out; the page for signing in says why. */
    private Ending end(HttpServletRequest request, HttpServletResponse response, Kind why) throws ServletException {
        String user = request.getRemoteUser();
        if (why == Kind.ENDED) {
            audit.record(AuditRecord.Kind.REFUSAL, "sign-in", ACCOUNT_ENDED);
        } else {
            audit.record(AuditRecord.Kind.SIGN_OUT, "sign-out", why.name().toLowerCase(Locale.ROOT));
        }
        boolean local = stamps.of(request)
                .filter(stamp -> stamp.kind() == Kind.LOCAL && stamp.isOf(user))
                .isPresent();
        leave(request);
        stamps.put(request, response, Stamp.of(why, user, clock.instant()));
        return new Ending(why, local && provider.isThere());
    }

    @Override
    public String signInAgain(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException {
        return end(request, response, Kind.AGAIN).onward(request, page);
    }

    /** Signs out whoever wants to. */
    public void leave(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        leave(request);
        stamps.remove(request, response);
    }

    /** How exactly it is kept when somebody was last seen. */
    private Duration step() {
        Duration part = settings.idle().dividedBy(STEPS);
        return part.compareTo(STEP) < 0 ? part : STEP;
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false); // a server may have ended it with the sign-in
        if (session != null) {
            session.invalidate();
        }
    }

    /** Why somebody at the page for signing in was signed out a moment ago. */
    Optional<Kind> reason(HttpServletRequest request) {
        return stamps.of(request)
                .filter(stamp -> stamp.isAtTheDoor(clock.instant()))
                .map(Stamp::kind)
                .filter(Kind::isOut);
    }
}
