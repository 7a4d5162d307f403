package org.liandong.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** {@code ?language=en} or {@code ?theme=dark} on any page keeps the choice in a cookie and leads to the page without it. */
public class PreferencesFilter extends HttpFilter {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean chosen = "GET".equals(request.getMethod())
                && Preferences.ALL.stream()
                                .filter(choice -> keep(request, response, choice))
                                .count()
                        > 0;
        if (chosen) {
            response.sendRedirect(request.getRequestURI() + Preferences.queryWithoutChoices(request.getQueryString()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean keep(HttpServletRequest request, HttpServletResponse response, Preferences.Choice choice) {
        String value = request.getParameter(choice.name());
        if (value == null || !choice.values().contains(value)) {
            return false;
        }
        Cookie cookie = new Cookie(choice.name(), value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return true;
    }
}
