package org.liandong.dispatch;

import java.util.Arrays;
import org.liandong.common.MalformedException;

/** Where a page of a list begins: behind the row with these ids. */
final class Keys {
    private Keys() {}

    /** The ids of {@code 12-34}; the largest there are where nothing is said, so that the first page begins at the top. */
    static long[] parse(String text, int ids) {
        if (text == null || text.isEmpty()) {
            long[] top = new long[ids];
            Arrays.fill(top, Long.MAX_VALUE);
            return top;
        }
        if (!text.matches("\\d{1,18}(-\\d{1,18}){" + (ids - 1) + "}")) {
            throw new MalformedException("page-key");
        }
        return Arrays.stream(text.split("-")).mapToLong(Long::parseLong).toArray();
    }
}
