package org.liandong.approval.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.approval.Fixture;
import org.liandong.approval.request.Signer.Seated;
import org.liandong.approval.route.Share;
import org.liandong.approval.route.Voting;
import org.liandong.approval.route.Voting.Of;
import org.liandong.approval.route.Voting.Tie;
import org.liandong.organisation.Role;

/** How seats are counted (A4). A vote is written {@code 2y} for yes with weight two; y yes, n no, a abstains, o open, r recused. */
class BallotTest {
    private static final Instant NOW = Fixture.NOW;

    @ParameterizedTest
    @CsvSource({
        "1y 1y 1n, >1/2, CAST, REJECT, APPROVED",
        "1y 1n, >1/2, CAST, REJECT, REJECTED",
        "1y 1n, >1/2, CAST, APPROVE, APPROVED",
        "1y 1n, >=1/2, CAST, REJECT, REJECTED",
        "2y 1n 1n, >1/2, CAST, PRESIDING, APPROVED",
        "2n 1y 1y, >1/2, CAST, PRESIDING, REJECTED",
        "2a 1y 1n, >1/2, CAST, PRESIDING, REJECTED",
        "1y 1y 1a 1a, >1/2, PRESENT, REJECT, REJECTED",
        "1y 1y 1a 1a, >=1/2, PRESENT, REJECT, APPROVED",
        "1y 1y 1n, >=2/3, CAST, REJECT, APPROVED",
        "1y 1y 1n 1n 1y, >=2/3, CAST, REJECT, REJECTED",
        "1y 1y 1a, >=2/3, ALL, REJECT, APPROVED",
        "1y 1y 1r 1r, >=2/3, ALL, REJECT, APPROVED",
        "1a 1a, >1/2, CAST, APPROVE, APPROVED"
    })
    void A4_quorumThresholdTieAndVeto(String votes, String threshold, Of of, Tie tie, Verdict outcome) {
        Voting voting = new Voting(Map.of(), Share.of(">=1/2"), Share.of(threshold), of, tie, null);
        assertEquals(Optional.of(outcome), Ballot.counted(seats(votes), voting));
        assertEquals(voting, Voting.of(voting.json()), "written and read again it is the same");
    }

    @Test
    void A4_votesAreCountedWhenTheLastOneIsIn() {
        assertEquals(Optional.empty(), Ballot.counted(seats("1y 1y 1y 1o"), Voting.MAJORITY));
        assertEquals(Optional.empty(), Ballot.counted(seats("1r"), Voting.MAJORITY), "nobody is left");
    }

    @Test
    void A4_aMissedQuorumDecidesNothingWhenTimeIsOver() {
        assertEquals(Optional.empty(), Ballot.countedAtEnd(seats("1y 1o 1o"), Voting.MAJORITY));
        assertEquals(Optional.of(Verdict.APPROVED), Ballot.countedAtEnd(seats("1y 1a 1o 1o"), Voting.MAJORITY));
        assertEquals(Optional.of(Verdict.REJECTED), Ballot.countedAtEnd(seats("1n 1y 1n 1o"), Voting.MAJORITY));
    }

    @Test
    void A4_oneVetoIsEnough() {
        Voting veto = new Voting(Map.of(), Share.of(">=1/2"), Share.of(">1/2"), Of.CAST, Tie.REJECT, Role.HEAD);
        assertEquals(Optional.of(Verdict.REJECTED), Ballot.counted(seats("1y 1y 1y 1n"), veto));
    }

    @Test
    void A4_whereAllMustSignOneRefusalDecidesAtOnce() {
        assertEquals(Optional.of(Verdict.REJECTED), Ballot.unanimous(seats("1y 1n 1o")));
        assertEquals(Optional.empty(), Ballot.unanimous(seats("1y 1o")));
        assertEquals(Optional.of(Verdict.APPROVED), Ballot.unanimous(seats("1y 1r 1y")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", ">2/1", ">1/0", ">=x", ">-1/2"})
    void A4_whatIsNoShareIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Share.of(text));
    }

    /** Seats that count, of heads. */
    private static List<Signer> seats(String votes) {
        List<Signer> seats = new ArrayList<>();
        for (String vote : votes.split(" ")) {
            Seated who = new Seated(1L, Role.HEAD, 1L, "unit", (long) seats.size() + 1, "P");
            Signer seat = new Signer(
                    null, seats.size() + 1, Signer.Kind.DECIDE, who, Integer.parseInt(vote.substring(0, 1)), NOW);
            switch (vote.charAt(1)) {
                case 'y' -> sign(seat, Verdict.APPROVED);
                case 'n' -> sign(seat, Verdict.REJECTED);
                case 'a' -> sign(seat, Verdict.ABSTAINED);
                case 'r' -> seat.end(Verdict.RECUSED, NOW);
                default -> {}
            }
            seats.add(seat);
        }
        return new Seats(seats).counting();
    }

    private static void sign(Signer seat, Verdict verdict) {
        seat.sign(verdict, Fixture.viewer(seat.personId(), 1, Role.HEAD), null, NOW);
    }
}
