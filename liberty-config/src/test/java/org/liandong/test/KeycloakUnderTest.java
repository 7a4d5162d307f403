package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real Keycloak as a campus has it, in a process of its own, over TLS with a certificate made for this run. Its realm has people with the
 * names of the trial's, all with the password {@code campus}, which the product never sees. To be closed.
 */
public final class KeycloakUnderTest implements AutoCloseable {
    public static final String PASSWORD = "campus";
    public static final int TOKEN_SECONDS = 5;

    /** Of the one that sets up a provider which is empty. */
    public static final String ADMIN = "admin";

    private static final String CLIENT = "liandong";
    private static final String OTHER = "library";
    private static final String SECRET = "not-for-production";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port = ServerUnderTest.freePort();
    private final Path folder = ServerDirectory.TARGET.resolve("servers/keycloak");
    private final String redirect;
    private final Certificate certificate;
    private final Process process;
    private final HttpClient http;

    /**
     * Starts it and returns when its realm answers.
     *
     * @param redirect where the product is reached, for example {@code http://localhost:9080}
     * @param people sign-in name → groups
     */
    public KeycloakUnderTest(String redirect, Map<String, List<String>> people) {
        this(redirect, "campus", realm(redirect, people).toString());
    }

    /** One without a realm of the campus's, as it is when it was just installed; its administrator has {@link #PASSWORD}. */
    public static KeycloakUnderTest empty() {
        return new KeycloakUnderTest("", "master", "");
    }

    private KeycloakUnderTest(String redirect, String awaited, String realm) {
        this.redirect = redirect;
        try {
            ServerDirectory.delete(folder);
            Files.createDirectories(folder);
            certificate = new Certificate(folder.resolve("tls"));
            http = HttpClient.newBuilder().sslContext(certificate.trusted()).build();
            Path home = home();
            Path imported = home.resolve("data/import/campus-realm.json");
            ServerDirectory.delete(home.resolve("data"));
            Files.createDirectories(imported.getParent());
            if (!realm.isEmpty()) {
                Files.writeString(imported, realm);
            }
            process = start(home);
            await(URI.create(origin() + "/realms/" + awaited));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return origin() + "/realms/campus";
    }

    /** Where it is reached, without a path. */
    public String origin() {
        return "https://localhost:" + port;
    }

    /** Its folder, in which its programs are. */
    public Path programs() {
        try {
            return home().resolve("bin");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its certificate, as the campus hands it out. */
    public Path pem() {
        return folder.resolve("tls/certificate.pem");
    }

    /** What an operator sets, see docs/sign-in.md. */
    public Map<String, String> variables() {
        return Map.of(
                "sign.in",
                "oidc",
                "oidc.issuer",
                issuer(),
                "oidc.client",
                CLIENT,
                "oidc.secret",
                SECRET,
                "oidc.home",
                redirect);
    }

    String trustXml() {
        return certificate.trustXml();
    }

    /** An access token as a program gets it. */
    public String token(String user) {
        return token(CLIENT, user);
    }

    /** One that was made for another application of the campus. */
    public String foreignToken(String user) {
        return token(OTHER, user);
    }

    private String token(String client, String user) {
        return ask(Map.of("grant_type", "password", "client_id", client, "username", user, "password", PASSWORD))
                .getString("access_token");
    }

    private JsonObject ask(Map<String, String> parameters) {
        String body = parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&scope=openid&client_secret=" + SECRET;
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home() throws IOException {
        try (var all = Files.list(ServerDirectory.TARGET.resolve("keycloak"))) {
            return all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private Process start(Path home) throws IOException {
        var builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--https-port=" + port,
                        "--http-port=" + ServerUnderTest.freePort(),
                        "--http-management-port=" + ServerUnderTest.freePort(),
                        "--hostname=https://localhost:" + port,
                        "--https-key-store-file=" + certificate.key(),
                        "--https-key-store-password=" + Certificate.STORE)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var started = builder.start();
        Guardian.watch(started.toHandle());
        return started;
    }

    private void await(URI realm) throws Exception {
        Await.within(PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("console.log")));
            }
            try {
                return http.send(HttpRequest.newBuilder(realm).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static JsonObject realm(String redirect, Map<String, List<String>> people) {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        people.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(group -> groups.add(Json.createObjectBuilder().add("name", group)));
        JsonArrayBuilder users = Json.createArrayBuilder();
        people.forEach((name, of) -> users.add(Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("firstName", name)
                .add("lastName", "campus")
                .add("email", name + "@campus.example")
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", PASSWORD)))
                .add(
                        "groups",
                        Json.createArrayBuilder(
                                of.stream().map(group -> "/" + group).toList()))));
        return Json.createObjectBuilder()
                .add("realm", "campus")
                .add("enabled", true)
                .add("accessTokenLifespan", TOKEN_SECONDS)
                .add("groups", groups)
                .add("users", users)
                .add(
                        "clients",
                        Json.createArrayBuilder().add(client(CLIENT, redirect)).add(client(OTHER, redirect)))
                .build();
    }

    /** Its access tokens are for itself. */
    private static JsonObject client(String id, String redirect) {
        return Json.createObjectBuilder()
                .add("clientId", id)
                .add("secret", SECRET)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("standardFlowEnabled", true)
                .add("directAccessGrantsEnabled", true)
                .add("redirectUris", Json.createArrayBuilder().add(redirect + "/*"))
                .add("attributes", Json.createObjectBuilder().add("post.logout.redirect.uris", "+"))
                .add(
                        "protocolMappers",
                        Json.createArrayBuilder()
                                .add(mapper("groups", "oidc-group-membership-mapper")
                                        .add(
                                                "config",
                                                Json.createObjectBuilder()
                                                        .add("claim.name", "groups")
                                                        .add("full.path", "false")
                                                        .add("id.token.claim", "true")
                                                        .add("access.token.claim", "true")))
                                .add(mapper("audience", "oidc-audience-mapper")
                                        .add(
                                                "config",
                                                Json.createObjectBuilder()
                                                        .add("included.client.audience", id)
                                                        .add("access.token.claim", "true"))))
                .build();
    }

    private static jakarta.json.JsonObjectBuilder mapper(String name, String kind) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("protocol", "openid-connect")
                .add("protocolMapper", kind);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
