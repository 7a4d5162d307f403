package org.liandong.test;

import java.util.concurrent.CompletableFuture;
import org.liandong.test.ServerUnderTest.Database;

/** Two servers on one PostgreSQL database and one folder of files, as behind a load balancer; kill one as {@link ServerUnderTest#kill}. */
public record TwoNodes(ServerUnderTest first, ServerUnderTest second) implements AutoCloseable {

    /** Two nodes on an empty database, not started yet. */
    public static TwoNodes fresh(String name) {
        var first = ServerUnderTest.fresh(name + "-first", Database.POSTGRESQL);
        return new TwoNodes(first, first.beside(name + "-second"));
    }

    /** Starts both at the same time and returns when both answer. */
    public TwoNodes start() {
        CompletableFuture.allOf(CompletableFuture.runAsync(first::start), CompletableFuture.runAsync(second::start))
                .join();
        return this;
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
