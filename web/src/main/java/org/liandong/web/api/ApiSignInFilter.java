package org.liandong.web.api;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.audit.LastSignIn;
import org.liandong.common.RequestId;
import org.liandong.web.gate.Passwords;
import org.liandong.web.gate.SignedIn;
import org.liandong.web.text.Sentences;

/**
 * Signs REST callers in by Basic, or by the campus provider's access token where the server takes one; without credentials and without a
 * signed-in session the answer is 401 (T1, ADR 0003, 0043), and 429 while a name waits after wrong passwords (T4, ADR 0044).
 */
@WebFilter("/api/*")
public class ApiSignInFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(ApiSignInFilter.class.getName());
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final int TOO_MANY = 429;
    private static final int MINUTE = 60;

    @Inject
    private Passwords passwords;

    @Inject
    private SignedIn signedIn;

    @Inject
    private LastSignIn lastSignIn;

    @Inject
    private Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Passwords.Outcome outcome;
        boolean over;
        try {
            outcome = outcome(request, response);
            over = outcome.right() && signedIn.isAccountOver();
        } catch (EJBException e) { // the database is not there
            String id = RequestId.current().orElseGet(() -> RequestId.of(null));
            LOG.log(Level.SEVERE, e, () -> "REST call failed, request " + id);
            say(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "unexpected", List.of(id));
            return;
        }
        if (over) {
            signedIn.refuse(request);
            say(request, response, HttpServletResponse.SC_FORBIDDEN, "account-over", List.of());
        } else if (outcome.right()) {
            chain.doFilter(request, response);
        } else if (outcome.seconds() > 0) {
            pause(request, response, outcome.seconds());
        } else {
            refuse(request, response);
        }
    }

    private Passwords.Outcome outcome(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Passwords.Outcome(request.getUserPrincipal() != null && signedIn.goesOn(request, response), 0);
        }
        // the container has looked at a token already, where it takes one; of one that is not signed it does not know
        // for whom it was made
        if (is(BEARER, header) && BearerToken.isForAccess(header.substring(BEARER.length()))) {
            lastSignIn.know(Bearer.provedAt(header));
            return new Passwords.Outcome(request.getUserPrincipal() != null, 0);
        }
        Optional<String[]> credentials = is(BASIC, header) && !isLink(request) ? credentials(header) : Optional.empty();
        return credentials.isEmpty()
                ? new Passwords.Outcome(false, 0)
                : passwords.tried(request, credentials.get()[0], () -> signIn(request, credentials.get()));
    }

    private static boolean is(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** A link with a password in it must not sign a browser in: signing in leaves the sign-in cookie with it. */
    private static boolean isLink(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private boolean signIn(HttpServletRequest request, String[] credentials) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        try {
            request.login(credentials[0], credentials[1]);
            lastSignIn.know(clock.instant());
            return true;
        } catch (ServletException wrong) {
            return false;
        }
    }

    private static Optional<String[]> credentials(String header) {
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && !parts[0].isBlank() ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"liandong\", charset=\"UTF-8\"");
        say(request, response, HttpServletResponse.SC_UNAUTHORIZED, "not-signed-in", List.of());
    }

    private static void pause(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        response.setHeader("Retry-After", Long.toString(seconds));
        say(request, response, TOO_MANY, "sign-in-pause", List.of(seconds / MINUTE, seconds % MINUTE));
    }

    private static void say(
            HttpServletRequest request, HttpServletResponse response, int status, String code, List<Object> arguments)
            throws IOException {
        response.setStatus(status);
        response.setContentType(Problem.TYPE);
        Locale locale = Problem.locale(request);
        String sentence = Sentences.of("error." + code, arguments, locale);
        response.getWriter().write((String)
                Problem.of(status, code, sentence, List.of(), locale).getEntity());
    }
}
