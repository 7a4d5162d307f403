package org.liandong.test;

import java.util.Map;
import java.util.TreeMap;

/** How often PostgreSQL has walked over whole tables, and looked into them by an index. */
public final class Walks {
    private Walks() {}

    /** Walks over each table so far; the database tells a little late. */
    public static Map<String, Integer> over(ServerUnderTest server, String... tables) {
        Map<String, Integer> walks = new TreeMap<>();
        for (String table : tables) {
            walks.put(table, figure(server, "seq_scan", table));
        }
        return walks;
    }

    /** Looks by index into a table so far. */
    public static int looks(ServerUnderTest server, String table) {
        return figure(server, "coalesce(idx_scan, 0)", table);
    }

    private static int figure(ServerUnderTest server, String what, String table) {
        return Rows.count(
                server,
                "select cast(" + what + " as integer) from pg_stat_user_tables where relname = '" + table
                        + "' and relid > ?",
                0);
    }
}
