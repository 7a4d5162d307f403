package org.liandong.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A stand-in for a campus's CAS as OpenID Connect provider, in this JVM and over TLS: it answers in CAS's shapes and at CAS's addresses, with
 * the person that was named before as signed in, and checks nothing. A real CAS was not tried. To be closed.
 */
public final class CasUnderTest implements AutoCloseable {
    private static final String CLIENT = "liandong";

    private final Certificate certificate = new Certificate(ServerDirectory.TARGET.resolve("servers/cas"));
    private final HttpsServer server;
    private final KeyPair key;
    /** Each code and each token is given once. */
    private final AtomicInteger tickets = new AtomicInteger();

    private volatile String visitor;
    private volatile Map<String, String> said = Map.of();
    private volatile String nonce;

    public CasUnderTest() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            key = generator.generateKeyPair();
            server = HttpsServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/cas/oidc/.well-known/openid-configuration", call -> answer(call, discovery()));
        server.createContext("/cas/oidc/oidcAuthorize", this::authorize);
        server.createContext("/cas/oidc/oidcAccessToken", call -> answer(call, tokens()));
        server.createContext("/cas/oidc/oidcProfile", call -> answer(call, profile()));
        server.createContext("/cas/oidc/jwks", call -> answer(call, keys()));
        server.start();
    }

    /** Who has signed in there, and what CAS says of him. */
    public void comes(String user, Map<String, String> attributes) {
        visitor = user;
        said = attributes;
    }

    private String issuer() {
        return "https://localhost:%d/cas/oidc".formatted(server.getAddress().getPort());
    }

    /** What an operator sets, see docs/sign-in.md. */
    Map<String, String> variables(String home) {
        return Map.of(
                "sign.in", "oidc",
                "oidc.issuer", issuer(),
                "oidc.secret", "not-for-production",
                "oidc.home", home,
                "oidc.user", "sub",
                "oidc.scope", "openid profile liandong",
                "oidc.profile", "true",
                "oidc.staff.number", "employeeNumber",
                "oidc.sign.out",
                        issuer().replace("/oidc", "/logout") + "?service=" + home + "/liandong/sign-in.xhtml?out=2");
    }

    String trustXml() {
        return certificate.trustXml();
    }

    private JsonObjectBuilder discovery() {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("authorization_endpoint", issuer() + "/oidcAuthorize")
                .add("token_endpoint", issuer() + "/oidcAccessToken")
                .add("userinfo_endpoint", issuer() + "/oidcProfile")
                .add("jwks_uri", issuer() + "/jwks")
                .add("scopes_supported", Json.createArrayBuilder(List.of("openid", "profile", "liandong")))
                .add("response_types_supported", Json.createArrayBuilder(List.of("code")))
                .add("subject_types_supported", Json.createArrayBuilder(List.of("public")))
                .add("id_token_signing_alg_values_supported", Json.createArrayBuilder(List.of("RS256")))
                .add(
                        "token_endpoint_auth_methods_supported",
                        Json.createArrayBuilder(List.of("client_secret_basic", "client_secret_post")));
    }

    private void authorize(HttpExchange call) throws IOException {
        Map<String, String> asked = new HashMap<>();
        for (String each : call.getRequestURI().getRawQuery().split("&")) {
            String[] parts = each.split("=", 2);
            asked.put(parts[0], parts[1]);
        }
        nonce = URLDecoder.decode(asked.getOrDefault("nonce", ""), StandardCharsets.UTF_8);
        String back = URLDecoder.decode(asked.get("redirect_uri"), StandardCharsets.UTF_8);
        call.getResponseHeaders()
                .set("Location", back + "?code=OC-" + tickets.incrementAndGet() + "-code&state=" + asked.get("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    /** An opaque access token, as CAS gives it unless it is told otherwise. */
    private JsonObjectBuilder tokens() {
        long now = System.currentTimeMillis() / 1000;
        String payload = Json.createObjectBuilder()
                .add("iss", issuer())
                .add("aud", CLIENT)
                .add("sub", visitor)
                .add("iat", now)
                .add("exp", now + 300)
                .add("nonce", nonce)
                .add("preferred_username", visitor)
                .add("groups", Json.createArrayBuilder().add("user"))
                .build()
                .toString();
        String open = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"cas\"}".getBytes(StandardCharsets.UTF_8))
                + "." + encoded(payload.getBytes(StandardCharsets.UTF_8));
        return Json.createObjectBuilder()
                .add("access_token", "AT-" + tickets.incrementAndGet() + "-opaque")
                .add("token_type", "Bearer")
                .add("expires_in", 300)
                .add("scope", "openid profile liandong")
                .add("id_token", open + "." + encoded(signed(open)));
    }

    /** CAS's own shape: what it knows of the person lies under {@code attributes}, each with several values. */
    private JsonObjectBuilder profile() {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        said.forEach((name, value) -> {
            JsonArrayBuilder values = Json.createArrayBuilder().add(value);
            attributes.add(name, values);
        });
        return Json.createObjectBuilder()
                .add("sub", visitor)
                .add("id", visitor)
                .add("client_id", CLIENT)
                .add("attributes", attributes);
    }

    private JsonObjectBuilder keys() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kty", "RSA")
                                        .add("use", "sig")
                                        .add("alg", "RS256")
                                        .add("kid", "cas")
                                        .add("n", encoded(unsigned(open.getModulus())))
                                        .add("e", encoded(unsigned(open.getPublicExponent())))));
    }

    private byte[] signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange call, JsonObjectBuilder json) throws IOException {
        byte[] body = json.build().toString().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private SSLContext tls() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.key())) {
            store.load(in, Certificate.STORE.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, Certificate.STORE.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
