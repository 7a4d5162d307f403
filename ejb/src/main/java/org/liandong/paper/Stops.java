package org.liandong.paper;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestView.Entry;
import org.liandong.common.Zones;
import org.liandong.paper.print.Sheet;
import org.liandong.paper.print.SheetWords;

/** What was done about a request, in the words of a sheet. */
final class Stops {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String VOTE = "vote";

    private final RouteVersion route;

    Stops(RouteVersion route) {
        this.route = route;
    }

    List<Sheet.Stop> of(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> Stamps.TOLD.contains(entry.action()))
                .map(this::stop)
                .toList();
    }

    private Sheet.Stop stop(Entry entry) {
        String post = entry.role() == null ? "" : " " + SheetWords.of("role." + entry.role());
        return new Sheet.Stop(
                text(entry.unit()) + post,
                entry.onBehalfOf() == null
                        ? text(entry.by())
                        : SheetWords.of("behalf", text(entry.by()), entry.onBehalfOf()),
                outcome(entry),
                text(entry.comment()),
                MINUTE.format(entry.at().atZone(Zones.HOME)),
                SheetWords.of("round", entry.round()));
    }

    private String outcome(Entry entry) {
        boolean vote = VOTE.equals(entry.detail())
                && (entry.action() == JournalAction.APPROVE || entry.action() == JournalAction.REJECT);
        String said = SheetWords.of((vote ? "vote." : "action.") + entry.action());
        if (entry.detail() == null || vote) {
            return said;
        }
        String[] parts = entry.detail().split(" ");
        return switch (entry.action()) {
            case ENTER -> entered(entry.detail());
            case COUNTED ->
                parts.length < 4
                        ? said
                        : SheetWords.of("counted", parts[0], parts[1], parts[2], SheetWords.of("verdict." + parts[3]));
            case SKIP ->
                SheetWords.of("skipped", stage(parts[0]) + "，" + SheetWords.of("reason." + parts[parts.length - 1]));
            case RETURN ->
                SheetWords.of(
                        "returned",
                        ApprovalCommand.TO_APPLICANT.equals(parts[0])
                                ? SheetWords.of("to-applicant")
                                : stage(parts[0]));
            case JUMP -> said + " " + stage(parts[0]);
            case WITH_LIST ->
                parts.length < 2 ? said : SheetWords.of("with-list", parts[0], SheetWords.of("state." + parts[1]));
            default -> said;
        };
    }

    /** {@code APPROVED 2026-11-24 minutes of the meeting}. */
    private static String entered(String detail) {
        String[] parts = detail.split(" ", 3);
        return parts.length < 3
                ? SheetWords.of("action.ENTER")
                : SheetWords.of("paper", SheetWords.of("verdict." + parts[0]), parts[1], parts[2]);
    }

    private String stage(String code) {
        return route.stage(code).map(RouteStage::name).orElse(code);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
