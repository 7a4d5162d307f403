package org.liandong.approval.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liandong.organisation.Viewer;

/**
 * The seats of a step, as one asks them.
 *
 * @param all in order, settled ones too
 * @param oneIsEnough of those whom the route asked one signs for all (或签): of several who have charge of the same unit
 */
public record Seats(List<Signer> all, boolean oneIsEnough) {
    /** Seats that sign each for itself. */
    Seats(List<Signer> all) {
        this(all, false);
    }

    /**
     * The seat in which the viewer decides: one that is open before one that is settled, his own before one in which he acts for
     * somebody; who has one of his own acts for nobody else in the same step, for one person has one voice (A4).
     */
    public Optional<Signer> of(Viewer viewer, String routeCode) {
        List<Signer> his =
                counting().stream().filter(seat -> seat.isOwnOf(viewer)).toList();
        List<Signer> found = his.isEmpty()
                ? counting().stream()
                        .filter(seat -> seat.isOf(viewer, routeCode))
                        .toList()
                : his;
        return found.stream().filter(Signer::isOpen).findFirst().or(() -> found.stream()
                .findFirst());
    }

    /** The one who presides over a vote: the heaviest seat, of equals the first. */
    public Optional<Signer> presiding() {
        return balloting().stream()
                .min(Comparator.comparing(Signer::weight).reversed().thenComparing(Signer::seat));
    }

    /** Was the seat settled after which this one came? */
    public boolean isBehind(Signer later, Signer seat) {
        return later.waitsFor() != null
                && (later.waitsFor() == seat.seat()
                        || all.stream()
                                .filter(other -> other.seat() == later.waitsFor())
                                .anyMatch(other -> isBehind(other, seat)));
    }

    /** Weights for it, against it and abstaining: {@code 3 1 0}. */
    public String count() {
        return weight(Verdict.APPROVED) + " " + weight(Verdict.REJECTED) + " " + weight(Verdict.ABSTAINED);
    }

    private int weight(Verdict verdict) {
        return balloting().stream()
                .filter(seat -> seat.verdict() == verdict)
                .mapToInt(Signer::weight)
                .sum();
    }

    /** The seat with a number. */
    public Optional<Signer> numbered(int number) {
        return all.stream().filter(seat -> seat.seat() == number).findFirst();
    }

    /** A seat in which the viewer was asked for advice and has not given it. */
    public Optional<Signer> askedOf(Viewer viewer, String routeCode) {
        return all.stream()
                .filter(seat -> seat.kind().isAsked() && seat.isOpen() && seat.isOf(viewer, routeCode))
                .findFirst();
    }

    /** What has to be settled before a seat; empty = it is its turn. */
    public Optional<Signer> before(Signer seat) {
        return seat.waitsFor() == null
                ? Optional.empty()
                : all.stream()
                        .filter(other -> other.seat() == seat.waitsFor())
                        .findFirst()
                        .flatMap(other -> isAwaited(other) ? Optional.of(other) : before(other));
    }

    /** Those that may be settled now. */
    List<Signer> free() {
        return all.stream()
                .filter(seat -> isAwaited(seat) && before(seat).isEmpty())
                .toList();
    }

    /** Seats that decide. */
    public List<Signer> counting() {
        return all.stream().filter(Signer::counts).toList();
    }

    /** Seats that decide together, without who may decide in the stead of all (A9). */
    public List<Signer> balloting() {
        return counting().stream()
                .filter(seat -> seat.kind() == Signer.Kind.DECIDE)
                .toList();
    }

    /** What somebody decided in the stead of who is late (A9). */
    Optional<Verdict> overruled() {
        return counting().stream()
                .filter(seat -> seat.kind() == Signer.Kind.OVER && seat.hasSigned())
                .map(Signer::verdict)
                .filter(verdict -> verdict == Verdict.APPROVED || verdict == Verdict.REJECTED)
                .findFirst();
    }

    /** Is a question open, for which the clock of the stage stands still? */
    public boolean isAsked() {
        return all.stream().anyMatch(seat -> seat.kind() == Signer.Kind.ASK && seat.isOpen());
    }

    /** Seats of which the outcome is made: without those for which somebody else has signed. */
    List<Signer> deciding() {
        return balloting().stream()
                .filter(seat -> !seat.isOpen() || isAwaited(seat))
                .toList();
    }

    /** Who has signed for a seat that is open: where one is enough, another one whom the route asked. */
    public Optional<Signer> signedFor(Signer seat) {
        return oneIsEnough && seat.isOpen() && seat.isOfRoute()
                ? all.stream()
                        .filter(other -> other.isOfRoute() && other.hasSigned())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isAwaited(Signer seat) {
        return seat.isOpen() && signedFor(seat).isEmpty();
    }

    /** How many signatures are wanting. */
    public int wanting() {
        List<Signer> open = deciding().stream().filter(Signer::isOpen).toList();
        int ofRoute = (int) open.stream().filter(Signer::isOfRoute).count();
        return open.size() - (oneIsEnough && ofRoute > 1 ? ofRoute - 1 : 0);
    }

    /** Who decided it last, if somebody did and did not take it back. */
    public Optional<Signer> decidedBy() {
        return all.stream()
                .filter(seat -> seat.counts() && seat.hasSigned())
                .max(Comparator.comparing(Signer::signedAt).thenComparing(Signer::seat));
    }

    /** What the viewer has signed here, if that still counts. */
    public Optional<Signer> signedBy(Long person) {
        return all.stream()
                .filter(seat ->
                        seat.counts() && seat.hasSigned() && seat.signedBy().equals(person))
                .findFirst();
    }

    /** Was a decision on it taken back, so that an earlier command could be carried out again? */
    public boolean wasReopened() {
        return all.stream().anyMatch(Signer::isTakenBack);
    }

    /** Seats whose signature was taken back. */
    List<Signer> takenBack() {
        return all.stream().filter(Signer::isTakenBack).toList();
    }
}
