package org.liandong.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A sign-in that has just been ended.
 *
 * @param atOurDoor who it was signs in at the product's page, though the container would lead to a provider
 */
record Ending(Stamp.Kind why, boolean atOurDoor) {
    /** Where he goes to come back to that page. */
    String onward(HttpServletRequest request, String page) {
        String door = request.getContextPath() + "/sign-in.xhtml";
        if (why == Stamp.Kind.ENDED) {
            return door;
        }
        return atOurDoor ? door + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8) : page;
    }
}
