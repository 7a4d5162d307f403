package org.liandong.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the archive that an operator gets (ADR 0048): the server with those features alone that any of its settings needs, the product,
 * the drivers, the guides and the bill of materials. Liberty's own {@code server package} does the work.
 */
public final class Pack {
    /** Keys and users are of one installation, never of all. */
    private static final String OF_ONE_INSTALLATION = "data";

    private Pack() {}

    /** Arguments: the folder of Liberty, the name of the server, the folder of the project, the archive, the folder that it unpacks to. */
    public static void main(String... args) throws Exception {
        Path wlp = Path.of(args[0]).toAbsolutePath();
        Path server = wlp.resolve("usr/servers").resolve(args[1]);
        Path project = Path.of(args[2]).toAbsolutePath();
        Path archive = Path.of(args[3]).toAbsolutePath();
        if (Files.exists(server.resolve(OF_ONE_INSTALLATION))) {
            System.err.println("This server has run and holds data: " + server.resolve(OF_ONE_INSTALLATION)
                    + ". Run mvn clean first.");
            System.exit(1);
        }
        copyGuides(project, server);
        copy(project.resolve("LICENSE"), server.resolve("LICENSE"));
        copy(archive.resolveSibling("sbom.json"), server.resolve("sbom.json"));
        System.exit(pack(wlp, args[1], archive, args[4]));
    }

    private static void copyGuides(Path project, Path server) throws IOException {
        try (Stream<Path> all = Files.walk(project.resolve("docs"))) {
            for (Path guide :
                    all.filter(file -> file.toString().endsWith(".md")).toList()) {
                copy(guide, server.resolve(project.relativize(guide).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The server is started without the product, to ask it for its features: with those of packaging.xml. */
    private static int pack(Path wlp, String server, Path archive, String root) throws Exception {
        Path output = archive.resolveSibling("packing");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        wlp.resolve(windows() ? "bin/server.bat" : "bin/server").toString(),
                        "package",
                        server,
                        "--archive=" + archive,
                        "--include=minify",
                        "--server-root=" + root))
                .inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WLP_OUTPUT_DIR", output.toString());
        builder.environment().put("SIGN_IN", "../packaging");
        builder.environment().put("HTTP_PORT", "-1");
        return builder.start().waitFor();
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
