package org.liandong.test;

import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A real server with the real EAR, on a free port of this machine, with trial data and its own database. Story tests use
 * the one that those of a JVM share ({@link #on}), which may be restarted in order, since nothing else runs meanwhile and the data stay; a test that kills its
 * server takes one of its own ({@link #fresh}).
 */
public final class ServerUnderTest implements Site, AutoCloseable {

    /** Which database is beneath. */
    public enum Database {
        DERBY("org.apache.derby.jdbc.EmbeddedDriver"),
        POSTGRESQL("org.postgresql.Driver");

        final String driver;

        Database(String driver) {
            this.driver = driver;
        }
    }

    private static final int LOWEST_PORT = 12_000;
    /** Linux gives connections those from here on. */
    private static final int FIRST_GIVEN_PORT = 32_768;

    private static final String FIRST_PAGE = "liandong/";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** The build runs stories in several JVMs at once, each with shared servers of its own. */
    private static final String FORK = System.getProperty("liandong.fork", "");

    private static final Map<Database, ServerUnderTest> SHARED = new EnumMap<>(Database.class);

    private final ServerDirectory directory;
    private final Database database;
    private final int port = freePort();
    /** The name of its database on PostgreSQL. */
    private final String catalog;

    private final Path data;
    /** What must answer before the server counts as started, below its root. */
    private final String firstPage;

    private String jdbc;
    private Process process;
    /** The port for TLS; 0 = none. */
    private int secure;

    private Certificate certificate;

    private ServerUnderTest(
            String name, Database database, String catalog, ServerDirectory directory, String firstPage) {
        this.catalog = catalog.replace('-', '_');
        this.database = database;
        this.directory = directory;
        this.firstPage = firstPage;
        data = ServerDirectory.TARGET.resolve("servers").resolve(name).toAbsolutePath();
        directory
                .set("http.port", port)
                .set("trial", true)
                .set("database", database.name().toLowerCase())
                .set("data.directory", data);
        ServerDirectory.delete(data);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The server on that database that the classes of this JVM share, started at the first call, ended with this JVM. */
    public static synchronized ServerUnderTest on(Database database) {
        return SHARED.computeIfAbsent(
                database, d -> fresh("st-" + d.name().toLowerCase() + FORK, d).start());
    }

    /** The shared server on Derby. */
    public static ServerUnderTest derby() {
        return on(Database.DERBY);
    }

    /** The shared server on PostgreSQL. */
    public static ServerUnderTest postgresql() {
        return on(Database.POSTGRESQL);
    }

    /** A server of one's own with an empty database, not started yet; to be closed. */
    public static ServerUnderTest fresh(String name, Database database) {
        var directory =
                new ServerDirectory(name).withApplication(ServerDirectory.EAR).countingStatements(database);
        var server = new ServerUnderTest(name, database, name, directory, FIRST_PAGE);
        if (database == Database.POSTGRESQL) {
            server.jdbc = PostgresUnderTest.database(server.catalog);
            directory.set(PostgresUnderTest.variables(server.catalog));
        } else {
            // Derby serves one JVM, so a test looks into it through the server's own network door
            var door = freePort();
            directory.jvmOption("-Dderby.drda.startNetworkServer=true").jvmOption("-Dderby.drda.portNumber=" + door);
            server.jdbc = "jdbc:derby://localhost:%d/%s/derby".formatted(door, server.data);
        }
        directory.write();
        return server;
    }

    /** The EAR as it was built. */
    public static Path product() {
        return ServerDirectory.EAR;
    }

    /** A server with that application as it would run in production, on PostgreSQL, and nothing that counts; to be closed. */
    public static ServerUnderTest asItIs(String name, Path application, String firstPage) {
        var directory = new ServerDirectory(name).withApplication(application).inProduction();
        var server = new ServerUnderTest(name, Database.POSTGRESQL, name, directory, firstPage);
        server.jdbc = PostgresUnderTest.database(server.catalog);
        directory.set(PostgresUnderTest.variables(server.catalog)).write();
        return server;
    }

    /**
     * A server for tests inside it, with that archive in the place of the application and an empty database, not started yet; Derby is in
     * memory, and nobody looks into it from outside.
     */
    static ServerUnderTest container(String name, Database database, Path archive, String firstPage) {
        var servers = ServerDirectory.TARGET.resolve("servers");
        var directory = new ServerDirectory(name)
                .withApplication(archive)
                .override(ServerDirectory.BASE.resolve("src/test/server/it/container.xml"))
                .set("sync.directory", servers.resolve(name + "-sync"))
                .set("sync.unit", "u5")
                .set(Postbox.shared().variables())
                .set("database.directory", "memory:it");
        var server = new ServerUnderTest(name, database, name, directory, firstPage);
        if (database == Database.POSTGRESQL) {
            server.jdbc = PostgresUnderTest.database(server.catalog);
            directory.set(PostgresUnderTest.variables(server.catalog));
        }
        directory.write();
        return server;
    }

    /** A further node on the PostgreSQL database and the files of this one, not started yet; to be closed. */
    ServerUnderTest beside(String name) {
        var other =
                new ServerDirectory(name).withApplication(ServerDirectory.EAR).countingStatements(database);
        var node = new ServerUnderTest(name, database, catalog, other, FIRST_PAGE);
        node.jdbc = jdbc;
        other.set(PostgresUnderTest.variables(catalog))
                .set("file.directory", data.resolve("files"))
                .write();
        return node;
    }

    /** Sets a variable of server.xml; takes effect at the next start. */
    public ServerUnderTest set(String variable, Object value) {
        directory.set(variable, value).write();
        return this;
    }

    /** Has the server send mail and call robots there. */
    public ServerUnderTest set(Postbox postbox) {
        directory.set(postbox.variables()).write();
        return this;
    }

    /** People sign in there, as an operator sets it. */
    public ServerUnderTest set(KeycloakUnderTest keycloak) {
        directory.set(keycloak.variables()).write();
        directory.data("trust.xml", keycloak.trustXml());
        return this;
    }

    /** The same by SAML, to the service that this address belongs to. */
    public ServerUnderTest setSaml(KeycloakUnderTest keycloak) {
        directory.set(keycloak.samlVariables(origin())).write();
        directory.data("trust.xml", keycloak.trustXml());
        directory.data("idp.xml", keycloak.metadata());
        return this;
    }

    /** People sign in at a CAS that speaks OpenID Connect. */
    public ServerUnderTest set(CasUnderTest cas) {
        directory.set(cas.variables(origin())).write();
        directory.data("trust.xml", cas.trustXml());
        return this;
    }

    /** The campus directory says whose password is right. */
    public ServerUnderTest set(DirectoryUnderTest ldap) {
        directory.set(ldap.variables()).write();
        directory.data("trust.xml", ldap.trustXml());
        return this;
    }

    /** People reach it over TLS, with a certificate made for this run; the other port is what a proxy on this machine talks to. */
    public ServerUnderTest tls() {
        secure = freePort();
        certificate = new Certificate(ServerDirectory.TARGET.resolve("servers").resolve("tls-" + secure));
        return set("https", true)
                .set("https.port", secure)
                .set("keystore", certificate.key())
                .set("keystore.password", Certificate.STORE)
                .set("trusted.proxy", "127.0.0.1|0:0:0:0:0:0:0:1|::1");
    }

    @Override
    /** Connections that trust its certificate. */
    public HttpClient.Builder client() {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        return secure == 0 ? builder : builder.sslContext(certificate.trusted());
    }

    /** Where the server is reached, without a path. */
    public String origin() {
        return secure == 0 ? behindProxy() : "https://localhost:" + secure;
    }

    /** Where a proxy reaches it, which ends TLS. */
    public String behindProxy() {
        return "http://localhost:" + port;
    }

    /** Has the JVM compile as in production, which makes the start slow and what is called often quick: for what measures times. */
    public ServerUnderTest inProduction() {
        directory.inProduction().write();
        return this;
    }

    /** Enters people into the registry of a server without trial, as an operator does: name → group besides user, or empty. */
    public ServerUnderTest users(Map<String, String> users) {
        var xml = new StringBuilder("<server><basicRegistry id='liandong'>");
        users.keySet().forEach(name -> xml.append("<user name='%s' password='demo'/>".formatted(name)));
        users.forEach((name, group) -> Stream.of("user", group)
                .filter(each -> !each.isEmpty())
                .forEach(each -> xml.append(
                        "<group id='%1$s' name='%1$s'><member name='%2$s'/></group>".formatted(each, name))));
        directory.data("users.xml", xml + "</basicRegistry></server>");
        return this;
    }

    public Database database() {
        return database;
    }

    public int port() {
        return port;
    }

    @Override
    public String url(String path) {
        return origin() + "/liandong/" + path;
    }

    /** Counts what this server says to its database. */
    public StatementCounter statements() {
        return new StatementCounter(directory.statementLog());
    }

    /** The folder of this server's data. */
    public Path data() {
        return data;
    }

    /** A connection of the test's own into the database of this server, while it runs. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(jdbc);
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Somebody listens at the server's port. */
    public boolean answers() {
        return status() != 0;
    }

    /** Each line of its log is a JSON object. */
    public ServerUnderTest loggingJson() {
        directory.environment("WLP_LOGGING_CONSOLE_FORMAT", "JSON");
        return this;
    }

    /** Its PostgreSQL is reached through a door of the test's. */
    public ServerUnderTest behind(DatabaseDoor door) {
        directory.set("database.port", door.port()).write();
        return this;
    }

    /** Bytes that its JVM still needs after collecting what it does not. */
    public long heapInUse() throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        var histogram = new ProcessBuilder(tool, Long.toString(jvm().pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var lines =
                new String(histogram.getInputStream().readAllBytes()).lines().toList();
        var total = lines.get(lines.size() - 1).strip().split("\\s+");
        return Long.parseLong(total[2]);
    }

    /** Where the script is not replaced by the JVM, that is a child of it. */
    private ProcessHandle jvm() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /** What it has written to its console since it was last started. */
    public String log() {
        return directory.console();
    }

    /** Status of {@code /health/live} or {@code /health/ready}; 0 while nobody listens. */
    public int health(String kind) {
        return status("health/" + kind);
    }

    /** Starts the server and returns at once. */
    public ServerUnderTest launch() {
        try {
            process = directory.run();
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server and returns when its first page answers. */
    public ServerUnderTest start() {
        return launch().awaitFirstPage();
    }

    /** Returns when the first page of a server that was launched answers. */
    public ServerUnderTest awaitFirstPage() {
        try {
            var end = Instant.now().plus(PATIENCE);
            while (true) {
                // asked before the page is: it may become ready in between
                var ready = directory.isReady();
                var status = status();
                if (status > 0 && status < 400) {
                    return this;
                }
                // a server that calls itself ready and still has no page will not get one
                var hopeless = !process.isAlive() || directory.failedToStart() || ready && status > 0;
                if (hopeless || Instant.now().isAfter(end)) {
                    kill();
                    throw new IllegalStateException("no first page (" + status + "):\n" + directory.lastWords());
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server in order. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    /** Kills the server as a power failure would. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Stops in order and starts again on the same data and port; who is signed in stays so. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        kill();
    }

    private void end(Consumer<ProcessHandle> how) {
        if (process == null) {
            return;
        }
        // where the script is not replaced by the server's JVM, that is a child of it
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(how);
        all.forEach(p -> p.onExit().orTimeout(90, TimeUnit.SECONDS).join());
    }

    /** What the first page answers, 0 while nobody listens. */
    private int status() {
        return status(firstPage);
    }

    private int status(String path) {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:%d/%s".formatted(port, path))
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /**
     * A port that nobody uses at the moment, below those that the system gives to whoever connects: what a killed server listened on is still
     * free when it is started again.
     */
    public static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, FIRST_GIVEN_PORT);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
