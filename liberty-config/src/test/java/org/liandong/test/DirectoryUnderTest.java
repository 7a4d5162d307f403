package org.liandong.test;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustStoreTrustManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A campus directory (LDAP over TLS) in this JVM: people with the password {@code campus}, in groups called as roles. To be closed. */
public final class DirectoryUnderTest implements AutoCloseable {
    private static final String BASE = "dc=campus,dc=example";
    private static final String READER = "cn=reader," + BASE;

    private final int port = ServerUnderTest.freePort();
    private final Certificate certificate;
    private final InMemoryDirectoryServer server;

    /**
     * @param people sign-in name → groups
     * @param said sign-in name → staff number, name, code of the unit
     */
    public DirectoryUnderTest(Map<String, List<String>> people, Map<String, List<String>> said) {
        certificate = new Certificate(ServerDirectory.TARGET.resolve("servers/campus-directory"));
        try {
            var config = new InMemoryDirectoryServerConfig(BASE);
            config.addAdditionalBindCredentials(READER, KeycloakUnderTest.PASSWORD);
            config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPSConfig(
                    "tls", null, port, ssl().createSSLServerSocketFactory(), ssl().createSSLSocketFactory()));
            var log = new java.util.logging.FileHandler(ServerDirectory.TARGET
                    .resolve("servers/campus-directory/access.log")
                    .toString());
            log.setFormatter(new com.unboundid.util.MinimalLogFormatter());
            config.setAccessLogHandler(log);
            server = new InMemoryDirectoryServer(config);
            server.add("dn: " + BASE, "objectClass: domain", "dc: campus");
            Map<String, StringBuilder> groups = new HashMap<>();
            for (String name : people.keySet()) {
                String dn = "uid=" + name + "," + BASE;
                List<String> known = said.getOrDefault(name, List.of("-", name, "-"));
                server.add(
                        "dn: " + dn,
                        "objectClass: inetOrgPerson",
                        "uid: " + name,
                        "cn:: "
                                + Base64.getEncoder()
                                        .encodeToString(known.get(1).getBytes(StandardCharsets.UTF_8)),
                        "sn: " + name,
                        "employeeNumber: " + known.get(0),
                        "departmentNumber: " + known.get(2),
                        "userPassword: " + KeycloakUnderTest.PASSWORD);
                people.get(name).forEach(group -> groups.computeIfAbsent(group, key -> new StringBuilder())
                        .append("\nmember: ")
                        .append(dn));
            }
            for (var group : groups.entrySet()) {
                server.add(("dn: cn=" + group.getKey() + "," + BASE + "\nobjectClass: groupOfNames\ncn: "
                                + group.getKey() + group.getValue())
                        .split("\n"));
            }
            server.startListening();
        } catch (LDAPException | LDIFException | GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SSLUtil ssl() throws GeneralSecurityException {
        Path key = certificate.key();
        return new SSLUtil(
                new KeyStoreKeyManager(key.toString(), Certificate.STORE.toCharArray(), "PKCS12", null),
                new TrustStoreTrustManager(
                        certificate.trust().toString(), Certificate.STORE.toCharArray(), "PKCS12", true));
    }

    /** What an operator sets, see docs/sign-in.md. */
    Map<String, String> variables() {
        return Map.of(
                "sign.in",
                "ldap",
                "ldap.host",
                "localhost",
                "ldap.port",
                Integer.toString(port),
                "ldap.base",
                BASE,
                "ldap.bind",
                READER,
                "ldap.password",
                KeycloakUnderTest.PASSWORD,
                "ldap.staff.number",
                "employeeNumber");
    }

    String trustXml() {
        return certificate.trustXml();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
