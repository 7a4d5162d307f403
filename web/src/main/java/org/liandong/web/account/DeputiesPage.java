package org.liandong.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Directory.PersonChoice;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.organisation.staffing.DeputyService;
import org.liandong.organisation.staffing.DeputyService.DeputyRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;

/** Whom the caller has named as deputy, for which post and how long; and who has named the caller. */
@Named
@ViewScoped
public class DeputiesPage implements Serializable {
    @Inject
    private DeputyService deputies;

    @Inject
    private CurrentUser user;

    @Inject
    private Times times;

    private List<DeputyRow> mine = List.of(); // kept, so that a click means the row that was seen
    private List<DeputyRow> others = List.of();
    private List<HeldPost> posts = List.of();
    private Long post;
    private PersonChoice deputy;
    private LocalDate from;
    private LocalDate to;
    private String route;

    public void load() {
        posts = user.viewer().posts();
        mine = deputies.findMine();
        others = deputies.findOthers();
        post = posts.isEmpty() ? null : posts.get(0).postId();
        from = LocalDate.ofInstant(times.now(), Zones.HOME);
    }

    public void name() {
        deputies.name(
                post, deputy == null ? null : deputy.id(), from, to, route == null || route.isEmpty() ? null : route);
        stay("account_deputies.named", deputy.name());
    }

    public void end(DeputyRow row) {
        deputies.end(row.id());
        stay("account_deputies.ended", row.name());
    }

    private static void stay(String key, String who) {
        Notices.done(key, who);
        Addresses.go("/account/deputies.xhtml");
    }

    public List<DeputyRow> mine() {
        return mine;
    }

    public List<DeputyRow> others() {
        return others;
    }

    public List<HeldPost> posts() {
        return posts;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public PersonChoice getDeputy() {
        return deputy;
    }

    public void setDeputy(PersonChoice deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Code of the one route; empty = every one. */
    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }
}
