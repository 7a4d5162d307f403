package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 before anybody reads, and the headers that keep browsers strict (T4). */
public class HeadersFilter extends HttpFilter {
    /** What answers with no page, not even with one of an error: the policy of pages PrimeFaces writes, with its nonce. */
    private static final List<String> WITHOUT_PAGES = List.of("/api", "/feeds", "/jakarta.faces.resource");

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Two years, for every host below too: what browsers' own lists ask. */
    private static final String TLS_ALONE = "max-age=63072000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TLS_ALONE);
        }
        if (path.endsWith(".xhtml") || path.isEmpty()) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
        } else if (WITHOUT_PAGES.stream().anyMatch(path::startsWith)) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        if (path.startsWith("/api")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
