package org.liandong.approval.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.approval.route.FieldRights;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.Stop;
import org.liandong.approval.route.Voting;
import org.liandong.organisation.Viewer;

/**
 * A request with all its steps, as one viewer meets it: what guards and moves look at.
 *
 * @param copies to whom it was copied; read only where an action or a page asks for them
 * @param now the time at which it is looked at
 */
public record Docket(
        ApprovalRequest request, List<ApprovalStep> steps, Viewer viewer, List<RequestCopy> copies, Instant now) {
    /** Somebody, or whoever holds a post, has to act at a step; {@code step} null = the applicant, with his request. */
    public record Waiting(Long owner, Long post, ApprovalStep step) {}

    public boolean isFiler() {
        return request.isFiledBy(viewer.personId());
    }

    public Optional<ApprovalStep> step(Long id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<ApprovalStep> open() {
        return steps.stream().filter(ApprovalStep::isOpen).toList();
    }

    /** A step that the action opened stands in the docket too. */
    public void add(ApprovalStep opened) {
        steps.add(opened);
    }

    /** The viewer's seat in a step. */
    public Optional<Signer> seatIn(ApprovalStep step) {
        return step.seats().of(viewer, request.routeCode());
    }

    /** The latest step where the viewer has or had to decide; one whose opening was taken back never was his. */
    public Optional<ApprovalStep> seat() {
        return steps.stream()
                .filter(step -> step.outcome() != Verdict.TAKEN_BACK)
                .filter(step -> seatIn(step).isPresent())
                .reduce((older, newer) -> newer);
    }

    /** The open step where the viewer may decide now, else one where he sits and has decided or waits for others. */
    public Optional<ApprovalStep> mine() {
        return Stream.concat(
                        open().stream().filter(step -> seatIn(step)
                                .filter(step.free()::contains)
                                .isPresent()),
                        open().stream().filter(step -> seatIn(step).isPresent()))
                .findFirst();
    }

    /** The open step where the viewer was asked for advice. */
    public Optional<ApprovalStep> asked() {
        return open().stream()
                .filter(step ->
                        step.seats().askedOf(viewer, request.routeCode()).isPresent())
                .findFirst();
    }

    /** The open step at a unit whose papers the viewer keeps. */
    public Optional<ApprovalStep> office() {
        return open().stream()
                .filter(step -> viewer.office(step.unitId()).isPresent())
                .findFirst();
    }

    /** Who has to act now: what inboxes hold (A17). */
    public List<Waiting> waiting() {
        return switch (request.state()) {
            case RUNNING ->
                open().stream()
                        .flatMap(step -> step.free().stream()
                                .map(seat -> new Waiting(
                                        seat.personId() == null ? seat.postId() : seat.personId(),
                                        seat.postId(),
                                        step)))
                        .distinct()
                        .toList();
            case RETURNED -> List.of(new Waiting(request.filerId(), null, null));
            default -> List.of();
        };
    }

    /** How the votes of a step are counted. */
    public Voting voting(ApprovalStep step) {
        return request.route().stage(step.code()).map(RouteStage::voting).orElse(Voting.MAJORITY);
    }

    /** Fields that a step may write (A2). */
    public Set<String> writable(ApprovalStep step) {
        return rights(step).writable();
    }

    /**
     * Fields that the viewer does not get to see (A2): what every stage hides where he signs or was asked, and what any stage hides from
     * who only looks on; nothing from the applicant and his unit.
     */
    public Set<String> hidden() {
        if (isFiler() || viewer.seenUnits().contains(request.originId())) {
            return Set.of();
        }
        List<Set<String>> own = steps.stream()
                .filter(step -> step.seats().all().stream().anyMatch(seat -> seat.isOf(viewer, request.routeCode())))
                .map(step -> rights(step).hidden())
                .toList();
        Set<String> hidden = request.route().stages().stream()
                .flatMap(stage -> stage.fieldRights().hidden().stream())
                .collect(Collectors.toSet());
        own.forEach(hidden::retainAll);
        return hidden;
    }

    private FieldRights rights(ApprovalStep step) {
        return request.route().stage(step.code()).map(RouteStage::fieldRights).orElse(FieldRights.NONE);
    }

    /** The latest step at a stop, whatever the round; one that was opened in vain does not count. */
    public Optional<ApprovalStep> latest(Stop stop) {
        return steps.stream()
                .filter(step -> step.isOf(stop) && step.outcome() != Verdict.TAKEN_BACK)
                .reduce((older, newer) -> newer);
    }

    /** The latest step in which the viewer signed a seat, if that still counts. */
    public Optional<ApprovalStep> signed() {
        return steps.stream()
                .filter(step -> step.seats().signedBy(viewer.personId()).isPresent())
                .reduce((older, newer) -> newer);
    }

    /** Whoever decided since, and because, a seat was signed: for all who were late, in the same step behind it, or in a step that opened when this one closed. */
    public Optional<Signer> decidedAfter(ApprovalStep step, Signer seat) {
        Stream<Signer> behind =
                step.seats().all().stream().filter(other -> step.seats().isBehind(other, seat));
        Stream<Signer> next = step.isOpen()
                ? Stream.empty()
                : steps.stream()
                        .filter(other -> other != step && !other.openedAt().isBefore(step.closedAt()))
                        .flatMap(other -> other.seats().all().stream());
        Stream<Signer> over =
                step.seats().counting().stream().filter(other -> other != seat && other.kind() == Signer.Kind.OVER);
        return Stream.concat(over, Stream.concat(behind, next))
                .filter(Signer::hasSigned)
                .min(Comparator.comparing(Signer::signedAt));
    }

    /** The signature whose taking back closed this step. */
    public Optional<Signer> takenBackFor(ApprovalStep closed) {
        return steps.stream()
                .flatMap(step -> step.seats().takenBack().stream())
                .filter(seat -> seat.takenBackAt().equals(closed.closedAt()))
                .findFirst();
    }

    /** Which attempt at this stop in this round comes next: the second, once an opening was taken back. */
    public int nextAttempt(Stop stop) {
        return 1
                + (int) steps.stream()
                        .filter(step -> step.isAt(stop, request.round()))
                        .count();
    }

    /** Copies that came to the viewer, to a post or in person. */
    public List<RequestCopy> copiesToMe() {
        return copies.stream()
                .filter(copy -> viewer.inboxOwners().contains(copy.recipientId()))
                .toList();
    }

    /** People who approved in the current round. */
    public Set<Long> signedBy() {
        return steps.stream()
                .filter(step -> step.round() == request.round() && step.outcome() == Verdict.APPROVED)
                .flatMap(step -> step.seats().counting().stream())
                .filter(seat -> seat.verdict() == Verdict.APPROVED && seat.hasSigned())
                .map(Signer::signedBy)
                .collect(Collectors.toSet());
    }

    /** Stages passed before this step, the nearest first, each once: where a return may go (A7). */
    public List<ApprovalStep> passedBefore(ApprovalStep current) {
        return steps.stream()
                .filter(step -> step.position() < current.position() && step.outcome() == Verdict.APPROVED)
                .collect(Collectors.toMap(ApprovalStep::code, step -> step, (older, newer) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(ApprovalStep::position)
                        .reversed()
                        .thenComparing(ApprovalStep::code))
                .toList();
    }
}
