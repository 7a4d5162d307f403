package org.liandong.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liandong.common.Hashes;
import org.liandong.portal.Deadline;
import org.liandong.portal.DeadlineReader;
import org.liandong.portal.Ics;
import org.liandong.web.text.Sentences;

/**
 * {@code /feeds/SECRET/deadlines.ics}, without signing in (PLT-04). Whatever is wrong with the address, the answer is the same: nothing is
 * there. A calendar that has the text already is told that it has not changed.
 */
public class FeedServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})/deadlines\\.ics");

    @Inject
    private transient DeadlineReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<List<Deadline>> deadlines = address.matches() ? reader.read(address.group(1)) : Optional.empty();
        response.setHeader("Referrer-Policy", "no-referrer");
        if (deadlines.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // no page: nobody reads it
            return;
        }
        String text = text(deadlines.get(), request);
        String tag = "\"" + Hashes.of(text).substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=300");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"deadlines.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String text(List<Deadline> deadlines, HttpServletRequest request) {
        Locale locale = request.getHeader("Accept-Language") == null
                ? Locale.SIMPLIFIED_CHINESE
                : Sentences.supported(request.getLocale());
        return Ics.of(
                Sentences.of("account_feeds.calendar-name", List.of(), locale),
                deadlines,
                base(request),
                deadline ->
                        Sentences.of("account_feeds.deadline-" + deadline.kind(), List.of(deadline.title()), locale));
    }

    /** The product's address as this caller reached it, without a slash at its end. */
    static String base(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
