package org.liandong.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs the trial server in the foreground and, once the first page answers, prints the address and the trial users. A
 * plain program instead of {@code liberty:run}, which does not serve a module of packaging jar.
 */
public final class Start {

    private static final Pattern USER = Pattern.compile("<user name=\"([^\"]+)\" password=\"([^\"]+)\"");

    private final Path wlp;
    private final String server;
    private final Map<String, String> environment;
    private final URI address;

    private Start(Path wlp, String server, Map<String, String> environment) {
        this.wlp = wlp;
        this.server = server;
        this.environment = environment;
        this.address = URI.create("http://%s:%s/liandong/"
                .formatted(environment.get("HTTP_HOST").replace("*", "localhost"), environment.get("HTTP_PORT")));
    }

    /** Arguments: the folder of Liberty, the name of the server, the folder of the data. */
    public static void main(String... args) throws Exception {
        var builder = new ProcessBuilder().inheritIO();
        var environment = builder.environment();
        environment.putIfAbsent("TRIAL", "true");
        environment.putIfAbsent("HTTP_HOST", "localhost");
        environment.putIfAbsent("HTTP_PORT", "9080");
        environment.putIfAbsent(
                "DATA_DIRECTORY", Path.of(args[2]).toAbsolutePath().toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        System.exit(new Start(Path.of(args[0]).toAbsolutePath(), args[1], environment).run(builder));
    }

    private int run(ProcessBuilder builder) throws Exception {
        if (!portIsFree()) {
            System.err.printf(
                    "Port %d is taken: stop what uses it, or set HTTP_PORT to another one.%n", address.getPort());
            return 1;
        }
        Files.createDirectories(Path.of(environment.get("DATA_DIRECTORY")));
        var script = wlp.resolve(windows() ? "bin/server.bat" : "bin/server").toString();
        var process = builder.command(List.of(script, "run", server)).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        // Ctrl-C reaches all of us; who only ends Maven means the server too
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> stop(process)));
        while (process.isAlive() && !answers()) {
            Thread.sleep(500);
        }
        if (process.isAlive()) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(welcome());
        }
        return process.waitFor();
    }

    private boolean portIsFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address.getHost(), address.getPort()));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String welcome() throws IOException {
        var users = new StringBuilder();
        var registry = wlp.resolve("usr/servers").resolve(server).resolve("sign-in/trial-true.xml");
        var matcher = USER.matcher(Files.readString(registry));
        var count = 0;
        while (matcher.find()) {
            users.append(count++ % 4 == 0 ? "%n    ".formatted() : "  ").append("%-18s".formatted(matcher.group(1)));
        }
        return """

                ────────────────────────────────────────────────────────────────────────────────
                  联动 Liandong   %s

                  试用用户 trial users (密码 password: demo)%s

                  数据 data: %s   Ctrl-C 停止 stops
                ────────────────────────────────────────────────────────────────────────────────
                """.formatted(address, users, environment.get("DATA_DIRECTORY"));
    }

    private static void stop(Process process) {
        // the script is only a shell around the server's own process
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
