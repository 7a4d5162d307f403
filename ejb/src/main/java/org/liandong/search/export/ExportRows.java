package org.liandong.search.export;

import jakarta.persistence.EntityManager;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.route.Stop;
import org.liandong.common.Zones;
import org.liandong.search.Found;
import org.liandong.search.SearchFilter;

/** What was found as lines of a sheet, in the words of its owner's language. */
final class ExportRows {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zones.HOME);
    private static final List<String> COLUMNS =
            List.of("number", "title", "route", "unit", "filer", "state", "stage", "submitted", "due", "closed");

    private final ResourceBundle words;
    private final Map<String, String> routes = new HashMap<>();

    ExportRows(boolean chinese) {
        words = ResourceBundle.getBundle(
                "org.liandong.search.export.words",
                chinese ? Locale.ROOT : Locale.ENGLISH,
                ExportRows.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** With the names of routes and stages as they are published. */
    static ExportRows of(EntityManager em, boolean chinese) {
        ExportRows rows = new ExportRows(chinese);
        em.createQuery("select v from RouteVersion v where v.state = :published order by v.id", RouteVersion.class)
                .setParameter("published", RouteVersion.State.PUBLISHED)
                .getResultList()
                .forEach(version -> rows.know(version, chinese));
        return rows;
    }

    void know(RouteVersion version, boolean chinese) {
        String code = version.route().code();
        routes.put(code, chinese ? version.route().name() : version.route().nameEn());
        version.stages().forEach(stage -> routes.put(key(code, stage.code()), chinese ? stage.name() : stage.nameEn()));
    }

    /** A filter from the address in which it was kept. */
    static SearchFilter filter(String query) {
        Map<String, String> parameters = new HashMap<>();
        Stream.of(query.split("&")).filter(part -> part.contains("=")).forEach(part -> {
            String[] sides = part.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        });
        return SearchFilter.of(parameters);
    }

    String name() {
        return words.getString("sheet");
    }

    List<String> headings() {
        return COLUMNS.stream().map(words::getString).toList();
    }

    List<String> line(Found.Row row) {
        return List.of(
                row.number() == null ? "" : row.number(),
                row.title(),
                routes.getOrDefault(row.route(), row.route()),
                row.origin(),
                row.filer(),
                words.getString(row.state().name()),
                row.state() == RequestState.RUNNING ? stage(row) : "",
                minute(row.submitted()),
                minute(row.due()),
                minute(row.closed()));
    }

    private String stage(Found.Row row) {
        return Stop.OWN_HEAD.equals(row.stage())
                ? words.getString("own-head")
                : routes.getOrDefault(key(row.route(), row.stage()), row.stage());
    }

    private static String key(String route, String stage) {
        return route + "/" + stage;
    }

    private static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }
}
