package org.liandong.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the caller for one HTTP request, by name, since a request may change its user when it signs in. */
@RequestScoped
class ViewerCache {
    private final Map<String, Viewer> viewers = new HashMap<>();

    void forget() {
        viewers.clear();
    }

    Viewer get(String login, Function<String, Viewer> load) {
        return viewers.computeIfAbsent(login, load);
    }
}
