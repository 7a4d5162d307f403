package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.request.Listing;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.report.ReportSubject;
import org.liandong.web.shell.Addresses;

/** Begins a draft: for which unit, on which route, and where that leads. */
@Named
@ViewScoped
public class FilePage implements Serializable {
    private static final List<String> FREE = List.of(ReportSubject.TYPE, Listing.TYPE);

    @Inject
    private ApprovalService approval;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteNames names;

    @Inject
    private Pictures pictures;

    private List<HeldPost> posts;
    private List<RouteView> routes;
    private String token;
    private Long unit;
    private String route;
    private String title;
    private List<Pictures.Stop> stops;

    public void load() {
        posts = user.appointed().filingPosts();
        if (posts.isEmpty()) {
            throw new NotPermittedException("no-filing-post");
        }
        routes = names.all().stream()
                .filter(each -> FREE.contains(each.subjectType()))
                .toList();
        unit = posts.get(0).unitId();
        token = UUID.randomUUID().toString();
        show();
    }

    /** Shows where a request would climb as now chosen; a route that the unit is not offered gives way to one that it is. */
    public void show() {
        HeldPost from = from();
        if (routes().stream().noneMatch(each -> each.code().equals(route))) {
            route = routes().stream()
                    .findFirst()
                    .map(RouteView::code)
                    .orElseThrow(() -> new NotFoundException("route"));
        }
        stops = pictures.ofPreview(from, approval.preview(route, unit));
    }

    public void create() {
        Long draft = approval.create(new ApprovalService.Draft(route, unit, title, JsonValue.EMPTY_JSON_OBJECT), token)
                .request();
        Addresses.go((isCollective() ? "/approval/list.xhtml?id=" : "/approval/draft.xhtml?id=") + draft);
    }

    /** Several reports go as one, in an order. */
    public boolean isCollective() {
        return routes.stream()
                .anyMatch(
                        each -> each.code().equals(route) && each.subjectType().equals(Listing.TYPE));
    }

    public List<HeldPost> posts() {
        return posts;
    }

    private HeldPost from() {
        return posts.stream()
                .filter(held -> held.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** Routes that are offered to the unit chosen. */
    public List<RouteView> routes() {
        return routes.stream()
                .filter(each -> each.isOfferedAt(from().unitPath()))
                .toList();
    }

    public List<Pictures.Stop> stops() {
        return stops;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
