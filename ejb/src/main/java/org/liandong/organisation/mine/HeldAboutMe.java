package org.liandong.organisation.mine;

import java.util.List;
import org.liandong.organisation.Viewer;

/** What one component holds about a person; asked by {@link MyDataService} about the caller only (T7). */
public interface HeldAboutMe {
    /** Where its sections stand, the person's entry first. */
    int position();

    /** All that is held, in sections; a section without rows says that nothing is. */
    List<Section> about(Viewer me);
}
