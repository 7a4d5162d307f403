package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site makes a browser send, the sign-in and {@code /api} included; other applications of the same host or campus
 * are other sites.
 */
public class CrossSiteFilter extends HttpFilter {
    /** Liberty's own address for signing out, which any link could call; the product's is {@code /sign-out}. */
    private static final String SERVERS_OWN_SIGN_OUT = "/ibm_security_logout";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().endsWith(SERVERS_OWN_SIGN_OUT)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return !OTHERS.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")))
                && (origin == null || request.getServerName().equalsIgnoreCase(host(origin)));
    }

    private static String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
