package org.liandong.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Stands before the container's sign-in of the page: it leads back there when a password was wrong (T4, T8). */
public class PasswordFilter extends HttpFilter {
    private static final String FAILED = "/sign-in.xhtml?failed=1"; // as in web.xml

    @Inject
    private transient Passwords passwords;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient GateSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (settings.isTls() && !request.isSecure()) {
            back(request, response, "tls=1"); // the cookie would not be given
            return;
        }
        Passwords.Outcome outcome = passwords.tried(request, request.getParameter("j_username"), () -> {
            Watched watched = new Watched(request, response);
            chain.doFilter(request, watched);
            return watched.right;
        });
        if (outcome.seconds() > 0) {
            back(request, response, "wait=" + outcome.seconds());
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?" + why + keeping(request));
    }

    /** Who has to try again still comes back to the same page. */
    private static String keeping(HttpServletRequest request) {
        String to = request.getParameter("to");
        return Ways.isOwn(request, to) ? "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : "";
    }

    /** Sees to which page the container leads: to the one for signing in where the password was wrong. */
    private final class Watched extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private boolean right;

        Watched(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (isFailure(location)) {
                super.sendRedirect(location + keeping(request));
                return;
            }
            right = true;
            signedIn.prove(request, (HttpServletResponse) getResponse(), request.getParameter("j_username"));
            String to = request.getParameter("to");
            super.sendRedirect(Ways.isOwn(request, to) ? to : location);
        }

        private boolean isFailure(String location) {
            String door = request.getContextPath() + FAILED;
            return location.equals(door) || location.matches("https?://[^/]+" + Pattern.quote(door));
        }
    }
}
