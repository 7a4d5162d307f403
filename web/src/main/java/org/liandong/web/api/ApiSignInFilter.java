package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liandong.organisation.SignIns;
import org.liandong.web.text.Sentences;

/**
 * Signs REST callers in by Basic, or by the campus provider's access token where the server takes one; without credentials and without a
 * signed-in session the answer is 401 (T1, ADR 0003, 0043).
 */
@WebFilter("/api/*")
public class ApiSignInFilter extends HttpFilter {
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final int SIGNED_PARTS = 3;

    @Inject
    private SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSignedIn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private boolean isSignedIn(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        // the container has looked at a token already, where it takes one; of one that is not signed it does not know
        // for whom it was made
        if (header == null || is(BEARER, header) && header.split("\\.", -1).length == SIGNED_PARTS) {
            return request.getUserPrincipal() != null;
        }
        return is(BASIC, header) && !isLink(request) && signIn(request, header);
    }

    private static boolean is(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** A link with a password in it must not sign a browser in: signing in leaves the sign-in cookie with it. */
    private static boolean isLink(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private boolean signIn(HttpServletRequest request, String header) {
        Optional<String[]> credentials = credentials(header);
        try {
            if (credentials.isEmpty()) {
                return false;
            }
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(credentials.get()[0], credentials.get()[1]);
            return true;
        } catch (ServletException e) {
            signIns.recordFailure(credentials.get()[0]);
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
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"liandong\", charset=\"UTF-8\"");
        response.setContentType(Problem.TYPE);
        Locale locale = Problem.locale(request);
        String sentence = Sentences.of("error.not-signed-in", List.of(), locale);
        response.getWriter().write((String)
                Problem.of(401, "not-signed-in", sentence, List.of(), locale).getEntity());
    }
}
