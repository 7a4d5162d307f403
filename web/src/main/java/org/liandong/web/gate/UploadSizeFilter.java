package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liandong.web.file.Uploads;

/**
 * Refuses what is larger than any page takes, and files of whoever is not signed in, before a byte of it is written anywhere (T5). Pages
 * say so before they send it.
 */
public class UploadSizeFilter extends HttpFilter {
    /** What a page takes that has several files in one form. */
    private static final long FORM = 128L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean stranger = request.getUserPrincipal() == null && Uploads.hasParts(request.getContentType());
        if (!stranger && !Uploads.isTooLarge(request.getContentType(), request.getContentLengthLong(), FORM)) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else { // at the address of a resource Faces would look for one and show no page
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
