package org.liandong.approval.request;

import java.util.List;
import java.util.Optional;
import org.liandong.approval.route.Voting;

/**
 * What the seats of a step come to (A4). One refusal decides where all must sign; votes are counted when the last one is in, so that
 * nobody who votes comes too late.
 */
public final class Ballot {
    private final List<Signer> seats;
    private final Voting voting;

    /** @param seats those that count */
    private Ballot(List<Signer> seats, Voting voting) {
        this.seats = seats;
        this.voting = voting;
    }

    /** The outcome where every seat must sign: a refusal at once, an approval when nobody is left. */
    static Optional<Verdict> unanimous(List<Signer> seats) {
        if (seats.stream().anyMatch(seat -> seat.verdict() == Verdict.REJECTED)) {
            return Optional.of(Verdict.REJECTED);
        }
        return !seats.isEmpty() && seats.stream().noneMatch(Signer::isOpen)
                ? Optional.of(Verdict.APPROVED)
                : Optional.empty();
    }

    /** The outcome of a vote once everybody has voted. */
    static Optional<Verdict> counted(List<Signer> seats, Voting voting) {
        return !seats.isEmpty() && seats.stream().noneMatch(Signer::isOpen)
                ? Optional.of(new Ballot(seats, voting).outcome())
                : Optional.empty();
    }

    /** The outcome of a vote whose time is over; empty where too few have voted. */
    static Optional<Verdict> countedAtEnd(List<Signer> seats, Voting voting) {
        Ballot ballot = new Ballot(seats, voting);
        int voted = ballot.all() - ballot.open();
        return voted > 0 && voting.quorum().isReached(voted, ballot.all())
                ? Optional.of(ballot.outcome())
                : Optional.empty();
    }

    private Verdict outcome() {
        int yes = weight(Verdict.APPROVED);
        int no = weight(Verdict.REJECTED);
        boolean vetoed =
                seats.stream().anyMatch(seat -> seat.verdict() == Verdict.REJECTED && seat.role() == voting.veto());
        if (vetoed) {
            return Verdict.REJECTED;
        }
        if (yes == no) {
            return tie();
        }
        int of =
                switch (voting.of()) {
                    case CAST -> yes + no;
                    case PRESENT -> all() - open();
                    case ALL -> all();
                };
        return voting.threshold().isReached(yes, of) ? Verdict.APPROVED : Verdict.REJECTED;
    }

    private Verdict tie() {
        return switch (voting.tie()) {
            case APPROVE -> Verdict.APPROVED;
            case REJECT -> Verdict.REJECTED;
            case PRESIDING ->
                new Seats(seats)
                        .presiding()
                        .filter(seat -> seat.verdict() == Verdict.APPROVED)
                        .map(Signer::verdict)
                        .orElse(Verdict.REJECTED);
        };
    }

    private int all() {
        return seats.stream().mapToInt(Signer::weight).sum();
    }

    private int open() {
        return seats.stream().filter(Signer::isOpen).mapToInt(Signer::weight).sum();
    }

    private int weight(Verdict verdict) {
        return seats.stream()
                .filter(seat -> seat.verdict() == verdict)
                .mapToInt(Signer::weight)
                .sum();
    }
}
