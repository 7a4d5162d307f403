package org.liandong.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A call of what is neither page nor REST: files, feeds, the check of papers, sign-in and sign-out, as {@code web.xml} maps them. */
final class ServletAttack {
    private static final Path WEB = Path.of("..", "web", "src", "main", "webapp", "WEB-INF", "web.xml");
    private static final Pattern MAPPED = Pattern.compile("<url-pattern>(/[^<]+)</url-pattern>");
    private static final List<String> ELSEWHERE = List.of("/*", "/api/v1/*", "/api/*");

    private final Map<String, String> things;

    ServletAttack(Map<String, String> things) {
        this.things = things;
    }

    /** Rows {@code servlet …} for all that are mapped. */
    static List<String> rows() throws IOException {
        Matcher mapped = MAPPED.matcher(Files.readString(WEB));
        return Stream.iterate(mapped.find(), found -> found, found -> mapped.find())
                .map(found -> mapped.group(1))
                .filter(pattern -> !pattern.endsWith(".xhtml") && !ELSEWHERE.contains(pattern))
                .distinct()
                .map(pattern -> "servlet " + pattern)
                .toList();
    }

    Post post(String row, Random random) {
        Nasty nasty = new Nasty(random);
        String pattern = row.split(" ")[1];
        String below = pattern.endsWith("/*") ? below(random, nasty) : "";
        Post post = new Post(
                "servlet",
                nasty.one(List.of("GET", "GET", "POST", "HEAD", "PUT")),
                Attacker.HOME + pattern.replaceFirst("^/", "").replaceFirst("/\\*$", "") + below);
        if (nasty.oneIn(2)) {
            post.target += "?" + nasty.one(List.of("show", "code", "ln", "v", "j_username")) + "="
                    + (nasty.oneIn(6) ? nasty.brokenEscape() : cut(nasty.escaped(nasty.text())));
        }
        if (post.isUnsafe()) {
            if (nasty.oneIn(2)) {
                new HostileParts(random).fill(post, Map.of("code", "x"), true);
            } else {
                post.type = nasty.one(List.of("application/x-www-form-urlencoded", "text/plain", "application/json"));
                post.body("code=" + nasty.escaped(nasty.text()) + "&j_username=nobody&j_password="
                        + nasty.escaped(nasty.text()));
            }
        }
        return post.wrong("servlet");
    }

    private String below(Random random, Nasty nasty) {
        String id = nasty.one(List.copyOf(things.values()));
        return switch (random.nextInt(7)) {
            case 0 -> "/" + id + "/" + nasty.one(List.copyOf(things.values()));
            case 1 -> "/" + id + "/zip";
            case 2 -> "/" + cut(nasty.escaped(nasty.number())) + "/" + cut(nasty.escaped(nasty.number()));
            case 3 ->
                "/"
                        + nasty.one(List.of(
                                "../../WEB-INF/web.xml",
                                "%2e%2e/%2e%2e/WEB-INF/web.xml",
                                "..%2f..%2fetc%2fpasswd",
                                ";/",
                                "//",
                                "css/../../WEB-INF/web.xml",
                                "css/liandong.css/..",
                                ".",
                                "web.xml.xhtml"));
            case 4 -> "/" + nasty.brokenEscape();
            case 5 -> "/css/liandong.css";
            default -> "/" + cut(nasty.escaped(nasty.text()));
        };
    }

    private static String cut(String escaped) {
        return escaped.length() > 6_000 ? escaped.substring(0, 6_000).replaceFirst("%.?$", "") : escaped;
    }
}
