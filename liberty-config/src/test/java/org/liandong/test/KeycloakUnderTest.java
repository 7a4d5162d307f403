package org.liandong.test;

import jakarta.json.Json;
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
     * @param saml where one is reached that signs in by SAML
     * @param people sign-in name → groups
     * @param said sign-in name → staff number, name, code of the unit
     */
    public KeycloakUnderTest(
            String redirect, String saml, Map<String, List<String>> people, Map<String, List<String>> said) {
        this(
                redirect,
                "campus",
                new KeycloakRealm(SECRET)
                        .client(CLIENT, redirect)
                        .client(OTHER, redirect)
                        .service(saml)
                        .of(people, said)
                        .toString());
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
                redirect,
                "oidc.staff.number",
                "staff_no",
                "oidc.name",
                "full_name");
    }

    /** The same for SAML; its file is {@link #metadata}. */
    Map<String, String> samlVariables(String home) {
        return Map.of(
                "sign.in", "saml",
                "saml.home", home,
                "saml.staff.number", "staff_no",
                "saml.name", "full_name");
    }

    /** What the provider says of itself to services of SAML. */
    String metadata() {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(issuer() + "/protocol/saml/descriptor"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
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

    /** What says to the product who has signed in; it opens nothing. */
    public String idToken(String user) {
        return tokens(CLIENT, user).getString("id_token");
    }

    private String token(String client, String user) {
        return tokens(client, user).getString("access_token");
    }

    private JsonObject tokens(String client, String user) {
        return ask(Map.of("grant_type", "password", "client_id", client, "username", user, "password", PASSWORD));
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

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
