package org.liandong.server.claims;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;

/**
 * Beside the caller's principal: what the campus says of him. Its name is
 * {@code urn:liandong:person?staff_no=…&name=…&unit=…}, each value in UTF-8 and encoded as in a form; the application needs no more of it,
 * so that another application server can give the same in its own way.
 */
public record PersonPrincipal(String getName) implements Principal, Serializable {
    static final String PREFIX = "urn:liandong:person?";

    static PersonPrincipal of(String staffNo, String name, String unit) {
        return new PersonPrincipal(
                PREFIX + "staff_no=" + encoded(staffNo) + "&name=" + encoded(name) + "&unit=" + encoded(unit));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
    }

    /** Without what it says: the server writes principals into traces. */
    @Override
    public String toString() {
        return "what the campus says of the caller";
    }
}
