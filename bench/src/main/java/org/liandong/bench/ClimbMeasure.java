package org.liandong.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * V1: reports climb the four levels, eight at a time, each through people of its own up to the university: filed, then found in the inbox and
 * approved at each level, with the whole journal. Beside it the same as a process of two engines, and the same rows by plain JDBC.
 */
final class ClimbMeasure implements Measure {
    private static final int EACH = 50;
    private static final int ALL = EACH * Climb.BRANCHES;
    private static final double A_THIRD = 1 / 3.0;
    private static final double SIXTY_OF_HUNDRED = 1 / 0.6;

    private final Sides sides;
    private final String beside;
    private final double target;

    private ClimbMeasure(Sides sides, String beside, double target) {
        this.sides = sides;
        this.beside = beside;
        this.target = target;
    }

    static List<Measure> all(Postgres postgres) {
        Sides sides = new Sides(postgres);
        return List.of(
                new ClimbMeasure(sides, "flowable", A_THIRD),
                new ClimbMeasure(sides, "operaton", A_THIRD),
                new ClimbMeasure(sides, "jdbc", SIXTY_OF_HUNDRED));
    }

    @Override
    public String id() {
        return "V1-" + beside;
    }

    @Override
    public String work() {
        return "a report through four levels, 8 threads / " + beside;
    }

    @Override
    public double target() {
        return target;
    }

    /** As long as more and more of either side is compiled by the JVM. */
    @Override
    public int warmUps() {
        return 4;
    }

    @Override
    public void reset() throws SQLException {
        sides.open("product");
        sides.open(beside);
    }

    @Override
    public void ours() throws Exception {
        sides.run("product");
    }

    @Override
    public void other() throws Exception {
        sides.run(beside);
    }

    @Override
    public double figure(double seconds) {
        return seconds / ALL;
    }

    @Override
    public String check() throws Exception {
        return sides.check("product") + sides.check(beside);
    }

    /** The ways to do it, each on a database of its own, opened when it is needed. */
    private static final class Sides {
        private final Postgres postgres;
        private final Map<String, Climb> climbs = new TreeMap<>();
        private final Map<String, Long> reports = new TreeMap<>();
        private final AtomicLong number = new AtomicLong();

        Sides(Postgres postgres) {
            this.postgres = postgres;
        }

        Climb open(String side) throws SQLException {
            if (!climbs.containsKey(side)) {
                climbs.put(side, climb(side));
                reports.put(side, 0L);
            }
            return climbs.get(side);
        }

        private Climb climb(String side) throws SQLException {
            return switch (side) {
                case "flowable" -> new FlowableClimb(postgres.empty("v1_flowable"));
                case "operaton" -> new OperatonClimb(postgres.empty("v1_operaton"));
                case "jdbc" -> replay();
                default -> new ProductClimb("v1", populated("v1_product"));
            };
        }

        private DataSource populated(String name) throws SQLException {
            DataSource database = postgres.database(name);
            ProductClimb.populate(database);
            return database;
        }

        /** What the product writes for one report, recorded while it does. */
        private Climb replay() throws SQLException {
            DataSource database = populated("v1_jdbc");
            Recorder recorder = new Recorder();
            ProductClimb recorded = new ProductClimb("v1-recorded", recorder.over(database));
            recorder.clear();
            recorded.climb(0, 0);
            return new Replay(database, recorder.transactions(), recorded.request(), recorded.request() + 200);
        }

        void run(String side) throws Exception {
            Climb climb = open(side);
            ExecutorService threads = Executors.newFixedThreadPool(Climb.BRANCHES);
            try {
                List<Future<?>> work = new ArrayList<>();
                for (int branch = 0; branch < Climb.BRANCHES; branch++) {
                    int own = branch;
                    work.add(threads.submit(() -> {
                        for (int i = 0; i < EACH; i++) {
                            climb.climb(own, number.incrementAndGet());
                        }
                        return null;
                    }));
                }
                for (Future<?> each : work) {
                    each.get();
                }
            } finally {
                threads.shutdown();
            }
            reports.merge(side, (long) ALL, Long::sum);
        }

        String check(String side) throws Exception {
            return climbs.get(side).check(reports.get(side));
        }
    }
}
