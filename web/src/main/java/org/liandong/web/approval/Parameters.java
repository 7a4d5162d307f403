package org.liandong.web.approval;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What boxes that were ticked send. */
final class Parameters {
    private Parameters() {}

    /** The ids under a name, each once; what is no id counts as not sent. */
    static List<Long> ids(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return Arrays.stream(given == null ? new String[0] : given)
                .flatMap(id -> id.matches("[0-9]{1,18}") ? Stream.of(Long.valueOf(id)) : Stream.empty())
                .distinct()
                .toList();
    }
}
