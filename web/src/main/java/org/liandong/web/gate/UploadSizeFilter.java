package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liandong.web.file.Uploads;

/**
 * Refuses what is larger than any page takes, and files of whoever is not signed in, before a byte of it is written or kept in memory
 * anywhere (T5): a form without files is read as a whole by whoever asks for its first field. Pages say so before they send it.
 */
public class UploadSizeFilter extends HttpFilter {
    private static final String RESOURCES = "/jakarta.faces.resource";

    /** What a page takes that has several files in one form. */
    private static final long FORM = 128L << 20;

    /** What is typed into the largest form, a table with 10,000 cells. */
    private static final long TYPED = 32L << 20;

    /** What somebody types who is not signed in: a name and a password, a code. */
    private static final long STRANGERS = 1L << 16;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isTooLarge(request)) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().startsWith(RESOURCES)) { // Faces would look for one and show no page
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        boolean stranger = request.getUserPrincipal() == null;
        long length = request.getContentLengthLong();
        if (Uploads.hasParts(request.getContentType())) {
            return stranger || Uploads.isTooLarge(request.getContentType(), length, FORM);
        }
        boolean unknown = length < 0 && "POST".equals(request.getMethod());
        return unknown || length > (stranger ? STRANGERS : TYPED);
    }
}
