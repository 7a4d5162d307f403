package org.liandong.upgrade;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/**
 * Writes the fixture of the present version; no suffix, so that it runs only when called by name (docs/upgrade.md). What is there
 * already is never written over: it is the state that somebody has in production.
 */
class FixtureWriter {
    static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/upgrade");

    @ParameterizedTest
    @EnumSource
    void writes(Database database) throws Exception {
        String version = System.getProperty("fixture");
        assertNotNull(version, "say which version: -Dfixture=0.1");
        String name = database.name().toLowerCase(Locale.ROOT);
        Path folder = Files.createDirectories(FOLDER.resolve(version));
        Path script = folder.resolve(name + ".sql");
        assertTrue(Files.notExists(script), () -> script + " is there: a fixture is written once");
        try (ServerUnderTest server =
                        ServerUnderTest.fresh("fixture-" + name, database).start();
                Connection connection = server.connection()) {
            JsonArray shown = new FixtureStory(server).tell();
            Files.writeString(
                    script, Dump.of(connection, "Liandong " + version + " on " + name + ", see docs/upgrade.md"));
            write(shown, folder.resolve(name + ".json"));
        }
    }

    private static void write(JsonArray shown, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(writer)) {
            json.write(shown);
        }
    }
}
