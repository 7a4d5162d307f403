package org.liandong.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.dispatch.linkage.Linkage;
import org.liandong.dispatch.linkage.Linkage.LevelFigures;
import org.liandong.dispatch.linkage.Linkage.Task;
import org.liandong.dispatch.linkage.LinkageService;
import org.liandong.dispatch.linkage.UrgeList;

/** The four levels opened at a unit, for one task or for all. */
@Named
@RequestScoped
public class LinkagePage {
    private static final String PAGE = "/linkage/index.xhtml";

    @Inject
    private LinkageService service;

    private Long dispatch;
    private Long unit;
    private Long whole;
    private String view;
    private Linkage page;

    public void load() {
        page = service.page(dispatch, unit, whole);
    }

    public Linkage page() {
        return page;
    }

    public boolean isTable() {
        return "table".equals(view);
    }

    /** Whether there is anything to show: a task that came, or a tree to look at. */
    public boolean isNothing() {
        return page.tasks().isEmpty() && page.task() == null;
    }

    public List<LinkageTable.Line> lines() {
        return LinkageTable.of(page);
    }

    /** The longest average, against which the others are drawn. */
    public double longest() {
        return page.figures().stream()
                .map(LevelFigures::days)
                .filter(days -> days != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** Average times from the lowest level up, as they follow one another. */
    public List<LevelFigures> averages() {
        List<LevelFigures> upwards = new ArrayList<>(page.figures());
        Collections.reverse(upwards);
        return upwards;
    }

    /** The address of the page at a unit; all else stays. */
    public String at(Long where) {
        return address(PAGE, where, view, null);
    }

    /** The same as a table, or as a picture. */
    public String as(String other) {
        return address(PAGE, unit, other, whole);
    }

    /** The same with one column whole. */
    public String all(Long above) {
        return address(PAGE, unit, view, above);
    }

    /** The file with what the table shows. */
    public String file(String format) {
        return address("/api/v1/linkage." + format, page.selected().id(), null, null);
    }

    /** Whom to urge at and below a unit. */
    public String urge(Long where, UrgeList.What what) {
        return Stream.of("/linkage/urge.xhtml?unit=" + where, parameter("dispatch", dispatch), "&what=" + what)
                .collect(Collectors.joining());
    }

    public String urgeLate(Long where) {
        return urge(where, UrgeList.What.OVERDUE);
    }

    public String urgeUnsigned(Long where) {
        return urge(where, UrgeList.What.UNSIGNED);
    }

    private String address(String path, Long where, String as, Long all) {
        String query = parameter("dispatch", dispatch)
                + parameter("unit", where)
                + parameter("view", as)
                + parameter("whole", all);
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    private static String parameter(String name, Object value) {
        return value == null || value.toString().isEmpty() ? "" : "&" + name + "=" + value;
    }

    /** The chosen task stands among those to choose, also when it is an old one. */
    public List<Task> tasks() {
        return page.task() == null || page.tasks().contains(page.task())
                ? page.tasks()
                : Stream.concat(Stream.of(page.task()), page.tasks().stream()).toList();
    }

    public Long getDispatch() {
        return dispatch;
    }

    public void setDispatch(Long dispatch) {
        this.dispatch = dispatch;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getWhole() {
        return whole;
    }

    public void setWhole(Long whole) {
        this.whole = whole;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = "table".equals(view) ? view : null;
    }
}
