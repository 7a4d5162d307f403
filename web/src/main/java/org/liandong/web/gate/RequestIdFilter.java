package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.common.RequestId;
import org.liandong.web.shell.Failures;

/** Gives every request its number (T14), and logs under it what fails outside pages and REST. */
public class RequestIdFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(RequestIdFilter.class.getName());
    private static final String HEADER = "X-Request-Id";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = RequestId.of(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        RequestId.begin(id);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Failures.number(request, id);
            LOG.log(Level.SEVERE, e, () -> RequestId.in(request.getMethod() + " failed"));
            throw e;
        } finally {
            RequestId.end();
        }
    }
}
