package org.liandong.common.csv;

import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;

/** What was found wrong in a set of files; the first 200, nobody mends more in one sitting. */
public final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; {@code place} such as {@code units.csv:12 level}, line 1 being the header. */
    public void add(String place, String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Problem(place, key, arguments));
        }
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** Ends the import while nothing is written yet, unless all is well. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
