package org.liandong.web.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.form.FormData;
import org.liandong.organisation.Role;

/**
 * A request as REST shows it; {@code version} goes back with an action, {@code takeBack} is the step of an approval to take back, {@code
 * about} the kind of subject and, for an answer, the dispatch that it answers, {@code listed} how it stands to a collective request.
 */
public record RequestJson(
        Long id,
        String number,
        String title,
        String state,
        int version,
        String route,
        RequestView.Origin origin,
        String filer,
        RequestView.Time time,
        JsonObject data,
        List<Step> steps,
        List<String> actions,
        Long takeBack,
        List<Entry> timeline,
        List<Copy> copies,
        List<RequestFilesResource.FileJson> files,
        RequestView.About about,
        List<RequestView.Origin> cooperating,
        Listed listed,
        RequestView.Proposed proposed) {
    /** A step where somebody has to act, with what the caller may do there. */
    public record Step(
            Long id,
            String stage,
            MeResource.Unit unit,
            String signing,
            Instant due,
            boolean paused,
            List<Seat> seats,
            List<String> writable,
            List<String> actions) {}

    /** A seat; {@code person} null = whoever holds the post, {@code verdict} null = nothing was said yet. */
    public record Seat(
            int number,
            String kind,
            String unit,
            Role role,
            String person,
            int weight,
            String verdict,
            String by,
            String onBehalfOf,
            boolean waits,
            boolean mine) {
        static Seat of(RequestView.Seat seat) {
            return new Seat(
                    seat.number(),
                    Codes.of(seat.kind()),
                    seat.unit(),
                    seat.role(),
                    seat.person(),
                    seat.weight(),
                    seat.verdict() == null ? null : Codes.of(seat.verdict()),
                    seat.by(),
                    seat.onBehalfOf(),
                    seat.waits(),
                    seat.mine());
        }
    }

    /** A line of the timeline. */
    public record Entry(Instant at, String action, String by, String onBehalfOf, int round, String comment) {}

    /** To whom it was copied; {@code person} null = to the post; {@code readAt} null = not marked as read. */
    public record Copy(
            String unit,
            Role role,
            String person,
            boolean mine,
            String by,
            Instant at,
            String comment,
            String readBy,
            Instant readAt,
            String readComment) {
        static Copy of(RequestView.Copy copy) {
            return new Copy(
                    copy.unit(),
                    copy.role(),
                    copy.person(),
                    copy.mine(),
                    copy.sender(),
                    copy.at(),
                    copy.note(),
                    copy.readBy(),
                    copy.readAt(),
                    copy.readNote());
        }
    }

    static RequestJson of(RequestView view) {
        return new RequestJson(
                view.id(),
                view.number(),
                view.title(),
                view.state().name(),
                view.version(),
                view.route(),
                view.origin(),
                view.filer(),
                view.time(),
                FormData.parse(view.data()),
                view.steps().stream()
                        .map(step -> new Step(
                                step.id(),
                                step.code(),
                                new MeResource.Unit(step.unitId(), step.unit(), step.level()),
                                Codes.of(step.signing()),
                                step.due(),
                                step.paused(),
                                step.seats().stream().map(Seat::of).toList(),
                                step.writable(),
                                step.actions().stream().map(Codes::of).toList()))
                        .toList(),
                view.actions().stream()
                        .filter(RequestView.Action::allowed)
                        .map(action -> Codes.of(action.action()))
                        .toList(),
                view.action(ApprovalAction.TAKE_BACK)
                        .filter(RequestView.Action::allowed)
                        .map(RequestView.Action::step)
                        .orElse(null),
                view.timeline().stream()
                        .map(entry -> new Entry(
                                entry.at(),
                                Codes.of(entry.action()),
                                entry.by(),
                                entry.onBehalfOf(),
                                entry.round(),
                                entry.comment()))
                        .toList(),
                view.copies().stream().map(Copy::of).toList(),
                view.files().stream().map(RequestFilesResource.FileJson::of).toList(),
                view.about(),
                view.cooperating(),
                view.listed(),
                view.proposed());
    }
}
