package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
            if (!isNotThere(e)) {
                Failures.number(request, id);
                LOG.log(Level.SEVERE, e, () -> RequestId.in(request.getMethod() + " failed"));
            }
            throw e;
        } finally {
            RequestId.end();
        }
    }

    /** There is no such file, and the server answers 404: nothing has failed. */
    private static boolean isNotThere(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(FileNotFoundException.class::isInstance);
    }
}
