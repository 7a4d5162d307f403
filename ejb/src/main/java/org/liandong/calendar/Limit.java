package org.liandong.calendar;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * By when something must be done, and what happens when it is not (A9).
 *
 * @param amount how many units after the anchor; negative = before it, 0 = by the close of its day
 * @param anchor from when it counts
 * @param field the date field of the anchor {@link Anchor#FIELD}; null for others
 * @param reminders when people are reminded, in working days from the limit on, ascending: {@code -1} = one before it
 * @param expiry what happens when it has run out
 * @param extension by how many working days at most it may be extended once, asked before it runs out; 0 = not at all
 */
public record Limit(
        int amount, Unit unit, Anchor anchor, String field, List<Integer> reminders, Expiry expiry, int extension) {

    /** In what it counts. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_HOURS,
        WORKING_DAYS
    }

    /** From when it counts. */
    public enum Anchor {
        /** When it came to who has to act. */
        ARRIVAL,
        /** When the request was first filed. */
        FILED,
        /** A date that stands in the form. */
        FIELD,
        /** Backwards from the limit of the whole request. */
        WHOLE
    }

    /** What happens at the end; nothing is ever approved by silence. */
    public enum Expiry {
        /** It is late, and shown so. */
        LATE,
        /** The head of who is late is told. */
        TELL_HEAD,
        /** The head may decide in the stead of who is late. */
        ESCALATE,
        /** Who filed it has forfeited it; only where he is the one who is late. */
        FORFEIT
    }

    public Limit {
        reminders = reminders.stream().sorted().distinct().toList();
    }

    /** What a stage has that says no more: working days from the arrival on, a reminder before and after, and the head is told. */
    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(-1, 1), Expiry.TELL_HEAD, 0);
    }

    /** Reads what {@link #json} writes. */
    public static Limit of(JsonObject json) {
        return new Limit(
                json.getInt("amount"),
                Unit.valueOf(json.getString("unit")),
                Anchor.valueOf(json.getString("anchor")),
                json.getString("field", null),
                json.getJsonArray("reminders").getValuesAs(JsonNumber::intValueExact),
                Expiry.valueOf(json.getString("expiry")),
                json.getInt("extension"));
    }

    public JsonObject json() {
        JsonArrayBuilder days = Json.createArrayBuilder();
        reminders.forEach(days::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("amount", amount)
                .add("unit", unit.name())
                .add("anchor", anchor.name())
                .add("reminders", days)
                .add("expiry", expiry.name())
                .add("extension", extension);
        if (field != null) {
            json.add("field", field);
        }
        return json.build();
    }
}
