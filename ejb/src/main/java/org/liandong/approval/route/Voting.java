package org.liandong.approval.route;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.Map;
import org.liandong.organisation.Role;

/**
 * How votes are counted (票签, A4): who has how much weight, how many must have voted, which part must be for it, and of what.
 *
 * @param weights roles at the stage's unit that vote, each with its weight; empty = who the stage names, with one vote each
 * @param quorum part of all weight that must have voted, abstentions included
 * @param threshold part of {@code of} that must have voted for it
 * @param tie what becomes of as much for it as against it
 * @param veto a role whose vote against it is enough (一票否决); null for none
 */
public record Voting(Map<Role, Integer> weights, Share quorum, Share threshold, Of of, Tie tie, Role veto) {
    /** More than half of those who voted for or against it; half must have voted; a tie is a refusal. */
    public static final Voting MAJORITY =
            new Voting(Map.of(), Share.of(">=1/2"), Share.of(">1/2"), Of.CAST, Tie.REJECT, null);

    /** What the threshold is a part of. */
    public enum Of {
        /** Votes for and against. */
        CAST,
        /** Votes for and against, and abstentions. */
        PRESENT,
        /** Everybody who may vote. */
        ALL
    }

    /** What becomes of a tie. */
    public enum Tie {
        REJECT,
        APPROVE,
        /** The one who presides, which is the heaviest seat, decides by his own vote. */
        PRESIDING
    }

    /** Reads what {@link #json} writes; what is missing is as in {@link #MAJORITY}. */
    public static Voting of(JsonObject json) {
        Map<Role, Integer> weights = new EnumMap<>(Role.class);
        if (json.containsKey("weights")) {
            json.getJsonObject("weights")
                    .forEach((role, weight) -> weights.put(Role.valueOf(role), ((JsonNumber) weight).intValueExact()));
        }
        return new Voting(
                weights,
                Share.of(json.getString("quorum", MAJORITY.quorum().toString())),
                Share.of(json.getString("threshold", MAJORITY.threshold().toString())),
                Of.valueOf(json.getString("of", MAJORITY.of().name())),
                Tie.valueOf(json.getString("tie", MAJORITY.tie().name())),
                json.containsKey("veto") ? Role.valueOf(json.getString("veto")) : null);
    }

    public JsonObject json() {
        JsonObjectBuilder byRole = Json.createObjectBuilder();
        weights.forEach((role, weight) -> byRole.add(role.name(), weight));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("weights", byRole)
                .add("quorum", quorum.toString())
                .add("threshold", threshold.toString())
                .add("of", of.name())
                .add("tie", tie.name());
        return veto == null ? json.build() : json.add("veto", veto.name()).build();
    }
}
