package org.liandong.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Where a browser goes that has to sign in first: to the page it came from, never to another host. */
final class Ways {
    private Ways() {}

    /** Path and query of the page that is shown: forms post to its address, scripts of it call from it. */
    static String page(HttpServletRequest request) {
        if (isAjax(request)) {
            return referer(request);
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI() + query;
    }

    /** Whether an address that somebody wrote into a link is a page of the product. */
    static boolean isOwn(HttpServletRequest request, String address) {
        return address != null
                && address.startsWith(request.getContextPath() + "/")
                && !address.contains("//")
                && address.chars().noneMatch(c -> c <= ' ' || c == '\\');
    }

    static void lead(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (!isAjax(request)) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped(address)
                        + "\"/></partial-response>");
    }

    static boolean isAjax(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null;
    }

    private static String referer(HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        try {
            URI referer = URI.create(String.valueOf(request.getHeader("Referer")));
            String query = referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery();
            String page = referer.getRawPath() + query;
            return isOwn(request, page) ? page : home;
        } catch (IllegalArgumentException e) {
            return home;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
