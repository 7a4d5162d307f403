package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Handed;
import org.liandong.test.LargeProvince;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Session;
import org.liandong.test.Walks;

/**
 * A province of 53,000 units beside one of 5,300, each on a server and a PostgreSQL database of its own: a dispatch to all stations, 10,000
 * actions at once, figures right within five seconds, and pages that are as quick in the one as in the other (V4). Takes minutes, so it is
 * not part of the build: {@code mvn -B verify -Dit=none -Dst=DispatchProof}; with {@code -Pbench} what it measured is entered in
 * docs/benchmarks.json.
 */
class DispatchProof {
    private static final int SMALL = LargeProvince.UNIVERSITIES / 10;
    private static final int PEOPLE = 60_000;
    private static final int ACTIONS = 10_000;
    private static final int ACTING = 2_600;
    private static final int EARLY = 100;
    private static final int OTHERS = 4;
    private static final int THREADS = 8;
    private static final int RUNS = 9;
    private static final int LOOKS = 11;
    private static final int WARM_UP = 3;
    private static final double MOST = 1.3;
    private static final Duration FOLDED = Duration.ofSeconds(5);
    private static final String[] LARGE = {"receipt", "org_unit", "unit_progress"};

    @Test
    void V4_D2_aDispatchToFiftyThousandStationsIsFollowedEverywhere() throws Exception {
        List<Integer> acting = Stations.some(LargeProvince.UNIVERSITIES, EARLY + ACTING + 1);
        List<Integer> actingSmall = acting.stream()
                .filter(number -> number < SMALL * LargeProvince.STATIONS)
                .limit(EARLY)
                .toList();
        try (ServerUnderTest large = ServerUnderTest.fresh("dispatch-large", ServerUnderTest.Database.POSTGRESQL);
                ServerUnderTest small = ServerUnderTest.fresh("dispatch-small", ServerUnderTest.Database.POSTGRESQL)) {
            large.users(logins(acting));
            small.users(logins(acting)); // as many, for they are the server's, not the province's
            Thread loading = new Thread(() -> load(small, SMALL, PEOPLE / 10));
            loading.start();
            load(large, LargeProvince.UNIVERSITIES, PEOPLE);
            loading.join();
            long dispatch = send(large);
            long dispatchSmall = send(small);
            for (int other = 0; other < OTHERS; other++) {
                send(large);
                send(small);
            }
            new Stations(large).act(dispatch, acting.subList(0, EARLY), 2 * EARLY, THREADS);
            new Stations(small).act(dispatchSmall, actingSmall, 2 * EARLY, THREADS);
            assertAll(
                    () -> compare(large, dispatch, small, dispatchSmall),
                    () -> act(large, dispatch, acting.subList(EARLY, EARLY + ACTING)),
                    () -> byIndex(large, dispatch, acting.get(EARLY + ACTING)),
                    () -> late(large, dispatch));
        }
    }

    private static void load(ServerUnderTest server, int universities, int people) {
        try {
            server.inProduction().start();
            LargeProvince.load(server, universities, people);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends to all stations and waits until it is with them and figures are right. */
    private static long send(ServerUnderTest server) throws Exception {
        Api clerk = new Api(server, "province-clerk");
        Set<Integer> progress = new TreeSet<>();
        long begin = System.nanoTime();
        ToStations.Sent sent = ToStations.send(clerk);
        long id = sent.id();
        int units = sent.units();
        double accepted = seconds(begin);
        Await.within(Duration.ofMinutes(2), () -> {
            JsonObject now = clerk.get("/dispatches/" + id).json();
            progress.add(now.getInt("written"));
            return now.getString("state").equalsIgnoreCase("sent");
        });
        double written = seconds(begin);
        Await.until(() -> Recount.differences(server).isEmpty());
        System.out.printf(
                "sent to %d stations: asked for, shown and sent in %.2f s, with the units in %.2f s, figures right in %.2f s, progress seen %s%n",
                units, accepted, written, seconds(begin), progress);
        assertEquals(units, Rows.count(server, "select count(*) from receipt where dispatch_id = ?", id));
        assertTrue(units < 50_000 || progress.size() >= 3, "progress is shown: " + progress);
        return id;
    }

    private static void act(ServerUnderTest server, long dispatch, List<Integer> acting) throws Exception {
        Map<String, Integer> walks = Walks.over(server, LARGE);
        Stations stations = new Stations(server);
        long begin = System.nanoTime();
        try (Waits waits = new Waits(server)) {
            stations.act(dispatch, acting, ACTIONS, THREADS);
            long last = System.nanoTime();
            Map<String, Integer> walksAfter = Walks.over(server, LARGE);
            List<Long> right = new ArrayList<>();
            Await.until(() -> {
                long looked = System.nanoTime();
                boolean agree = Recount.differences(server).isEmpty();
                right.add(looked);
                return agree;
            });
            double followed = (right.get(right.size() - 1) - last) / 1e9;
            waits.close();
            System.out.printf(
                    "%s in %.1f s by %d threads; figures right %.2f s after the last; walks before %s, after %s%n%s%n",
                    stations.done(), (last - begin) / 1e9, THREADS, followed, walks, walksAfter, waits.report());
            assertEquals(List.of(), stations.refused());
            assertEquals(
                    ACTIONS,
                    stations.done().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertEquals(List.of(), waits.forFigures(), "waits for figures");
            assertTrue(followed <= FOLDED.toSeconds(), followed + " s");
        }
    }

    /** Signing, lists and figures walk over no large table. */
    private static void byIndex(ServerUnderTest server, long dispatch, int number) throws Exception {
        Await.until(() -> Walks.looks(server, "receipt") > 0);
        Map<String, Integer> walks = Walks.over(server, LARGE);
        int looks = Walks.looks(server, "receipt");
        Session head = new Session(server, "x" + number);
        looked(head, List.of("api/v1/dispatches/open", "api/v1/dispatches/received", "api/v1/dispatches/" + dispatch));
        Stations signing = new Stations(server);
        signing.act(dispatch, List.of(number), 2, 1);
        assertEquals(List.of(), signing.refused());
        Session clerk = new Session(server, "province-clerk");
        looked(clerk, List.of("api/v1/dispatches/sent", "api/v1/dispatches/" + dispatch));
        looked(clerk, pages(server, dispatch).values());
        Await.until(() -> Walks.looks(server, "receipt") > looks); // the database tells its figures a little later
        assertEquals(walks, Walks.over(server, LARGE), "walks over large tables");
    }

    /** The limit is past for all at the same moment. */
    private static void late(ServerUnderTest server, long dispatch) throws Exception {
        long begin = System.nanoTime();
        int receipts;
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            receipts = statement.executeUpdate("update receipt set due_at = received_at, watch_at = received_at"
                    + " where watch_at is not null and dispatch_id = " + dispatch);
        }
        String left = "select count(*) from receipt where watch_at is not null and dispatch_id = ?";
        Await.within(Duration.ofMinutes(5), () -> Rows.count(server, left, dispatch) == 0);
        double noticed = seconds(begin);
        Await.until(() -> Recount.differences(server).isEmpty());
        System.out.printf(
                "%d overdue at once: noticed in %.1f s, figures right in %.1f s%n", receipts, noticed, seconds(begin));
    }

    private static void looked(Session session, Collection<String> paths) {
        paths.forEach(path -> assertEquals(200, session.status(path), path));
    }

    /** The linkage page at the province and at a university, for the dispatch and for all; and the figures alone. */
    private static Map<String, String> pages(ServerUnderTest server, long dispatch) {
        long university = Rows.count(server, "select id from org_unit where code = 's0' and id > ?", 0);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("linkage page of the province", "linkage/index.xhtml?dispatch=" + dispatch);
        pages.put("for all dispatches", "linkage/index.xhtml");
        pages.put("at a university", "linkage/index.xhtml?dispatch=" + dispatch + "&unit=" + university);
        pages.put("figures over REST", "api/v1/dispatches/" + dispatch + "/progress");
        return pages;
    }

    /** A look here and a look there by turns, a run is the median of some, after warming up; the first page is V4. */
    private static void compare(ServerUnderTest large, long dispatch, ServerUnderTest small, long dispatchSmall)
            throws Exception {
        Session here = new Session(large, "province-clerk");
        Session there = new Session(small, "province-clerk");
        Map<String, String> pages = pages(large, dispatch);
        Map<String, String> pagesSmall = pages(small, dispatchSmall);
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (String page : pages.keySet()) {
            List<Double> ours = new ArrayList<>();
            List<Double> other = new ArrayList<>();
            for (int run = -WARM_UP; run < RUNS; run++) {
                List<Double> looks = new ArrayList<>();
                List<Double> looksThere = new ArrayList<>();
                for (int look = 0; look < LOOKS; look++) {
                    if (look % 2 == 0) {
                        looks.add(time(here, pages.get(page)));
                    }
                    looksThere.add(time(there, pagesSmall.get(page)));
                    if (look % 2 == 1) {
                        looks.add(time(here, pages.get(page)));
                    }
                }
                if (run >= 0) {
                    ours.add(median(looks));
                    other.add(median(looksThere));
                }
            }
            long statements = large.statements().count(() -> here.get(pages.get(page)));
            long statementsSmall = small.statements().count(() -> there.get(pagesSmall.get(page)));
            ratios.put(page, median(ours) / median(other));
            System.out.printf(
                    "%-30s %6.1f ms, there %6.1f ms: %.2f; statements %d, there %d%n",
                    page, median(ours) * 1e3, median(other) * 1e3, ratios.get(page), statements, statementsSmall);
            assertEquals(statementsSmall, statements, page);
            if (ratios.size() == 1) {
                Handed.in("V4", page + ", 53,000 units / 5,300 units", MOST, ours, other);
            }
        }
        assertTrue(ratios.values().stream().allMatch(ratio -> ratio <= MOST), ratios.toString());
    }

    private static double time(Session session, String path) {
        long begin = System.nanoTime();
        int status = session.status(path);
        double taken = seconds(begin);
        assertEquals(200, status, path);
        return taken;
    }

    private static double median(List<Double> runs) {
        return runs.stream().sorted().toList().get(runs.size() / 2);
    }

    private static Map<String, String> logins(List<Integer> numbers) {
        return numbers.stream().collect(Collectors.toMap(number -> "x" + number, number -> ""));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
