package org.liandong.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.liandong.organisation.SignIns;

/** Records in the audit that somebody failed to sign in at the page: the container then leads back to it (T8). */
public class FailedSignInFilter extends HttpFilter {
    private static final String FAILED = "failed=1";

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = request.getParameter("j_username");
        Watched watched = new Watched(response);
        chain.doFilter(request, watched);
        if (watched.failed) {
            signIns.recordFailure(name);
        }
    }

    private static final class Watched extends HttpServletResponseWrapper {
        private boolean failed;

        Watched(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            failed |= location.contains(FAILED);
            super.sendRedirect(location);
        }
    }
}
