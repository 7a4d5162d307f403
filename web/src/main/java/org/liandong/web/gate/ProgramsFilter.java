package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A program's token opens {@code /api} and nothing else: the server's own filter looks for that path in the query too (T1). Who brings one to
 * a page is answered 401.
 */
public class ProgramsFilter extends HttpFilter {
    private static final String BEARER = "Bearer";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = String.valueOf(request.getHeader("Authorization")).stripLeading();
        boolean token = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (token && !request.getServletPath().startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
