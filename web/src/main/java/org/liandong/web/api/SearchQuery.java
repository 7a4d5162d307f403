package org.liandong.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.liandong.search.SearchFilter;

/** What is looked for, as the page's address says it too; {@code field.CODE} is any searchable field. */
public class SearchQuery {
    @QueryParam("q")
    private String q;

    @QueryParam("unit")
    private String unit;

    @QueryParam("route")
    private String route;

    @QueryParam("state")
    private String state;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("sort")
    private String sort;

    @Context
    private UriInfo uri;

    SearchFilter filter() {
        Map<String, String> parameters = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return SearchFilter.of(parameters);
    }
}
