package org.liandong.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.KeycloakUnderTest;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Site;

/**
 * The commands of the guides as they stand, with the archive that an operator gets: from nothing to a sign-in through Keycloak on PostgreSQL,
 * then a backup, and the restored system verifies (T12, T14). Takes minutes: {@code mvn -B -Ppackage verify -Dit=none -Dst=GuidesProof}.
 */
class GuidesProof {
    private static final Path TARGET =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target");
    private static final String SIGNER = "uni1-fac1-head";

    @TempDir
    private Path folder;

    private final int port = ServerUnderTest.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private final Site site = path -> "http://localhost:%d/liandong/%s".formatted(port, path);

    @BeforeEach
    void readerSetsHisOwnPlaces() throws Exception {
        try (var files = Files.list(TARGET)) {
            environment.put(
                    "ZIP",
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".zip"))
                            .findFirst()
                            .orElseThrow());
        }
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LIANDONG", folder.resolve("liandong").toString());
        environment.put("HTTP_PORT", "" + port);
        environment.put("BASE_ADDRESS", site.url("").replaceAll("/$", ""));
        environment.put("OIDC_HOME", "http://localhost:" + port);
        environment.put("HTTPS", "false");
        environment.put("TRIAL", "true");
        environment.put("PERSON", SIGNER);
        environment.put("PERSON_PASSWORD", KeycloakUnderTest.PASSWORD);
        environment.put("KEYCLOAK_PASSWORD", KeycloakUnderTest.PASSWORD);
    }

    @AfterEach
    void stopTheServer() throws Exception {
        Path program = folder.resolve("liandong/program/bin/server");
        if (!Files.exists(program)) {
            return;
        }
        ProcessBuilder stop = new ProcessBuilder(program.toString(), "stop", "liandong");
        stop.environment().put("JAVA_HOME", System.getProperty("java.home"));
        stop.start().waitFor();
    }

    @Test
    void T15_theArchiveHoldsItsBillOfMaterialsAndNobodysKeys() throws Exception {
        try (ZipFile zip = new ZipFile(environment.get("ZIP"))) {
            String names = zip.stream().map(Object::toString).reduce("", (one, other) -> one + "\n" + other);
            assertTrue(names.contains("/usr/servers/liandong/sbom.json")
                    && names.contains("/usr/servers/liandong/docs/operate.md"));
            assertTrue(
                    !names.contains("ltpa.keys") && !names.contains("users.xml") && !names.contains("/logs/"), names);
        }
    }

    @Test
    void T12_T14_theGuidesLeadFromNothingToASignInAndABackupThatVerifies() throws Exception {
        try (InstalledPostgres postgres = new InstalledPostgres();
                KeycloakUnderTest keycloak = KeycloakUnderTest.empty()) {
            environment.putAll(postgres.variables());
            environment.put("KEYCLOAK", keycloak.origin());
            environment.put("CAMPUS_PEM", keycloak.pem().toString());
            environment.put("PATH", keycloak.programs() + ":" + System.getenv("PATH"));
            try (Guides guides = new Guides(folder, environment)) {
                guides.run("install").run("settings").run("database").run("start");
                guides.run("keycloak").run("sign-on");
                Api station = new Api(site, "uni1-fac1-class1");
                long kept = station.submitted("university", "备份之前", "HN03");
                try (Desk head = Desk.of(site, SIGNER)) {
                    head.request(kept).say("同意。").approve();
                }
                guides.run("backup");
                long later = station.submitted("university", "备份之后", "HN03");
                guides.run("stop").run("restore");
                assertEquals(404, station.get("/requests/" + later).status(), "as it was at the backup");
                assertEquals("同意。", opinion(station, kept));
                theJournalsVerify();
            }
        }
    }

    /** As the guide says under "Derby or PostgreSQL": for a trial. */
    @Test
    void T12_theSameCommandsBackDerbyUpAndMetricsAreThere() throws Exception {
        environment.put("METRICS", "true");
        environment.put("DATABASE", "derby");
        try (Guides guides = new Guides(folder, environment)) {
            guides.run("install").run("settings");
            guides.run("derby").run("start");
            Api station = new Api(site, "uni1-fac1-class1");
            long kept = station.submitted("university", "备份之前", "HN03");
            guides.run("stop").run("backup").run("restore");
            assertEquals(200, station.get("/requests/" + kept).status());
            URL metrics = new URL("http://localhost:%d/metrics".formatted(port));
            assertEquals(200, ((HttpURLConnection) metrics.openConnection()).getResponseCode());
            theJournalsVerify();
        }
    }

    private void theJournalsVerify() {
        for (String chain : new String[] {"journal", "audit"}) {
            Api.Answer answer =
                    new Api(site, "auditor").post("/" + chain + "/checks?wait=true", JsonValue.EMPTY_JSON_OBJECT);
            assertEquals(200, answer.status(), answer::toString);
        }
    }

    private static String opinion(Api api, long request) {
        return api.get("/requests/" + request).json().toString().contains("同意。") ? "同意。" : "";
    }
}
