package org.liandong.operate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands of the guides, {@code ```sh guide NAME}, run as they stand in one shell, which keeps its variables from one to the next. */
final class Guides implements AutoCloseable {
    private static final Path DOCS = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .getParent()
            .resolve("docs");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh guide ([\\w-]+)$\\n(.*?)^```$");

    private final Map<String, String> blocks;
    private final Process shell;
    private final Path log;

    /** In an empty folder, with what the reader of the guide sets before. */
    Guides(Path folder, Map<String, String> environment) throws IOException {
        String text = Files.readString(DOCS.resolve("operate.md")) + Files.readString(DOCS.resolve("sign-in.md"));
        blocks = BLOCK.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        log = folder.resolve("guides.log");
        ProcessBuilder builder = new ProcessBuilder("bash", "-eux")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        shell = builder.start();
    }

    /** Runs a block; whatever fails in it ends all. */
    Guides run(String name) throws Exception {
        assertTrue(blocks.containsKey(name), () -> "no block " + name + " in the guides, only " + blocks.keySet());
        Path commands = Files.writeString(Files.createTempFile("guide", name), blocks.get(name));
        Path done = commands.resolveSibling(commands.getFileName() + ".done");
        // its programs shall not read what comes next
        shell.getOutputStream()
                .write(". '%s' </dev/null\ntouch '%s'\n"
                        .formatted(commands, done)
                        .getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().flush();
        while (!Files.exists(done)) {
            if (!shell.isAlive()) {
                throw new AssertionError(name + ":\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
        Files.delete(done);
        Files.delete(commands);
        return this;
    }

    @Override
    public void close() {
        shell.destroy();
    }
}
