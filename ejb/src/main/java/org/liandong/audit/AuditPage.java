package org.liandong.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.common.MalformedException;

/**
 * A page of the audit, the newest first.
 *
 * @param next the key of the next page; null = this is the last
 */
public record AuditPage(List<Row> rows, String next) implements Serializable {
    /**
     * A record; {@code kind} as text, since what was tampered with must still be shown.
     *
     * @param no its place in the chain; null for a few seconds after it was written
     */
    public record Row(Long id, Long no, Instant at, String actor, String kind, String operation, String detail)
            implements Serializable {
        String key() {
            return at.toEpochMilli() + "-" + id;
        }
    }

    /** Where a page ends. */
    record Key(Instant at, long id) {
        static Key parse(String text) {
            if (!text.matches("\\d{1,14}-\\d{1,18}")) {
                throw new MalformedException("page-key");
            }
            String[] parts = text.split("-");
            return new Key(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }
    }
}
