package org.liandong.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liandong.approval.design.Comparison;
import org.liandong.approval.design.Comparison.Aspect;
import org.liandong.approval.design.Comparison.Difference;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteRow;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.StageDesign;
import org.liandong.calendar.Limit;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;

/** What differs between two versions of a route, field by field in words; the draft is number 0. */
@Named
@RequestScoped
public class RouteComparePage {
    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private StageWords words;

    @Inject
    private Preferences preferences;

    @Inject
    private Say say;

    private String code;
    private Integer from;
    private Integer to;
    private RouteRow route;
    private List<Line> lines;

    /** One thing that differs; {@code stage} is empty where it is so for the whole. */
    public record Line(String stage, String what, String before, String after) {}

    public void load() {
        route = designs.get(code).route();
        Design before = design(from);
        Design after = design(to);
        lines = new ArrayList<>();
        if (before.ownHead() != after.ownHead()) {
            lines.add(new Line("", say.of("design_draft.own-head"), yes(before.ownHead()), yes(after.ownHead())));
        }
        whole("design_draft.whole-limit", before.limit(), after.limit());
        whole("design_draft.return-limit", before.returnLimit(), after.returnLimit());
        Comparison.of(before, after).forEach(this::add);
    }

    private void whole(String what, Limit before, Limit after) {
        if (!Objects.equals(before, after)) {
            lines.add(new Line("", say.of(what), words.full(before), words.full(after)));
        }
    }

    private void add(Difference difference) {
        StageDesign before = difference.before();
        StageDesign after = difference.after();
        String stage = words.name(after == null ? before : after);
        if (difference.kind() != Comparison.Kind.CHANGED) {
            lines.add(new Line(
                    stage,
                    say.of("difference." + difference.kind()),
                    difference.kind() == Comparison.Kind.REMOVED ? words.line(before) : "",
                    difference.kind() == Comparison.Kind.ADDED ? words.line(after) : ""));
        }
        for (Aspect aspect : difference.aspects()) {
            lines.add(new Line(
                    stage, say.of("aspect." + aspect), words.aspect(aspect, before), words.aspect(aspect, after)));
        }
    }

    private Design design(Integer version) {
        return version == null || version == 0 ? drafts.get(code).design() : designs.design(code, version);
    }

    private String yes(boolean value) {
        return say.of(value ? "design_compare.yes" : "design_compare.no");
    }

    /** {@code 第 2 版}, or the draft. */
    public String version(Integer version) {
        return version == null || version == 0 ? say.of("design_route.draft") : say.of("design_route.version", version);
    }

    public String name() {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public List<Line> lines() {
        return lines;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
