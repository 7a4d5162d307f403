package org.liandong.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.test.Api;
import org.liandong.test.Handed;
import org.liandong.test.LargeProvince;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Session;

/**
 * How many pages a server serves 200 people, beside an empty page of the same template (V5); what it keeps in memory for them (V7); and how
 * long it takes to start, beside an empty application (V6). Takes minutes, so it is not part of the build:
 * {@code mvn -B verify -Dit=none -Dst=ServingProof}; with {@code -Pbench} what it measured is entered in docs/benchmarks.json.
 */
class ServingProof {
    private static final int UNIVERSITIES = 10;
    private static final int FACULTIES = 20;
    private static final int USERS = UNIVERSITIES * FACULTIES;
    private static final int STATIONS = UNIVERSITIES * LargeProvince.STATIONS;
    private static final int STATIONS_OF_A_FACULTY = STATIONS / USERS;

    private static final int THREADS = 8;
    private static final int RUNS = 5;
    private static final int WARM_UP = 4;
    /** Reads for one decision. */
    private static final int READS = 9;

    private static final int PAGE = 20;
    private static final int VIEWS = 10_000;
    private static final int STARTS = 5;
    private static final double KIB = 1024;
    private static final double MIB = KIB * KIB;
    private static final String INBOX = "approval/inbox.xhtml";
    private static final String EMPTY = "empty.xhtml";
    private static final String REPORT = "单位月度报送 第%d件";

    @TempDir
    private Path folder;

    /** Somebody of 200: the head of a faculty, and what waits there. */
    private record Head(Session session, Queue<Long> waiting) {}

    @Test
    void V5_V7_pagesForTwoHundredPeople() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.asItIs(
                "serving", Yardstick.productWithAnEmptyPage(ServerUnderTest.product(), folder), "liandong/")) {
            server.users(IntStream.range(0, USERS)
                    .boxed()
                    .flatMap(faculty -> Stream.of(head(faculty), station(faculty)))
                    .collect(Collectors.toMap(name -> name, name -> "")));
            server.start();
            LargeProvince.load(server, UNIVERSITIES, STATIONS + USERS);
            LargeProvince.appoint(server, appointments());
            List<Head> heads = file(server);
            serve(heads);
            server.restart();
            keep(server);
        }
    }

    @Test
    void V6_startBesideAnEmptyApplication() throws Exception {
        try (ServerUnderTest ours = ServerUnderTest.asItIs("starting", ServerUnderTest.product(), "liandong/");
                ServerUnderTest other =
                        ServerUnderTest.asItIs("starting-empty", Yardstick.nothing(folder), "liandong/index.html")) {
            List<Double> mine = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int start = -1; start < STARTS; start++) { // the first makes the tables and the server's own caches
                double my = seconds(ours::start);
                ours.stop();
                double their = seconds(other::start);
                other.stop();
                System.out.printf("start %d: ours %.2f s, empty %.2f s%n", start, my, their);
                if (start >= 0) {
                    mine.add(my);
                    theirs.add(their);
                }
            }
            Handed.in("V6", "server start to first page / the same features with an empty EAR", 1.5, mine, theirs);
        }
    }

    private static String head(int faculty) {
        return "x" + (STATIONS + faculty);
    }

    private static String station(int faculty) {
        return "x" + faculty * STATIONS_OF_A_FACULTY;
    }

    private static String appointments() {
        return "unit,role,staff_no\n"
                + IntStream.range(0, USERS)
                        .mapToObj(faculty ->
                                "s%df%d,HEAD,%s%n".formatted(faculty / FACULTIES, faculty % FACULTIES, head(faculty)))
                        .collect(Collectors.joining());
    }

    /** As many reports at each faculty as are decided, and a page of them that stays. */
    private static List<Head> file(ServerUnderTest server) throws Exception {
        var connections = server.client().build();
        List<Head> heads = new ArrayList<>();
        IntStream.range(0, USERS).forEach(faculty -> heads.add(new Head(null, new ArrayDeque<>())));
        inParallel(IntStream.range(0, USERS).boxed().toList(), faculty -> {
            Api station = new Api(server, station(faculty), connections);
            for (int report = 0; report < PAGE + WARM_UP + RUNS; report++) {
                heads.get(faculty).waiting.add(station.submitted("four-level", REPORT.formatted(report), "HN08"));
            }
        });
        inParallel(
                IntStream.range(0, USERS).boxed().toList(),
                faculty ->
                        heads.set(faculty, new Head(new Session(server, head(faculty)), heads.get(faculty).waiting)));
        return heads;
    }

    /** Each of 200 reads nine pages and decides one request, by turns with as many empty pages. */
    private static void serve(List<Head> heads) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            double mine = seconds(() -> inParallel(heads, ServingProof::work));
            double theirs = seconds(() -> inParallel(heads, ServingProof::look));
            System.out.printf(
                    "run %d: ours %.2f s, empty page %.2f s, %d requests%n", run, mine, theirs, USERS * (READS + 2));
            if (run >= 0) {
                ours.add(mine);
                other.add(theirs);
            }
        }
        Handed.in("V5", "200 people, nine looks at pages and a decision / empty pages of the template", 2, ours, other);
    }

    private static void work(Head head) {
        for (int read = 1; read < READS; read++) {
            assertTrue(head.session.get(INBOX).contains("单位月度报送"), "the inbox");
        }
        long id = head.waiting.remove();
        String path = "approval/request.xhtml?id=" + id;
        String opened = head.session.get(path);
        head.session.press(
                path, opened, "form:approve", Map.of("form:comment", "同意")); // and sees the page that follows
    }

    private static void look(Head head) {
        for (int look = 0; look < READS + 2; look++) {
            assertTrue(head.session.get(EMPTY).contains("</html>"), "the empty page");
        }
    }

    /** 10,000 pages by 200 people, then they leave. */
    private void keep(ServerUnderTest server) throws Exception {
        List<Session> people = new ArrayList<>();
        IntStream.range(0, USERS).forEach(faculty -> people.add(new Session(server, head(faculty))));
        List<String> pages = List.of(INBOX, "workbench/index.xhtml", INBOX + "?tab=done", "search/index.xhtml", INBOX);
        inParallel(people, session -> {
            for (int view = 0; view < VIEWS / USERS; view++) {
                assertEquals(200, session.status(pages.get(view % pages.size())));
            }
        });
        double used = server.heapInUse();
        double bytes = people.get(0).get(INBOX).getBytes(StandardCharsets.UTF_8).length;
        people.forEach(session -> session.post("sign-out"));
        double left = server.heapInUse();
        double empty = emptyHeap();
        System.out.printf(
                "heap %.1f MiB with 200 sessions, %.1f MiB without, %.1f MiB of the empty application; inbox %.0f bytes%n",
                used / MIB, left / MIB, empty / MIB, bytes);
        Handed.size(
                "V7-heap",
                "heap after 10,000 pages for 200 people / an empty application",
                2,
                "MiB",
                used / MIB,
                empty / MIB);
        Handed.size("V7-session", "a session", 1, "KiB", (used - left) / USERS / KIB, 100);
        Handed.size("V7-page", "the inbox when it is opened again", 1, "KiB", bytes / KIB, 30);
    }

    /** One page of PrimeFaces, seen as often. */
    private double emptyHeap() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.asItIs(
                "serving-empty", Yardstick.primeFaces(ServerUnderTest.product(), folder), "liandong/index.xhtml")) {
            server.start();
            List<Session> people = IntStream.range(0, USERS)
                    .mapToObj(user -> Session.ofNobody(server))
                    .toList();
            inParallel(people, session -> {
                for (int view = 0; view < VIEWS / USERS; view++) {
                    assertEquals(200, session.status("index.xhtml"));
                }
            });
            return server.heapInUse();
        }
    }

    private static <T> void inParallel(List<T> all, Consumer<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        all.forEach(each -> running.add(pool.submit(() -> work.accept(each))));
        for (Future<?> each : running) {
            each.get();
        }
        pool.shutdown();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
