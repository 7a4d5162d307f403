package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents say what is there: links, commands, users, variables. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```\\w*$(.*?)^```$");
    private static final Pattern USER = Pattern.compile("<user name=\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\"");
    private static final Path SERVER = Coverage.ROOT.resolve("liberty-config/server");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Coverage.ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of(Coverage.ROOT.resolve("README.md"), Coverage.ROOT.resolve("README.zh-CN.md")),
                    docs.filter(file -> file.toString().endsWith(".md")).toList().stream());
        }
    }

    static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Coverage.ROOT.resolve("docs/decisions"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        List<String> dead = found(LINK, Files.readString(document)).stream()
                .filter(link -> !Files.exists(document.resolveSibling(link)))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void bothReadmesHaveTheSameCommands() throws IOException {
        assertEquals(found(CODE, text("README.md")), found(CODE, text("README.zh-CN.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void readmesNameEveryTrialUser(String readme) throws IOException {
        String text = text(readme);
        List<String> users = found(USER, Files.readString(SERVER.resolve("sign-in/trial-true.xml")));
        assertEquals(
                List.of(),
                users.stream().filter(user -> !text.contains("`" + user + "`")).toList());
    }

    @Test
    void guidesNameEveryVariable() throws IOException {
        String guide = text("docs/operate.md") + text("docs/sign-in.md");
        try (Stream<Path> files = Files.walk(SERVER)) {
            List<String> missing = files.filter(file -> file.toString().endsWith(".xml"))
                    .flatMap(file -> found(VARIABLE, read(file)).stream())
                    .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                    .filter(name -> !guide.contains("| `" + name + "` |"))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionsSayWhyAndWhatFollows(Path record) throws IOException {
        assertTrue(record.getFileName().toString().matches("\\d{4}-[a-z0-9-]+\\.md"));
        String text = Files.readString(record);
        for (String heading : List.of("## Context", "## Considered", "## Decision", "## Consequences")) {
            assertTrue(text.contains(heading), heading);
        }
        assertTrue(text.lines().count() <= 60, "one page");
    }

    private static List<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String text(String file) {
        return read(Coverage.ROOT.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
