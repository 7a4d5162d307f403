package org.liandong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liandong.test.Await;
import org.liandong.test.LargeProvince;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Session;

/**
 * A province of 53,000 units and 60,000 people on PostgreSQL, imported through the product: afterwards tree, pickers, search and inbox
 * take no more statements, no more than half as long again, and no walk over a large table. Takes minutes, so it is not part of the build:
 * {@code mvn -B verify -Dit=none -Dst=ScaleProof}.
 */
class ScaleProof {
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
            Session client = new Session(server, "uni1-admin");
            assertTrue(client.get("organisation/units.xhtml").contains("姚一鸣"));
            Map<String, Double> before = times(client, pages);
            Map<String, Long> statements = statements(server, client, pages);
            LargeProvince.load(server, LargeProvince.UNIVERSITIES, PEOPLE);
            assertTrue(Rows.count(server, "select count(*) from org_unit where id > ?", 0) > 53_000);
            assertTrue(Rows.count(server, "select count(*) from person where id > ?", 0) > 60_000);
            List<String> scans = walks(server);
            long looks = looks(server);
            Map<String, Double> after = times(client, pages);
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

    private static Map<String, Double> times(Session client, Map<String, String> pages) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            double[] taken = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                client.get(page.getValue());
                if (round >= 0) {
                    taken[round] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(taken);
            times.put(page.getKey(), taken[ROUNDS / 2]);
        }
        return times;
    }

    private static Map<String, Long> statements(ServerUnderTest server, Session client, Map<String, String> pages) {
        Map<String, Long> counts = new LinkedHashMap<>();
        pages.forEach((name, path) -> counts.put(name, server.statements().count(() -> client.get(path))));
        return counts;
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

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
