package org.liandong.common.start;

import java.util.List;

/** A component's look at its own settings, before the schema is touched; the database may not answer yet. */
public interface StartCheck {
    /** What is wrong; nothing if all is well. */
    List<Finding> look();
}
