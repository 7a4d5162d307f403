package org.liandong.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of {@code localhost}, made for this run, as a campus that has an authority of its own: the JDK does not trust it. */
final class Certificate {
    static final String STORE = "changeit";

    private final Path folder;

    /** Makes it in an empty folder. */
    Certificate(Path folder) {
        this.folder = folder;
        try {
            ServerDirectory.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String pem = pem().toString();
        keytool(
                key(),
                List.of(
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=localhost"),
                List.of("-ext", "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12"));
        keytool(key(), List.of("-exportcert", "-rfc"), List.of("-file", pem));
        keytool(trust(), List.of("-importcert", "-noprompt"), List.of("-file", pem, "-storetype", "PKCS12"));
    }

    Path key() {
        return folder.resolve("key.p12");
    }

    Path trust() {
        return folder.resolve("trust.p12");
    }

    /** The certificate as text, which is its own authority. */
    Path pem() {
        return folder.resolve("certificate.pem");
    }

    /** The key as text, for its owner alone. */
    Path keyPem() {
        try (var in = Files.newInputStream(key())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, STORE.toCharArray());
            byte[] key = store.getKey("campus", STORE.toCharArray()).getEncoded();
            Path file = folder.resolve("key.pem");
            Files.writeString(
                    file,
                    "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                            + "\n-----END PRIVATE KEY-----\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an operator writes into trust.xml of the data directory. */
    String trustXml() {
        return "<server><keyStore id=\"campusTrust\" location=\"%s\" type=\"PKCS12\" password=\"%s\"/></server>"
                .formatted(trust(), STORE);
    }

    /** What trusts it and nothing else. */
    SSLContext trusted() {
        try (var in = Files.newInputStream(trust())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, STORE.toCharArray());
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path store, List<String> what, List<String> how) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(what);
        command.addAll(how);
        command.addAll(List.of("-alias", "campus", "-keystore", store.toString(), "-storepass", STORE));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
