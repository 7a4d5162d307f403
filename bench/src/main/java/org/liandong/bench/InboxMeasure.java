package org.liandong.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * V2: the page of the inbox with its counts, asked through the product's session bean by one person after another who holds some posts, each
 * with twenty requests waiting. Compared with the same in a hundredth of the casework, and with the task query of Flowable on as many open
 * tasks. What counts is the look that 95 of 100 do not exceed. Both sides look by turns, so that what else the machine does meets both alike.
 */
final class InboxMeasure implements Measure {
    private static final Casework LARGE = new Casework(1_000_000, 5_000_000);
    private static final Casework SMALL = new Casework(10_000, 50_000);
    private static final List<Integer> POSTS = List.of(1, 10, 50);
    private static final int LOOKS = 1_000;
    /** A look at the other engine takes as long as many of ours, so it has one for ten of these. */
    private static final int LOOKS_BESIDE_FLOWABLE = 200;

    private static final int OURS_FOR_ONE = 10;

    private static final int OF_HUNDRED = 95;
    private static final double NANOS = 1e9;

    /** Loaded at the first need, for all of them. */
    private static final class Sides {
        private final Postgres postgres;
        private Inbox large;
        private Inbox small;
        private Inbox flowable;

        private Sides(Postgres postgres) {
            this.postgres = postgres;
        }

        Inbox large() throws SQLException {
            if (large == null) {
                large = product("v2_large", LARGE);
            }
            return large;
        }

        Inbox small() throws SQLException {
            if (small == null) {
                small = product("v2_small", SMALL);
            }
            return small;
        }

        Inbox flowable() throws SQLException {
            if (flowable == null) {
                flowable = new FlowableInbox(postgres.empty("v2_flowable"), LARGE.open(), LARGE.posts());
            }
            return flowable;
        }

        private Inbox product(String name, Casework casework) throws SQLException {
            var database = postgres.database(name);
            casework.load(database);
            return new ProductInbox(name, database);
        }
    }

    private final Sides sides;
    private final int posts;
    private final boolean withFlowable;
    private final List<Long> ourLooks = new ArrayList<>();
    private final List<Long> otherLooks = new ArrayList<>();
    private List<Long> looks = ourLooks;
    private String fault = "";
    private int run;

    private InboxMeasure(Sides sides, int posts, boolean withFlowable) {
        this.sides = sides;
        this.posts = posts;
        this.withFlowable = withFlowable;
    }

    static List<Measure> all(Postgres postgres) {
        Sides sides = new Sides(postgres);
        return Stream.of(false, true)
                .flatMap(flowable -> POSTS.stream().<Measure>map(posts -> new InboxMeasure(sides, posts, flowable)))
                .toList();
    }

    @Override
    public String id() {
        return "V2-" + posts + (withFlowable ? "-flowable" : "");
    }

    @Override
    public String work() {
        return "inbox page, 1,000,000 open, %d post(s) / %s"
                .formatted(posts, withFlowable ? "Flowable's task query" : "10,000 open");
    }

    @Override
    public double target() {
        return withFlowable ? 0.05 : 1.3;
    }

    @Override
    public void reset() throws SQLException {
        if (withFlowable) {
            sides.flowable();
        } else {
            sides.small();
        }
        sides.large();
    }

    /** Other people in every run, so that nobody's rows are still at hand from the run before. */
    @Override
    public void ours() throws SQLException {
        ourLooks.clear();
        otherLooks.clear();
        looks = ourLooks;
        Random random = new Random(run++);
        for (int i = 0; i < (withFlowable ? LOOKS_BESIDE_FLOWABLE : LOOKS); i++) {
            ourLooks.add(look(sides.large(), LARGE, random));
            if (!withFlowable) {
                otherLooks.add(look(sides.small(), SMALL, random));
            } else if (i % OURS_FOR_ONE == 0) {
                otherLooks.add(look(sides.flowable(), LARGE, random));
            }
        }
    }

    /** Has taken place meanwhile. */
    @Override
    public void other() {
        looks = otherLooks;
    }

    private long look(Inbox inbox, Casework casework, Random random) {
        List<Long> held = LongStream.generate(() -> 1 + (long) (random.nextDouble() * casework.posts()))
                .distinct()
                .limit(posts)
                .boxed()
                .toList();
        long begin = System.nanoTime();
        long waiting = inbox.open(Casework.PERSONS + held.get(0), held);
        long time = System.nanoTime() - begin;
        if (waiting != Math.min(1_000, posts * casework.open() / casework.posts())) {
            fault = waiting + " wait at " + posts + " posts";
        }
        return time;
    }

    @Override
    public double figure(double seconds) {
        List<Long> sorted = new ArrayList<>(looks);
        Collections.sort(sorted);
        return sorted.get(sorted.size() * OF_HUNDRED / 100 - 1) / NANOS;
    }

    @Override
    public String check() {
        return fault;
    }
}
