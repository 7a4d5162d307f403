package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.approval.watch.StallService;
import org.liandong.approval.watch.StallService.StallRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Shell;

/** What stands where nobody can act, for administrators of units (A20). */
@Named
@ViewScoped
public class StallsPage implements Serializable {
    private static final String ADDRESS = "/approval/stalls.xhtml";

    @Inject
    private StallService service;

    @Inject
    private RouteNames routes;

    @Inject
    private Say say;

    @Inject
    private Shell shell;

    private transient StallService.Stalls stalls;
    private transient List<StallService.ProposedRow> proposed;

    public void load() {
        stalls = service.find();
    }

    /** What was found; read once per call. */
    public StallService.Stalls stalls() {
        if (stalls == null) {
            load();
        }
        return stalls;
    }

    /** What waits for a second administrator; read once per call. */
    public List<StallService.ProposedRow> proposed() {
        if (proposed == null) {
            proposed = service.findProposed();
        }
        return proposed;
    }

    public String stage(StallService.ProposedRow row) {
        return routes.stage(row.route(), row.stage());
    }

    public void look() {
        service.look();
        Notices.done("stalls.looked", service.find().rows().size());
        Addresses.go(ADDRESS);
    }

    /** May the viewer open it? It is seen where it stands; units above see it when it reaches them (A19). */
    public boolean seen(StallRow row) {
        return shell.viewer().seenUnits().contains(row.unit());
    }

    /** {@code 四级报送 · 院系审核}. */
    public String where(StallRow row) {
        return routes.nameOf(row.route())
                + (row.stage() == null ? "" : say.of("shell_base.dot") + routes.stage(row.route(), row.stage()));
    }
}
