package org.liandong.web.linkage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.dispatch.linkage.UrgeList;
import org.liandong.dispatch.linkage.UrgeList.Key;
import org.liandong.dispatch.linkage.UrgeList.Result;
import org.liandong.dispatch.linkage.UrgeList.What;
import org.liandong.dispatch.linkage.UrgeService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Who would be urged, each to be ticked or not; then what came of each. */
@Named
@RequestScoped
public class UrgePage {
    private static final String RESULTS = "urged";

    @Inject
    private UrgeService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Flash flash;

    @Inject
    private Say say;

    private Long dispatch;
    private Long unit;
    private What what;
    private UrgeList list;

    /** The list is asked for before the parameters of the view are set, when a button was pressed. */
    @PostConstruct
    void read() {
        dispatch = number("dispatch");
        unit = number("unit");
        what = What.UNSIGNED.name().equals(request.getParameter("what")) ? What.UNSIGNED : What.OVERDUE;
    }

    private Long number(String name) {
        String given = request.getParameter(name);
        return given != null && given.matches("[0-9]{1,18}") ? Long.valueOf(given) : null;
    }

    public UrgeList list() {
        if (list == null) {
            list = service.preview(dispatch, unit, what);
        }
        return list;
    }

    public void urge() {
        String[] ticked = request.getParameterValues("row");
        List<Key> keys = Arrays.stream(ticked == null ? new String[0] : ticked)
                .flatMap(UrgePage::key)
                .toList();
        if (keys.isEmpty()) {
            Notices.asked("linkage_urge.choose");
            return;
        }
        List<Result> results = service.urge(keys);
        int done = (int) results.stream().filter(Result::isDone).count();
        Notices.done("linkage_urge.done", done, results.size() - done);
        flash.put(RESULTS, new ArrayList<>(results));
        Addresses.go(address("/linkage/urge.xhtml") + "&what=" + what);
    }

    /** What came of it, after urging. */
    @SuppressWarnings("unchecked")
    public List<Result> results() {
        List<Result> kept = (List<Result>) flash.get(RESULTS);
        return kept == null ? List.of() : kept;
    }

    /** What came of one, in a sentence. */
    public String outcome(Result result) {
        return result.isDone()
                ? say.of("linkage_urge.told", result.told())
                : say.of("error." + result.problem(), result.arguments().toArray());
    }

    /** Back to the columns. */
    public String back() {
        return address("/linkage/index.xhtml");
    }

    /** The same list for the other reason. */
    public String other(What reason) {
        return address("/linkage/urge.xhtml") + "&what=" + reason;
    }

    public What[] reasons() {
        return What.values();
    }

    private String address(String path) {
        return path + "?unit=" + unit + (dispatch == null ? "" : "&dispatch=" + dispatch);
    }

    private static Stream<Key> key(String row) {
        return row.matches("[0-9]{1,18}-[0-9]{1,18}")
                ? Stream.of(new Key(Long.valueOf(row.split("-")[0]), Long.valueOf(row.split("-")[1])))
                : Stream.empty();
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

    public What getWhat() {
        return what;
    }

    public void setWhat(What what) {
        this.what = what == null ? What.OVERDUE : what;
    }
}
