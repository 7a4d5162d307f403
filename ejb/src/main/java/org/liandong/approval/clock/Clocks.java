package org.liandong.approval.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Stop;
import org.liandong.calendar.Limit;
import org.liandong.calendar.WorkingCalendar;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Node;
import org.liandong.rule.Facts;

/** By when things must be done with a request (A9): limits as they begin, clocks as they run. */
public final class Clocks {
    private static final String FORM = "form.";

    private final WorkingTime workingTime;

    public Clocks(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** From when limits of a request count. */
    public record Anchors(Instant filed, Instant whole, Facts facts) {
        public static Anchors of(ApprovalRequest request, Facts facts) {
            return new Anchors(request.filedAt(), request.wholeDueAt(), facts);
        }
    }

    /** By when a stop is signed that begins at a moment. */
    public Instant due(Stop stop, Anchors anchors, Instant from) {
        return due(stop.limit(), anchors, workingTime.at(stop.unit().path()), from);
    }

    /** By when a request is decided that is filed now; null = its route sets no limit. */
    public Instant whole(ApprovalRequest request, Chain chain, Facts facts, Instant filed) {
        return request.route()
                .limit()
                .map(limit -> due(limit, new Anchors(filed, null, facts), ofOrigin(chain), filed))
                .orElse(null);
    }

    /** By when the applicant gives back what is returned to him now; null = his route sets no limit. */
    public Instant returned(ApprovalRequest request, Chain chain, Facts facts, Instant now) {
        return request.route()
                .returnLimit()
                .map(limit -> due(limit, Anchors.of(request, facts), ofOrigin(chain), now))
                .orElse(null);
    }

    private static Instant due(Limit limit, Anchors anchors, WorkingCalendar calendar, Instant from) {
        Instant anchor =
                switch (limit.anchor()) {
                    case ARRIVAL -> from;
                    case FILED -> anchors.filed();
                    case WHOLE -> anchors.whole();
                    case FIELD -> date(anchors.facts(), limit.field());
                };
        Instant due = anchor == null
                ? calendar.due(from, Math.abs(limit.amount()), limit.unit())
                : calendar.due(anchor, limit.amount(), limit.unit());
        return due.isAfter(from) ? due : calendar.dueAfter(from, 0);
    }

    /** Noon of a date that stands in the form; null where there is none. */
    private static Instant date(Facts facts, String field) {
        return facts.value(field)
                .or(() -> facts.value(FORM + field))
                .flatMap(value -> value instanceof LocalDate day ? Optional.of(day) : parsed(value.toString()))
                .map(day -> day.atTime(LocalTime.NOON).atZone(Zones.HOME).toInstant())
                .orElse(null);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The clocks that run, or stand still because a question is open; none where the request lies still or is over. */
    public List<Ticking> of(Docket docket, Chain chain) {
        ApprovalRequest request = docket.request();
        List<Ticking> clocks = new ArrayList<>();
        if (request.state() == RequestState.RUNNING) {
            docket.open().forEach(step -> clocks.add(ofStep(docket, chain, step)));
        }
        boolean runs = request.state() == RequestState.RUNNING || request.state() == RequestState.RETURNED;
        if (runs && request.wholeDueAt() != null) {
            request.route()
                    .limit()
                    .ifPresent(limit -> clocks.add(new Ticking(
                            Ticking.Kind.WHOLE,
                            null,
                            limit,
                            request.filedAt(),
                            request.wholeDueAt(),
                            ofOrigin(chain),
                            request.isWholeExpired(),
                            false)));
        }
        if (request.state() == RequestState.RETURNED && request.dueAt() != null) {
            request.route()
                    .returnLimit()
                    .ifPresent(limit -> clocks.add(new Ticking(
                            Ticking.Kind.RETURNED,
                            null,
                            limit,
                            request.returnedAt(),
                            request.dueAt(),
                            ofOrigin(chain),
                            request.isReturnExpired(),
                            false)));
        }
        return clocks;
    }

    private Ticking ofStep(Docket docket, Chain chain, ApprovalStep step) {
        return new Ticking(
                Ticking.Kind.STAGE,
                step,
                limit(docket.request(), step),
                step.openedAt(),
                step.dueAt(),
                at(chain, step),
                step.isExpired(),
                step.seats().isAsked());
    }

    /** When something happens next, or should have; empty = not before the request moves. */
    public Optional<Instant> next(Docket docket, Chain chain) {
        return of(docket, chain).stream()
                .flatMap(clock -> clock.after(docket.now()))
                .min(Comparator.naturalOrder());
    }

    /** A stage's limit after it stood still from then until now. */
    public Instant prolonged(ApprovalRequest request, Chain chain, ApprovalStep step, Instant since, Instant now) {
        return at(chain, step).prolonged(step.dueAt(), limit(request, step).unit(), since, now);
    }

    /** The first close of business to come where a step stands: for one that opens again when its limit is over. */
    public Instant toCome(Chain chain, ApprovalStep step, Instant now) {
        return at(chain, step).dueAfter(now, 0);
    }

    /** A limit so many working days later. */
    public Instant extended(Chain chain, ApprovalStep step, Instant due, int workingDays) {
        return (step == null ? ofOrigin(chain) : at(chain, step)).shifted(due, workingDays);
    }

    /** The limit that a stage of the request has, or with null the one of its applicant. */
    public static Limit limit(ApprovalRequest request, ApprovalStep step) {
        return step == null
                ? request.route().returnLimit().orElseThrow()
                : request.route().limitOf(step.code());
    }

    private WorkingCalendar at(Chain chain, ApprovalStep step) {
        return workingTime.at(
                chain.unit(step.unitId()).map(Node::path).orElse(chain.origin().path()));
    }

    private WorkingCalendar ofOrigin(Chain chain) {
        return workingTime.at(chain.origin().path());
    }
}
