package org.liandong.approval.design;

import java.io.Serializable;
import java.util.List;
import org.liandong.approval.route.Stop;
import org.liandong.approval.view.Upcoming;
import org.liandong.organisation.Role;

/**
 * Where a request would go from a unit (A6).
 *
 * @param from name of the unit
 * @param left stages that are left out there, and why
 * @param stuckAt the unit where nobody could sign; null when it comes to its end
 * @param stuckFor the post that is empty there
 */
public record Walk(String from, List<Upcoming> stops, List<Left> left, String stuckAt, Role stuckFor)
        implements Serializable {
    /** A stage that is left out. */
    public record Left(String name, String nameEn, Stop.Reason reason) implements Serializable {}
}
