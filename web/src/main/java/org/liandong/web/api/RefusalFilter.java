package org.liandong.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liandong.web.text.Sentences;

/** What filters or the server refuse before REST hears of it gets a problem instead of an error page (T6). */
@WebFilter(urlPatterns = "/errors/*", dispatcherTypes = DispatcherType.ERROR)
public class RefusalFilter extends HttpFilter {
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 406, 413, 415);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (address.startsWith(request.getContextPath() + "/api/")) {
            refuse(response, Problem.locale(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, Locale locale) throws IOException {
        String code = "http-" + (WORDED.contains(response.getStatus()) ? response.getStatus() : 500);
        String sentence = Sentences.of("error." + code, List.of(), locale);
        response.setContentType(Problem.TYPE);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getWriter().write((String) Problem.of(response.getStatus(), code, sentence, List.of(), locale)
                .getEntity());
    }
}
