package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.liandong.web.file.Uploads;

/**
 * Refuses methods that nothing here knows, queries or forms of pages with escapes that stand for nothing, and files whose names are too long
 * or none: a server finds those when somebody first reads them, and then fails (T6).
 */
public class MalformedFilter extends HttpFilter {
    private static final String SIGN_IN = "/j_security_check";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isPage(request) && Uploads.hasParts(request.getContentType()) && !Uploads.areReadable(request)) {
            refuseFiles(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml");
    }

    /** The scripts of a page lead to no page of an error by themselves. */
    private static void refuseFiles(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Faces-Request") == null) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + request.getContextPath() + "/errors/413.xhtml\"/></partial-response>");
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            String query = request.getQueryString();
            if (query != null) {
                URLDecoder.decode(query, StandardCharsets.UTF_8);
            }
            if (isPage(request) || request.getServletPath().endsWith(SIGN_IN)) {
                request.getParameterMap();
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
