package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The bill of materials of the EAR as it was built (T15). */
class SbomTest {
    private static final Path EAR = Coverage.ROOT.resolve("ear/target/liandong.ear");
    /** What an Apache-2.0 product may carry as it is; another one wants a decision. */
    private static final Set<String> FREE = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "Mozilla Public License Version 2.0",
            "MPL-2.0");

    @Test
    void T15_everyJarOfTheEarIsInTheBillByItsHash() throws Exception {
        List<String> hashes = components().stream().flatMap(SbomTest::sha256).toList();
        Map<String, String> jars = jars();
        assertTrue(jars.size() > 30, "found the jars");
        jars.values().removeAll(hashes);
        assertEquals(Map.of(), jars);
    }

    @Test
    void T15_everythingInItHasAVersionAndALicenceThatFits() throws IOException {
        List<String> wanting = components().stream()
                .filter(each -> each.getString("version", "").isEmpty()
                        || licences(each).noneMatch(FREE::contains))
                .map(each -> each.getString("name") + " " + licences(each).toList())
                .toList();
        assertEquals(List.of(), wanting);
    }

    @Test
    void T15_nothingOfTestsOrOfTheServerIsInIt() throws IOException {
        List<String> names =
                components().stream().map(each -> each.getString("name")).toList();
        for (String foreign : List.of("junit-jupiter", "jakarta.jakartaee-api", "playwright", "pdfbox")) {
            assertFalse(names.contains(foreign), foreign);
        }
    }

    private static List<JsonObject> components() throws IOException {
        try (ZipFile ear = new ZipFile(EAR.toFile());
                InputStream bill = ear.getInputStream(ear.getEntry("META-INF/sbom.json"));
                JsonReader reader = Json.createReader(bill)) {
            JsonObject json = reader.readObject();
            assertEquals("CycloneDX", json.getString("bomFormat"));
            return json.getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }

    private static Stream<String> sha256(JsonObject component) {
        return component
                .getOrDefault("hashes", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(hash -> hash.getString("alg").equals("SHA-256"))
                .map(hash -> hash.getString("content"));
    }

    /** Of several, one may choose. */
    private static Stream<String> licences(JsonObject component) {
        return component
                .getOrDefault("licenses", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.containsKey("license") ? each.getJsonObject("license") : each)
                .map(each -> each.getString("id", each.getString("name", each.getString("expression", ""))));
    }

    /** File → hash of the libraries of the EAR and of the WAR in it. */
    private static Map<String, String> jars() throws Exception {
        Map<String, String> jars = new TreeMap<>();
        try (ZipFile ear = new ZipFile(EAR.toFile())) {
            for (ZipEntry entry : ear.stream().collect(Collectors.toList())) {
                if (entry.getName().startsWith("lib/") && entry.getName().endsWith(".jar")) {
                    jars.put(entry.getName(), hash(ear.getInputStream(entry)));
                }
            }
            try (ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry("liandong-web.war")))) {
                for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                    if (entry.getName().endsWith(".jar")) {
                        jars.put(entry.getName(), hash(war));
                    }
                }
            }
        }
        return jars;
    }

    private static String hash(InputStream bytes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
