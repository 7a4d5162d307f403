package org.liandong.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * V2: the page of the inbox with its counts, asked through the product's session bean by one person after another who holds some posts, each
 * with twenty requests waiting. Compared with the same in a hundredth of the casework, and with the task query of Flowable on as many open
 * tasks.
 */
final class InboxMeasure extends Looks {
    private static final List<Integer> POSTS = List.of(1, 10, 50);
    private static final int LOOKS = 1_000;
    /** A look at the other engine takes as long as many of ours, so it has one for ten of these. */
    private static final int LOOKS_BESIDE_FLOWABLE = 200;

    private static final int OURS_FOR_ONE = 10;

    private final Provinces provinces;
    private final int posts;
    private final boolean withFlowable;

    private InboxMeasure(Provinces provinces, int posts, boolean withFlowable) {
        super(withFlowable ? LOOKS_BESIDE_FLOWABLE : LOOKS);
        this.provinces = provinces;
        this.posts = posts;
        this.withFlowable = withFlowable;
    }

    static List<Measure> all(Provinces provinces) {
        return Stream.of(false, true)
                .flatMap(flowable -> POSTS.stream().<Measure>map(posts -> new InboxMeasure(provinces, posts, flowable)))
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
            provinces.flowable();
        } else {
            provinces.small();
        }
        provinces.large();
    }

    @Override
    void turn(int number, Random random) throws Exception {
        our("", look(new ProductInbox(provinces.large()), Provinces.LARGE, random));
        if (!withFlowable) {
            their("", look(new ProductInbox(provinces.small()), Provinces.SMALL, random));
        } else if (number % OURS_FOR_ONE == 0) {
            their("", look(provinces.flowable(), Provinces.LARGE, random));
        }
    }

    private Look look(Inbox inbox, Casework casework, Random random) {
        List<Long> held = LongStream.generate(() -> 1 + (long) (random.nextDouble() * casework.posts()))
                .distinct()
                .limit(posts)
                .boxed()
                .toList();
        return () -> {
            long waiting = inbox.open(Casework.PERSONS + held.get(0), held);
            if (waiting != Math.min(1_000, posts * casework.open() / casework.posts())) {
                report(waiting + " wait at " + posts + " posts");
            }
        };
    }
}
