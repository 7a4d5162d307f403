package org.liandong.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.liandong.organisation.signin.StampKeys;

/** Stamps in the browser's cookie, gone when the browser is closed, as the container's own sign-in is. */
@ApplicationScoped
class Stamps {
    private static final String COOKIE = "liandong-stamp";

    @Inject
    private StampKeys keys;

    private volatile StampSeal seal;

    Optional<Stamp> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Stamp.read(cookie.getValue(), seal()));
    }

    void put(HttpServletRequest request, HttpServletResponse response, Stamp stamp) {
        response.addCookie(cookie(request, stamp.signed(seal())));
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private StampSeal seal() {
        if (seal == null) {
            seal = new StampSeal(keys.find().orElseThrow());
        }
        return seal;
    }
}
