package org.liandong.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands before everything that is for signed-in users but {@code /api}, which has its own: whose sign-in has ended is led back to where
 * he was, which asks to sign in; the browser keeps what was typed (T4, T6). Whose account has ended is led to the door (T1).
 */
public class SignedInFilter extends HttpFilter {
    /** Open to everybody, as in {@code web.xml}. */
    private static final Pattern OPEN =
            Pattern.compile("/(sign-in\\.xhtml|sign-out|j_security_check|verify|paper/verify\\.xhtml"
                    + "|(errors|jakarta\\.faces\\.resource|api|feeds)/.*)");

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // as the container understands it: what was sent may hold detours
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (request.getUserPrincipal() == null || OPEN.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Ending> ended = signedIn.ended(request, response);
        if (ended.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            Ways.lead(request, response, ended.get().onward(request, Ways.page(request)));
        }
    }
}
