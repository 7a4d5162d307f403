package org.liandong.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every page and every address of REST with who is let in, as {@code authority/addresses.csv} says. */
public final class Addresses {
    /** Whoever is not signed in. */
    public static final String ANONYMOUS = "anonymous";

    private static final Path WRITTEN = Path.of("src", "test", "resources", "authority", "addresses.csv");
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> users;
    private final List<String> withoutPost;

    private Addresses(Stream<String> lines) {
        lines.filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            String[] cells = line.split(",", 2);
            rows.put(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ")));
        });
        users = rows.remove("users");
        withoutPost = rows.remove("without-post");
    }

    /** The table as it is written. */
    public static Addresses written() {
        try (Stream<String> lines = Files.lines(WRITTEN)) {
            return new Addresses(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that the web application has at addresses of their own, without errors' pages. */
    public static Set<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            name.endsWith(".xhtml") && !name.startsWith("WEB-INF") && !name.startsWith("errors"))
                    .forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them: {@code page …}, {@code GET …}, … with names in braces for ids. */
    public Set<String> rows() {
        return rows.keySet();
    }

    /** Those of whom the table speaks. */
    public List<String> users() {
        return users;
    }

    public boolean isLetIn(String row, String user) {
        List<String> who = rows.get(row);
        boolean signedIn = !user.equals(ANONYMOUS);
        return who.contains("+")
                || who.contains("*") && signedIn
                || who.contains("appointed") && signedIn && !withoutPost.contains(user)
                || who.contains(user);
    }

    /** Who is let in of those of whom the table speaks, in its order. */
    public List<String> letIn(String row) {
        return users.stream().filter(user -> isLetIn(row, user)).toList();
    }

    /** The path of a row below the application, with ids of things that are there; 0 for what has none. */
    public static String path(String row, Map<String, String> values) {
        String address = row;
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.split(" ", 2)[1]
                .replaceFirst("^/", "")
                .replaceAll("\\{id}", values.get(row.contains("units") ? "unit" : "request"))
                .replaceAll("\\{[a-z]+}", "0");
    }
}
