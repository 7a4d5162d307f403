package org.liandong.web.design;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liandong.approval.route.Share;
import org.liandong.approval.route.Voting;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Role;

/** How votes are counted, as it is typed (A4). */
public final class VoteForm implements Serializable {
    /** A role with the weight of each of its votes; nothing typed = does not vote. */
    public static final class WeightRow implements Serializable {
        private final Role role;
        private String weight;

        private WeightRow(Role role, String weight) {
            this.role = role;
            this.weight = weight;
        }

        public Role getRole() {
            return role;
        }

        public String getWeight() {
            return weight;
        }

        public void setWeight(String weight) {
            this.weight = weight;
        }
    }

    private final List<WeightRow> weights = new ArrayList<>();
    private boolean quorumMore;
    private String quorum;
    private boolean thresholdMore;
    private String threshold;
    private Voting.Of of;
    private Voting.Tie tie;
    private Role veto;

    /** @param voting null for the majority */
    VoteForm(Voting voting) {
        Voting shown = voting == null ? Voting.MAJORITY : voting;
        quorumMore = shown.quorum().more();
        quorum = shown.quorum().part() + "/" + shown.quorum().whole();
        thresholdMore = shown.threshold().more();
        threshold = shown.threshold().part() + "/" + shown.threshold().whole();
        of = shown.of();
        tie = shown.tie();
        veto = shown.veto();
        for (Role role : Role.values()) {
            Integer weight = shown.weights().get(role);
            weights.add(new WeightRow(role, weight == null ? "" : weight.toString()));
        }
    }

    Voting voting() {
        Map<Role, Integer> given = new EnumMap<>(Role.class);
        for (WeightRow row : weights) {
            if (row.weight != null && !row.weight.isBlank()) {
                given.put(row.role, number(row.weight.strip()));
            }
        }
        return new Voting(
                given,
                share("quorum", quorumMore, quorum),
                share("threshold", thresholdMore, threshold),
                of,
                tie,
                veto);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new InvalidInputException("weights", "field-not-number");
        }
    }

    private static Share share(String field, boolean more, String typed) {
        try {
            return Share.of((more ? ">" : ">=") + (typed == null ? "" : typed.strip()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(field, "no-share");
        }
    }

    public List<WeightRow> getWeights() {
        return weights;
    }

    public boolean isQuorumMore() {
        return quorumMore;
    }

    public void setQuorumMore(boolean quorumMore) {
        this.quorumMore = quorumMore;
    }

    public String getQuorum() {
        return quorum;
    }

    public void setQuorum(String quorum) {
        this.quorum = quorum;
    }

    public boolean isThresholdMore() {
        return thresholdMore;
    }

    public void setThresholdMore(boolean thresholdMore) {
        this.thresholdMore = thresholdMore;
    }

    public String getThreshold() {
        return threshold;
    }

    public void setThreshold(String threshold) {
        this.threshold = threshold;
    }

    public Voting.Of getOf() {
        return of;
    }

    public void setOf(Voting.Of of) {
        this.of = of;
    }

    public Voting.Tie getTie() {
        return tie;
    }

    public void setTie(Voting.Tie tie) {
        this.tie = tie;
    }

    public Role getVeto() {
        return veto;
    }

    public void setVeto(Role veto) {
        this.veto = veto;
    }
}
