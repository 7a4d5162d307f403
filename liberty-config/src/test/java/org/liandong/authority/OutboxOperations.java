package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.util.List;
import java.util.Set;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.letter.FailedService;
import org.liandong.outbox.preference.PreferenceService;
import org.liandong.outbox.preference.Wishes;
import org.liandong.outbox.robot.RobotService;

/** How each operation on messages is tried; see {@link Operations}. */
final class OutboxOperations {
    private static final int STALE = 999;

    private final Target target;

    OutboxOperations(Target target) {
        this.target = target;
    }

    void addTo(Operations all) {
        MessageService messages = bean(MessageService.class);
        all.sees(
                "MessageService.findMine",
                () -> messages.findMine(100).toString().contains(Long.toString(target.message)));
        all.call("MessageService.countUnread", messages::countUnread);
        all.call("MessageService.readAll", messages::readAll);
        all.call("MessageService.readAbout", () -> messages.readAbout(-1L));
        all.call("MessageService.queue", () -> messages.queue(null, List.of()));
        all.call("MessageService.open", () -> messages.open(target.message));
        PreferenceService preferences = bean(PreferenceService.class);
        all.call("PreferenceService.get", preferences::get);
        all.call("PreferenceService.save", () -> preferences.save(STALE, Wishes.usual()));
        all.call("PreferenceService.giveAddress", () -> preferences.giveAddress("x"));
        all.call("PreferenceService.confirmAddress", () -> preferences.confirmAddress("x"));
        all.call("PreferenceService.removeAddress", preferences::removeAddress);
        RobotService robots = bean(RobotService.class);
        all.call("RobotService.get", () -> robots.get(target.faculty));
        all.call(
                "RobotService.save",
                () -> robots.save(target.faculty, STALE, new RobotService.Entry(null, "x", null, Set.of(), "zh")));
        all.call("RobotService.remove", () -> robots.remove(target.faculty));
        FailedService failed = bean(FailedService.class);
        all.call("FailedService.find", failed::find);
        all.call("FailedService.resend", () -> failed.resend(List.of()));
        all.call("FailedService.giveUp", () -> failed.giveUp(List.of()));
    }
}
