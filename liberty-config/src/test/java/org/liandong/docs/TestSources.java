package org.liandong.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tests that the repository has, by their sources. */
final class TestSources {
    private static final List<String> MODULES = List.of("ejb", "web", "liberty-config");

    private TestSources() {}

    /** The full name of a test class named without its package; empty when there is none. */
    static Optional<String> fullName(String simpleName) {
        return source(simpleName).map(source -> {
            String path = source.toString().replace('\\', '/');
            String name = path.substring(path.indexOf("src/test/java/") + "src/test/java/".length());
            return name.substring(0, name.length() - ".java".length()).replace('/', '.');
        });
    }

    /** Is there a method, or for the architecture a rule, of that name? */
    static boolean exists(String test) {
        String[] parts = test.split("#");
        return source(parts[0])
                .filter(source -> read(source).matches("(?s).*\\b(void|ArchRule)\\s+" + parts[1] + "\\b.*"))
                .isPresent();
    }

    private static Optional<Path> source(String simpleName) {
        return MODULES.stream()
                .map(module -> Coverage.ROOT.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(TestSources::walk)
                .filter(file -> file.endsWith(simpleName + ".java"))
                .findFirst();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
