package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.approval.route.RouteService.StageView;
import org.liandong.approval.route.Signing;
import org.liandong.approval.view.Upcoming;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.web.calendar.LimitWords;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Times;

/** Routes as pictures, and stops in words. */
@Named
@ApplicationScoped
public class Pictures {
    @Inject
    private RouteNames routes;

    @Inject
    private Preferences preferences;

    @Inject
    private Say say;

    @Inject
    private LimitWords limits;

    @Inject
    private Times times;

    /** A stop as a picture shows it; {@code css} is the shape on the rail, empty texts are left out. */
    public record Stop(Level level, String css, String title, String who, String when) implements Serializable {}

    /** A route as it is defined: entry at any level, then its stages. */
    public List<Stop> ofRoute(RouteView route) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(Level.CLASS, "h", say.of("picture.entry"), say.of("picture.entry-who"), ""));
        int before = -1;
        for (StageView stage : route.stages()) {
            stops.add(new Stop(
                    stage.level(),
                    "w",
                    routes.stageName(stage),
                    where(stage) + say.of("shell_base.dot") + who(stage.who(), stage.signing()),
                    beside(stage.position() == before, limits.words(stage.limit()))));
            before = stage.position();
        }
        return stops;
    }

    /** At which level a stage is, or where else. */
    public String where(StageView stage) {
        return say.label(stage.level() == null ? stage.place() : stage.level());
    }

    /** Where a request would climb from a post, with the people of today and expected dates. */
    public List<Stop> ofPreview(HeldPost from, List<Upcoming> upcoming) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(from.level(), "p", from.unitName(), say.of("picture.you"), ""));
        upcoming.forEach(next -> stops.add(new Stop(
                next.level(),
                "w",
                stage(next),
                next.unit() + say.of("shell_base.dot") + post(next),
                beside(next.beside(), say.of("picture.until", times.day(next.expected()))))));
        return stops;
    }

    public String stage(Upcoming next) {
        if (next.stageName() == null) {
            return say.of("stage.own-head");
        }
        return preferences.isChinese() ? next.stageName() : next.stageNameEn();
    }

    /** Whose post signs at a stage. */
    public String who(StageView stage) {
        return who(stage.who());
    }

    /** On a route a leader is the one in charge of the origin (A2). */
    private String who(Role role) {
        return role == Role.LEADER ? say.of("picture.in-charge") : say.label(role);
    }

    /** The post, and how several sign: {@code 审核人 · 依次会签}. */
    private String who(Role role, Signing signing) {
        return signing == Signing.ANY ? who(role) : who(role) + say.of("shell_base.dot") + say.label(signing);
    }

    /** A stop at the same time as the one before it says so. */
    private String beside(boolean beside, String when) {
        return beside ? say.of("picture.beside", when) : when;
    }

    /** {@code 负责人（赵敏）}. */
    public String post(Upcoming next) {
        String role = who(next.role(), next.signing());
        return next.holders().isEmpty() ? role : say.of("picture.post", role, say.list(next.holders()));
    }

    /** How a button names where it leads: {@code 计算机学院负责人}, {@code 省中心}. */
    public String name(Upcoming next) {
        return next.level() == Level.PROVINCE
                ? say.of("picture.province")
                : say.of("picture.stop", next.unit(), who(next.role()));
    }

    /** {@code 省中心 · 负责人（赵敏），预计 11-26 前}. */
    public String line(Upcoming next) {
        return say.of("picture.line", next.unit(), post(next), times.day(next.expected()));
    }
}
