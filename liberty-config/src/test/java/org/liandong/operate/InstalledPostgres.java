package org.liandong.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liandong.test.ServerUnderTest;

/** The machine's own PostgreSQL, with {@code pg_dump} and {@code psql}, in a cluster of its own; on Debian: {@code apt-get install postgresql}. */
final class InstalledPostgres implements AutoCloseable {
    private static final Path HOME = Path.of("/usr/lib/postgresql");

    private final int port = ServerUnderTest.freePort();
    private final Path programs;
    private final Path cluster;

    InstalledPostgres() throws Exception {
        try (var versions = Files.list(HOME)) {
            programs = versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
        }
        cluster = Files.createTempDirectory("guide-postgres");
        run("chown", "postgres", cluster.toString());
        asOwner(
                programs.resolve("initdb").toString(),
                "-D",
                cluster + "/data",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        asOwner(
                programs.resolve("pg_ctl").toString(),
                "-D",
                cluster + "/data",
                "-w",
                "-l",
                cluster + "/log",
                "-o",
                "-p %d -k %s -c listen_addresses=localhost".formatted(port, cluster),
                "start");
    }

    /** What its superuser has set. */
    Map<String, String> variables() {
        return Map.of("PGHOST", "localhost", "PGUSER", "postgres", "PGPORT", "" + port, "DATABASE_PORT", "" + port);
    }

    private static void asOwner(String... command) throws Exception {
        run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("runuser", "-u", "postgres", "--"), List.of(command).stream())
                .toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + List.of(command));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            asOwner(programs.resolve("pg_ctl").toString(), "-D", cluster + "/data", "-m", "immediate", "stop");
            run("rm", "-r", cluster.toString());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
