package org.liandong.bench;

import java.sql.SQLException;

/** What V2 looks at: a province with all its casework, and one with a hundredth of it; loaded at the first need, for all measures. */
final class Provinces {
    static final Casework LARGE = new Casework(1_000_000, 5_000_000);
    static final Casework SMALL = new Casework(10_000, 50_000);

    private final Postgres postgres;
    private Product large;
    private Product small;
    private Inbox flowable;

    Provinces(Postgres postgres) {
        this.postgres = postgres;
    }

    Product large() throws SQLException {
        if (large == null) {
            large = product("v2_large", LARGE);
        }
        return large;
    }

    Product small() throws SQLException {
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

    private Product product(String name, Casework casework) throws SQLException {
        var database = postgres.database(name);
        casework.load(database);
        return new Product(name, database);
    }
}
