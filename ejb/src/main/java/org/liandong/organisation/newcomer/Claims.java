package org.liandong.organisation.newcomer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.common.Checks;

/** What the campus says of somebody who signs in: staff number, name and the code of a unit; as it came, not looked at yet. */
public record Claims(String staffNo, String name, String unit) {
    /** With that begins the name of the principal that the server lays beside the caller's; behind it they stand as in a form (ADR 0049). */
    private static final String PREFIX = "urn:liandong:person?";

    /** From the names of the caller's principals, of which one may say it. */
    public static Optional<Claims> of(Stream<String> principals) {
        return principals
                .filter(name -> name.startsWith(PREFIX))
                .findFirst()
                .map(name -> parse(name.substring(PREFIX.length())));
    }

    private static Claims parse(String form) {
        Map<String, String> values = new HashMap<>();
        for (String each : form.split("&")) {
            String[] parts = each.split("=", 2);
            values.put(parts[0], parts.length == 2 ? decoded(parts[1]) : null);
        }
        return new Claims(values.get("staff_no"), values.get("name"), values.get("unit"));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /** Without blanks around them, if a person can be entered so: all there, in one line, and no longer than an administrator may type. */
    Optional<Claims> checked() {
        Checks checks = new Checks();
        Claims stripped = new Claims(
                checks.requiredLine("staff_no", staffNo, 40),
                checks.requiredLine("name", name, 80),
                checks.requiredLine("unit", unit, 120));
        return checks.isFine() ? Optional.of(stripped) : Optional.empty();
    }
}
