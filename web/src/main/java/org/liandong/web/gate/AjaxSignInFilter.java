package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * A sign-in that expired under an Ajax call: the answer sends the browser to the page it came from, which asks to sign in and then
 * shows the same page again.
 */
public class AjaxSignInFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Faces-Request") == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + escaped(page(request)) + "\"/></partial-response>");
    }

    /** Path and query of the page, never another host. */
    private static String page(HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        try {
            URI referer = URI.create(String.valueOf(request.getHeader("Referer")));
            String query = referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery();
            String path = String.valueOf(referer.getRawPath());
            return path.startsWith(home) && !path.contains("//") ? path + query : home;
        } catch (IllegalArgumentException e) {
            return home;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
