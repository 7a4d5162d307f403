package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.util.List;
import org.liandong.dispatch.linkage.LinkageService;
import org.liandong.dispatch.linkage.UrgeList.What;
import org.liandong.dispatch.linkage.UrgeService;

/** How each operation of the linkage page is tried; see {@link Operations}. Nobody is urged: the list is empty. */
final class LinkageOperations {
    private final Target target;

    LinkageOperations(Target target) {
        this.target = target;
    }

    void addTo(Operations all) {
        LinkageService linkage = bean(LinkageService.class);
        all.call("LinkageService.page", () -> linkage.page(null, target.faculty, null));
        all.call("LinkageService.export", () -> linkage.export(null, target.faculty));
        UrgeService urges = bean(UrgeService.class);
        all.call("UrgeService.preview", () -> urges.preview(null, target.faculty, What.OVERDUE));
        all.call("UrgeService.urge", () -> urges.urge(List.of()));
    }
}
