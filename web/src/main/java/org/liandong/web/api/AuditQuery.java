package org.liandong.web.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.liandong.audit.AuditFilter;
import org.liandong.audit.AuditRecord;
import org.liandong.common.MalformedException;
import org.liandong.common.Zones;

/** What is looked for: {@code from} and {@code to} are days, both included, or instants; {@code kind} as records show it. */
public class AuditQuery {
    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("actor")
    private String actor;

    @QueryParam("kind")
    private String kind;

    @QueryParam("operation")
    private String operation;

    AuditFilter filter() {
        return new AuditFilter(at(from, "from", 0), at(to, "to", 1), given(actor), kind(), given(operation));
    }

    private static Instant at(String text, String name, int days) {
        if (given(text) == null) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(days)
                            .atStartOfDay(Zones.HOME)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new MalformedException("body-field", name);
        }
    }

    private AuditRecord.Kind kind() {
        return given(kind) == null
                ? null
                : Stream.of(AuditRecord.Kind.values())
                        .filter(value -> value.name().equalsIgnoreCase(kind))
                        .findFirst()
                        .orElseThrow(() -> new MalformedException("body-field", "kind"));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
