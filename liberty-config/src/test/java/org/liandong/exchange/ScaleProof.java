package org.liandong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/**
 * A province of 53,000 units and 60,000 people on PostgreSQL, imported through the product: afterwards tree, pickers, search and inbox
 * take no more statements, no more than half as long again, and no walk over a large table. Takes minutes, so it is not part of the build:
 * {@code mvn -B verify -Dit=none -Dst=ScaleProof}.
 */
class ScaleProof {
    private static final int UNIVERSITIES = 150;
    private static final int FACULTIES = 20;
    private static final int CLASSES = 17;
    private static final int PEOPLE = 60_000;
    private static final int ROUNDS = 25;
    private static final int WARM_UP = 15;
    private static final double MOST = 1.5;
    private static final String LARGE = "'org_unit', 'person', 'post', 'appointment'";

    @Test
    void V8_aLargeProvinceIsAsQuickAsASmallOne() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.fresh("scale", ServerUnderTest.Database.POSTGRESQL)) {
            server.inProduction().start();
            Map<String, String> pages = pages(server);
            HttpClient client = signedIn(server);
            Map<String, Double> before = times(server, client, pages);
            Map<String, Long> statements = statements(server, client, pages);
            load(server);
            execute(server, "analyze");
            List<String> scans = walks(server);
            long looks = looks(server);
            Map<String, Double> after = times(server, client, pages);
            Map<String, Long> statementsAfter = statements(server, client, pages);
            Await.until(() -> looks(server) > looks); // the database tells its figures a little later
            StringBuilder report = new StringBuilder();
            Set<String> slow = new TreeSet<>();
            pages.keySet().forEach(page -> {
                double ratio = after.get(page) / before.get(page);
                report.append("%-8s %6.1f ms -> %6.1f ms  %.2f   statements %d -> %d%n"
                        .formatted(
                                page,
                                before.get(page),
                                after.get(page),
                                ratio,
                                statements.get(page),
                                statementsAfter.get(page)));
                if (ratio > MOST) {
                    slow.add(page);
                }
            });
            System.out.println(report);
            assertEquals(statements, statementsAfter, report.toString());
            assertEquals(scans, walks(server), "walks over large tables");
            assertTrue(slow.isEmpty(), report.toString());
        }
    }

    /** Pages of the same content before and after: a faculty of the trial, what only the trial has, an inbox of the trial. */
    private static Map<String, String> pages(ServerUnderTest server) {
        long faculty = id(server, "u1f1");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("tree", "organisation/units.xhtml?unit=" + faculty);
        pages.put("search", "organisation/units.xhtml?q=" + encoded("人工智能"));
        pages.put("initials", "organisation/units.xhtml?q=mkszyxy");
        pages.put("people", "organisation/people.xhtml?unit=" + faculty + "&q=" + encoded("汪佳"));
        pages.put("picker", "api/v1/units?q=" + encoded("商务英语"));
        pages.put("inbox", "approval/inbox.xhtml");
        return pages;
    }

    private static Map<String, Double> times(ServerUnderTest server, HttpClient client, Map<String, String> pages)
            throws Exception {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            double[] taken = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                get(server, client, page.getValue());
                if (round >= 0) {
                    taken[round] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(taken);
            times.put(page.getKey(), taken[ROUNDS / 2]);
        }
        return times;
    }

    private static Map<String, Long> statements(ServerUnderTest server, HttpClient client, Map<String, String> pages) {
        Map<String, Long> counts = new LinkedHashMap<>();
        pages.forEach((name, path) -> counts.put(name, server.statements().count(() -> get(server, client, path))));
        return counts;
    }

    private static void load(ServerUnderTest server) throws Exception {
        StringBuilder units = new StringBuilder("code,parent,kind,name,position\n");
        StringBuilder people = new StringBuilder("staff_no,login,name,category,unit\n");
        StringBuilder appointments = new StringBuilder("unit,role,staff_no\n");
        int person = 0;
        for (int u = 0; u < UNIVERSITIES; u++) {
            units.append("s%d,p,UNIVERSITY,大学%d,%d%n".formatted(u, u, 1000 + u));
            for (int f = 0; f < FACULTIES; f++) {
                units.append("s%df%d,s%d,FACULTY,学院%d,%d%n".formatted(u, f, u, f, f));
                for (int c = 0; c < CLASSES; c++) {
                    String code = "s%df%dc%d".formatted(u, f, c);
                    units.append("%s,s%df%d,CLASS,班级%d,%d%n".formatted(code, u, f, c, c));
                    if (person < PEOPLE) {
                        people.append("x%d,x%d,人员%d,STAFF,%s%n".formatted(person, person, person, code));
                        appointments.append("%s,HEAD,x%d%n".formatted(code, person++));
                    }
                }
            }
        }
        while (person < PEOPLE) {
            people.append("x%d,x%d,人员%d,STAFF,s0f0%n".formatted(person, person, person++));
        }
        run(server, "units", units.toString());
        run(server, "people", people.toString());
        run(server, "appointments", appointments.toString());
        assertTrue(Rows.count(server, "select count(*) from org_unit where id > ?", 0) > 53_000);
        assertTrue(Rows.count(server, "select count(*) from person where id > ?", 0) > 60_000);
    }

    private static void run(ServerUnderTest server, String kind, String text) throws Exception {
        long begin = System.nanoTime();
        JsonObject job = call(
                server, "POST", "imports?unit=" + id(server, "p") + "&name=" + kind + ".csv", text.replace("\r", ""));
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
        assertTrue(progress.size() > 2, "progress is shown: " + progress);
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

    private static HttpClient signedIn(ServerUnderTest server) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        get(server, client, "workbench/index.xhtml");
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(server.url("j_security_check")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("j_username=uni1-admin&j_password=demo"))
                .build();
        client.send(signIn, HttpResponse.BodyHandlers.discarding());
        assertTrue(get(server, client, "organisation/units.xhtml").contains("姚一鸣"));
        return client;
    }

    private static String get(ServerUnderTest server, HttpClient client, String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long id(ServerUnderTest server, String code) {
        return Rows.count(server, "select id from org_unit where code = '" + code + "' and id > ?", 0);
    }

    private static long looks(ServerUnderTest server) {
        return Rows.count(
                server,
                "select cast(sum(idx_scan) as integer) from pg_stat_user_tables where relname in (" + LARGE
                        + ") and relid > ?",
                0);
    }

    private static List<String> walks(ServerUnderTest server) throws SQLException {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select string_agg(relname || ' ' || seq_scan, ', ' order by relname) from pg_stat_user_tables where relname in ("
                                + LARGE + ")")) {
            rows.next();
            return List.of(rows.getString(1));
        }
    }

    private static void execute(ServerUnderTest server, String sql) throws SQLException {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
