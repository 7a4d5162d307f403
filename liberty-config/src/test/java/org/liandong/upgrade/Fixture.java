package org.liandong.upgrade;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** What a landed version left on a database, and what its applicants were shown then. */
record Fixture(String version, Database database) {
    /**
     * The first and the latest version on both databases: those between run the same scripts from where they stand; {@code
     * -Dupgrade.all=true} = every one on both.
     */
    private static List<Fixture> all() throws IOException {
        List<String> versions;
        try (Stream<Path> folders = Files.list(FixtureWriter.FOLDER)) {
            versions = folders.map(version -> version.getFileName().toString())
                    .sorted()
                    .toList();
        }
        Set<String> ends = Set.of(versions.get(0), versions.get(versions.size() - 1));
        return versions.stream()
                .flatMap(version -> Stream.of(Database.values())
                        .filter(database -> ends.contains(version) || Boolean.getBoolean("upgrade.all"))
                        .map(database -> new Fixture(version, database)))
                .toList();
    }

    static Stream<Fixture> earlier() throws IOException {
        List<Fixture> all = all();
        return all.subList(0, all.size() / 2).stream();
    }

    static Stream<Fixture> later() throws IOException {
        List<Fixture> all = all();
        return all.subList(all.size() / 2, all.size()).stream();
    }

    /** A server of today, not yet started, on a database in the state of then. */
    ServerUnderTest server() throws SQLException, IOException {
        String name = "upgrade-" + version.replace('.', '-') + "-" + kind();
        ServerUnderTest server = ServerUnderTest.fresh(name, database);
        if (database == Database.POSTGRESQL) {
            try (Connection connection = server.connection()) {
                Script.run(connection, Files.readString(file("sql")));
            }
        } else {
            loadDerby(Path.of(System.getProperty("basedir", ""), "target/servers", name, "derby"));
        }
        return server;
    }

    JsonArray shown() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file("json")))) {
            return reader.readArray();
        }
    }

    JsonObject shown(String title) throws IOException {
        return find(title).orElseThrow();
    }

    /** Whether its version told that part of the story. */
    boolean has(String title) throws IOException {
        return find(title).isPresent();
    }

    private Optional<JsonObject> find(String title) throws IOException {
        return shown().getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonObject("request"))
                .filter(request -> request.getString("title").equals(title))
                .findFirst();
    }

    /** In this JVM, which must let go of it before the server takes it: Derby serves one. */
    private void loadDerby(Path folder) throws SQLException, IOException {
        System.setProperty(
                "derby.stream.error.file", folder.resolveSibling("load.log").toString());
        Files.createDirectories(folder.getParent());
        String address = "jdbc:derby:" + folder.toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(address + ";create=true")) {
            Script.run(connection, Files.readString(file("sql")));
        }
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException stopped) {
            if (!"08006".equals(stopped.getSQLState())) {
                throw stopped;
            }
        }
    }

    private Path file(String suffix) {
        return FixtureWriter.FOLDER.resolve(version).resolve(kind() + "." + suffix);
    }

    private String kind() {
        return database.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return version + " on " + kind();
    }
}
