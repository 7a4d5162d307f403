package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/**
 * Universities of 20 faculties with 17 class stations each, below the province of the trial, imported through the product; station n of
 * all has the code {@code s<u>f<f>c<c>} and is headed by the person {@code x<n>}.
 */
public final class LargeProvince {
    /** How many make 53,000 units. */
    public static final int UNIVERSITIES = 150;

    /** In a university. */
    public static final int STATIONS = 340;

    /** Characters of a list whose progress one must be able to see. */
    private static final int LONG = 1_000_000;

    private static final int FACULTIES = 20;
    private static final int CLASSES = 17;

    private LargeProvince() {}

    /** Code of a station by its number. */
    public static String station(int number) {
        return "s%df%dc%d".formatted(number / STATIONS, number % STATIONS / CLASSES, number % CLASSES);
    }

    /** Loads that many universities and people; who is left over heads nothing. */
    public static void load(ServerUnderTest server, int universities, int people) throws Exception {
        StringBuilder units = new StringBuilder("code,parent,kind,name,position\n");
        StringBuilder classes = new StringBuilder(units);
        for (int u = 0; u < universities; u++) {
            units.append("s%d,p,UNIVERSITY,大学%d,%d%n".formatted(u, u, 1000 + u));
            for (int f = 0; f < FACULTIES; f++) {
                units.append("s%df%d,s%d,FACULTY,学院%d,%d%n".formatted(u, f, u, f, f));
                for (int c = 0; c < CLASSES; c++) {
                    classes.append("s%df%dc%d,s%df%d,CLASS,班级%d,%d%n".formatted(u, f, c, u, f, c, c));
                }
            }
        }
        StringBuilder persons = new StringBuilder("staff_no,login,name,category,unit\n");
        StringBuilder appointments = new StringBuilder("unit,role,staff_no\n");
        int stations = universities * STATIONS;
        for (int n = 0; n < people; n++) {
            String unit = n < stations ? station(n) : "s0f0";
            persons.append("x%d,x%d,人员%d,STAFF,%s%n".formatted(n, n, n, unit));
            if (n < stations) {
                appointments.append("%s,HEAD,x%d%n".formatted(unit, n));
            }
        }
        run(server, "units", units.toString());
        analyze(server); // or the database goes on as it did with the few units of the trial
        run(server, "classes", classes.toString());
        run(server, "people", persons.toString());
        run(server, "appointments", appointments.toString());
        analyze(server);
    }

    /** Appoints more people, as rows of unit, role and staff number with a heading. */
    public static void appoint(ServerUnderTest server, String rows) throws Exception {
        run(server, "appointments", rows);
        analyze(server);
    }

    private static void analyze(ServerUnderTest server) throws SQLException {
        try (var connection = server.connection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static void run(ServerUnderTest server, String kind, String text) throws Exception {
        long begin = System.nanoTime();
        long root = Rows.count(server, "select id from org_unit where code = 'p' and id > ?", 0);
        JsonObject job =
                call(server, "POST", "imports?unit=" + root + "&name=" + kind + ".csv", text.replace("\r", ""));
        assertEquals(0, job.getInt("problems"), job::toString);
        long checked = System.nanoTime();
        long id = job.getJsonNumber("id").longValue();
        call(server, "POST", "imports/" + id + "/confirm?fingerprint=" + job.getString("fingerprint"), "");
        Set<Integer> progress = new TreeSet<>();
        Await.within(Duration.ofMinutes(5), () -> {
            JsonObject now = call(server, "GET", "imports/" + id, null);
            progress.add(now.getJsonObject("counts").getInt("done"));
            return now.getString("state").equalsIgnoreCase("done");
        });
        System.out.printf(
                "%s: checked in %.1f s, written in %.1f s, progress seen %s%n",
                kind, (checked - begin) / 1e9, (System.nanoTime() - checked) / 1e9, progress);
        assertTrue(progress.size() > 2 || text.length() < LONG, "progress is shown: " + progress);
    }

    private static JsonObject call(ServerUnderTest server, String method, String path, String body) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("province-admin:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("api/v1/exchange/" + path)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/octet-stream")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return Json.createReader(new StringReader(response.body())).readObject();
    }
}
