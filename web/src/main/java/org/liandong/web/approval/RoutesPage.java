package org.liandong.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteRow;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The routes in force as pictures with their tables; for administrators those that are not, too, and the form for a new one. */
@Named
@RequestScoped
public class RoutesPage {
    @Inject
    private RouteNames names;

    @Inject
    private DesignService designs;

    private List<RouteView> routes;
    private List<RouteRow> rows;
    private UnitChoice owner;
    private String name;
    private String nameEn;
    private String code;
    private String subjectType = "report";

    public void load() {
        routes();
        rows();
    }

    public void create() {
        String made = designs.create(
                new DesignService.NewRoute(owner == null ? null : owner.id(), code, name, nameEn, subjectType));
        Notices.done("approval_routes.created", name.strip());
        Addresses.go("/design/draft.xhtml?code=" + made);
    }

    public List<RouteView> routes() {
        if (routes == null) {
            routes = names.all();
        }
        return routes;
    }

    private List<RouteRow> rows() {
        if (rows == null) {
            rows = designs.find();
        }
        return rows;
    }

    /** What is written, or was retired. */
    public List<RouteRow> others() {
        return rows().stream().filter(row -> row.inForce() == null).toList();
    }

    public String owner(RouteView route) {
        return rows().stream()
                .filter(row -> row.code().equals(route.code()))
                .findFirst()
                .map(RouteRow::owner)
                .orElse("");
    }

    public List<String> types() {
        return designs.subjectTypes();
    }

    public UnitChoice getOwner() {
        return owner;
    }

    public void setOwner(UnitChoice owner) {
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public void setSubjectType(String subjectType) {
        this.subjectType = subjectType;
    }
}
