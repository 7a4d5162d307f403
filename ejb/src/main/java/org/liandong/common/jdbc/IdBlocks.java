package org.liandong.common.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.liandong.common.Database;

/** Ids from the product's sequence in blocks of 1000, as the entities take them (ADR 0002). */
public final class IdBlocks {
    private static final int BLOCK = 1000;

    private final Deque<Long> ends = new ArrayDeque<>();
    private final Connection connection;
    private final String next;
    private long last;
    private long end;

    public IdBlocks(Connection connection) throws SQLException {
        this.connection = connection;
        this.next = Database.Kind.of(connection).nextValueOf("liandong_id");
    }

    /** Takes as many blocks as that many ids need. */
    public void reserve(int ids) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int taken = 0; taken < ids; taken += BLOCK) {
                try (ResultSet row = statement.executeQuery(next)) {
                    row.next();
                    ends.add(row.getLong(1));
                }
            }
        }
    }

    public long next() throws SQLException {
        if (last == end) {
            if (ends.isEmpty()) {
                reserve(1);
            }
            end = ends.remove();
            last = end - BLOCK;
        }
        return ++last;
    }
}
