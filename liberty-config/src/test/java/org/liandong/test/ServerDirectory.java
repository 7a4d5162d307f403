package org.liandong.test;

import com.p6spy.engine.spy.P6SpyDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.derby.drda.NetworkServerControl;

/**
 * A server's folder for tests: a copy of the product's, laid beside it in the same Liberty. What differs is written into
 * {@code bootstrap.properties}, so that the configuration under test is the one that is shipped.
 */
final class ServerDirectory {

    static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    static final Path TARGET = BASE.resolve("target");
    static final Path WLP = TARGET.resolve("liberty/wlp");

    /** The product as it was built. */
    static final Path EAR = WLP.resolve("usr/servers/liandong/apps/liandong.ear");

    private static final Path SPY = TARGET.resolve("spy");
    /** The application, the configuration or the port did not come up: no use in waiting. */
    private static final Pattern FAILED =
            Pattern.compile("CWWKZ000[24]E|CWWKZ0012E|CWWKG00(14|75)E|CWWKO0221E|CWWKF0001E");

    /**
     * For a JVM that lives for seconds: more than half of the work of a start goes into compiling what is not called often enough to pay
     * for it. The same classes run, only compiled less far.
     */
    static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=256m";

    private final String name;
    private final Path server;
    private final Path console;
    private final Map<String, String> variables = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> jvmOptions = new ArrayList<>(List.of(QUICK.split(" ")));

    ServerDirectory(String name) {
        this.name = name;
        server = WLP.resolve("usr/servers").resolve(name);
        console = TARGET.resolve("servers").resolve(name + ".log");
        delete(server);
        copy(BASE.resolve("server"), server);
        delete(server.resolve("application.xml"));
    }

    ServerDirectory withApplication(Path ear) {
        copy(BASE.resolve("server/application.xml"), server.resolve("application.xml"));
        copy(ear, server.resolve("apps/liandong.ear"));
        return this;
    }

    /** Puts p6spy between server and database: the include of that database is replaced by the counted one. */
    ServerDirectory countingStatements(ServerUnderTest.Database database) {
        var file = database.name().toLowerCase() + ".xml";
        copy(
                BASE.resolve("src/test/server/database").resolve(file),
                server.resolve("database").resolve(file));
        delete(statementLog());
        copyJarOf(P6SpyDriver.class);
        copyJarOf(NetworkServerControl.class);
        jvmOption("-Dp6spy.config.appender=com.p6spy.engine.spy.appender.FileLogger");
        jvmOption("-Dp6spy.config.logfile=" + statementLog());
        jvmOption("-Dp6spy.config.autoflush=true");
        jvmOption("-Dp6spy.config.driverlist=" + database.driver);
        jvmOption("-Dp6spy.config.excludecategories=info,debug,result,resultset,commit,rollback,outage");
        jvmOption("-Dp6spy.config.logMessageFormat=org.liandong.test.spy.OriginFormat");
        set("spy.directory", SPY);
        return set("spy.classes", TARGET.resolve("test-classes"));
    }

    ServerDirectory set(String variable, Object value) {
        variables.put(variable, value.toString());
        return this;
    }

    ServerDirectory set(Map<String, String> more) {
        variables.putAll(more);
        return this;
    }

    ServerDirectory environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    ServerDirectory jvmOption(String option) {
        jvmOptions.add(option);
        return this;
    }

    /** The JVM as the product starts it: for what measures times. */
    ServerDirectory inProduction() {
        jvmOptions.removeAll(List.of(QUICK.split(" ")));
        return this;
    }

    /** A further file of configuration, stronger than the product's. */
    ServerDirectory override(Path file) {
        copy(file, server.resolve("configDropins/overrides").resolve(file.getFileName()));
        return this;
    }

    void write() {
        var bootstrap = new ArrayList<String>();
        variables.forEach((k, v) -> bootstrap.add(k + "=" + v.replace('\\', '/')));
        try {
            Files.createDirectories(console.getParent());
            Files.write(server.resolve("bootstrap.properties"), bootstrap);
            var options = new ArrayList<>(Files.readAllLines(BASE.resolve("server/jvm.options")));
            options.addAll(jvmOptions);
            Files.write(server.resolve("jvm.options"), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the data directory, which the operator keeps there. */
    void data(String file, String content) {
        try {
            var folder = Path.of(variables.get("data.directory"));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process run() throws IOException {
        var script = System.getProperty("os.name").startsWith("Windows") ? "server.bat" : "server";
        Files.deleteIfExists(console);
        var builder = new ProcessBuilder(WLP.resolve("bin").resolve(script).toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        Guardian.watch(process.toHandle());
        return process;
    }

    Path statementLog() {
        return TARGET.resolve("servers").resolve(name + "-statements.log");
    }

    String console() {
        try {
            return Files.exists(console) ? Files.readString(console) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean failedToStart() throws IOException {
        return FAILED.matcher(Files.readString(console)).find();
    }

    /** Liberty says so after the start of its applications. */
    boolean isReady() throws IOException {
        return Files.readString(console).contains("CWWKF0011I");
    }

    String lastWords() throws IOException {
        var lines = Files.readAllLines(console);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Laid there once, whole: servers of another test JVM may have it open. */
    private static void copyJarOf(Class<?> type) {
        try {
            var jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var there = SPY.resolve(jar.getFileName());
            if (!Files.exists(there)) {
                Files.createDirectories(SPY);
                var part = Files.createTempFile(SPY, null, ".part");
                copy(jar, part);
                Files.move(part, there, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
