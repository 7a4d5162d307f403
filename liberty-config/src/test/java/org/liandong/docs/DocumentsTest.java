package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    /** What an operator can set: one with a {@code value} is the server's own. */
    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\"\\s+defaultValue=");

    private static final Pattern REQUIREMENT = Pattern.compile(
            "(?m)^\\| (V(\\d+)\\.\\d+\\.\\d+|[78]\\.1\\.[45]\\.\\d+[^|]*) \\|[^|]+\\| \\*\\*(met|not applicable|open)\\*\\*:[^|]+\\|([^|]*)\\|$");
    /** Levels 1 and 2 of OWASP ASVS 5.0.0, by chapter. */
    private static final List<Integer> REQUIREMENTS =
            List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    private static final Pattern DEFAULT = Pattern.compile("<variable name=\"([^\"]+)\"\\s+defaultValue=\"([^\"]*)\"");
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

    @Test
    void T16_everyTestThatTheSecurityPageNamesIsThere() {
        assertEquals(
                List.of(),
                Coverage.tests("docs/security.md").stream()
                        .filter(test -> !TestSources.exists(test))
                        .toList());
    }

    @Test
    void T16_everyRequirementOfTheStandardStandsOnceWithOneAnswer() {
        String page = text("docs/security.md");
        List<MatchResult> rows = REQUIREMENT.matcher(page).results().toList();
        long begun =
                page.lines().filter(line -> line.matches("\\| (V|\\d\\.)\\d.*")).count();
        assertEquals(begun, rows.size(), "a row has another form");
        assertEquals(
                rows.size(), rows.stream().map(row -> row.group(1)).distinct().count(), "an id stands twice");
        for (int chapter = 1; chapter <= REQUIREMENTS.size(); chapter++) {
            String wanted = String.valueOf(chapter);
            long found =
                    rows.stream().filter(row -> wanted.equals(row.group(2))).count();
            assertEquals(REQUIREMENTS.get(chapter - 1), (int) found, "V" + chapter);
        }
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row ->
                                !row.group(3).equals("open") && row.group(4).isBlank())
                        .map(row -> row.group(1))
                        .toList(),
                "neither a test nor seen");
    }

    /** T14: with the default that it has, and what it does. */
    @Test
    void T14_guidesTellTheDefaultAndTheEffectOfEveryVariable() throws IOException {
        String guide = text("docs/operate.md") + text("docs/sign-in.md");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SERVER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                DEFAULT.matcher(read(file)).results().forEach(variable -> {
                    String name = variable.group(1).toUpperCase(Locale.ROOT).replace('.', '_');
                    String value = variable.group(2).replace("&amp;", "&");
                    Matcher row = Pattern.compile("\\| `" + name + "` \\|([^|]*)\\|([^|]*)")
                            .matcher(guide);
                    boolean told = row.find() && !row.group(2).isBlank();
                    // an empty one, or one made of others, is told in words
                    boolean said = value.isEmpty()
                            || value.contains("${")
                            || told && row.group(1).contains("`" + value + "`");
                    if (!told || !said) {
                        wrong.add(name + " " + value);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
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
