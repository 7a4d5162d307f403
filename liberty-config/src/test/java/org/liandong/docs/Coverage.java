package org.liandong.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the tables of docs/coverage.md: {@code id | page or API | tests}.
 *
 * @param shown pages as paths below the web application, and addresses of the API
 * @param tests as {@code Class#method}
 */
record Coverage(String id, String shown, List<String> tests) {
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Pattern TEST = Pattern.compile("`(\\w+#\\w+)`");
    private static final Pattern PAGE = Pattern.compile("`([\\w/-]+\\.xhtml)`");

    static List<Coverage> rows() {
        return lines("docs/coverage.md").stream()
                .filter(line -> line.matches("\\| [A-Z]+(-)?\\w* \\|.*"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Coverage(cells[1].strip(), cells[2], found(TEST, cells[3])))
                .toList();
    }

    /** The tests that a document names, each once. */
    static List<String> tests(String document) {
        return lines(document).stream()
                .flatMap(line -> found(TEST, line).stream())
                .distinct()
                .toList();
    }

    List<String> pages() {
        return found(PAGE, shown);
    }

    /** Is the id a rule's of the specification: approval, trust, what is not built, speed? */
    boolean isRule() {
        return id.matches("A(1?\\d|2[0-2])|T([1-9]|1[0-6])|[BDV][1-9]");
    }

    /** Lines of a file of the repository. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern what, String text) {
        return Stream.of(text)
                .flatMap(cell -> what.matcher(cell).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
