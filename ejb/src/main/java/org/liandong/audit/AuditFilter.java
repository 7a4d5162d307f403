package org.liandong.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for in the audit; null parts do not matter.
 *
 * @param from inclusive
 * @param to exclusive
 * @param actor the sign-in name
 * @param operation a part of the operation's name
 */
public record AuditFilter(Instant from, Instant to, String actor, AuditRecord.Kind kind, String operation)
        implements Serializable {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** The condition in SQL; its values are added to the parameters. */
    String condition(List<Object> parameters) {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        add(parts, parameters, "r.acted_at >= ?", from);
        add(parts, parameters, "r.acted_at < ?", to);
        add(parts, parameters, "r.actor = ?", actor);
        add(parts, parameters, "r.kind = ?", kind == null ? null : kind.name());
        add(
                parts,
                parameters,
                "r.operation like ? escape '!'",
                operation == null ? null : "%" + escaped(operation) + "%");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            parts.add(condition);
            parameters.add(value);
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
