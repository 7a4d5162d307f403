package org.liandong.hostile;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call of an address of REST with something wrong in its path, its query, its head or its body. */
final class RestAttack {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "text/xml",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/json; charset=UTF-16",
            "application/json; charset=x-none",
            "application/json;;;",
            "json",
            "*/*",
            "");

    private final Known known;

    RestAttack(Known known) {
        this.known = known;
    }

    /** A post to that row, such as {@code POST /api/v1/requests/{id}/actions}. */
    Post post(String row, Random random) {
        Nasty nasty = new Nasty(random);
        String method = row.split(" ")[0];
        String path = row.split(" ")[1].replaceAll("\\?.*", "");
        JsonObject operation = known.operation(method, path);
        Post post = new Post("rest", method, "");
        boolean[] bad = new boolean[4];
        bad[random.nextInt(bad.length)] = true;
        bad[random.nextInt(bad.length)] = true;
        Map.Entry<String, JsonValue> body = known.body(operation);
        if (body != null && random.nextBoolean()) {
            bad[2] = true;
        }
        post.target = Attacker.HOME.replaceFirst("/$", "")
                + path(path, post, bad[0], random, nasty)
                + query(operation, post, bad[1], random, nasty);
        post.basic = random.nextInt(3) > 0;
        if (body != null) {
            body(body, post, bad[2], random, nasty);
        }
        if (bad[3]) {
            head(post, random, nasty);
        }
        if (!post.basic && post.isUnsafe() && random.nextInt(4) == 0) {
            post.foreign = true;
            post.headers.add(nasty.one(List.of(
                    "Origin: http://elsewhere.example",
                    "Origin: null",
                    "Sec-Fetch-Site: cross-site",
                    "Origin: http://localhost.elsewhere.example")));
            post.wrong("foreign");
        }
        return post;
    }

    private String path(String path, Post post, boolean bad, Random random, Nasty nasty) {
        List<String> parts = List.of(path.split("/"));
        String kind = parts.get(3);
        Matcher names = NAME.matcher(path);
        List<String> all = new ArrayList<>();
        while (names.find()) {
            all.add(names.group(1));
        }
        int worst = bad && !all.isEmpty() ? random.nextInt(all.size()) : -1;
        String filled = path;
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i);
            String value = known.value(name.equals("id") ? kind : name, random);
            if (i == worst) {
                value = segment(random, nasty);
                post.wrong("path " + name);
            }
            filled = filled.replace("{" + name + "}", value);
        }
        if (bad && all.isEmpty()) {
            post.wrong("path");
            filled += nasty.one(List.of(
                    "/", "//", "/..", "/%2e%2e/me", ";x=y", "/.", "/%00", "/x", "%20", ".xhtml", "/index.html"));
        }
        return filled;
    }

    private static String segment(Random random, Nasty nasty) {
        return switch (random.nextInt(5)) {
            case 0 -> nasty.brokenEscape();
            case 1 -> nasty.escaped(nasty.number());
            case 2 ->
                nasty.one(List.of(
                        "..",
                        ".",
                        "%2e%2e",
                        "%2f",
                        "%5c",
                        "1%2f2",
                        "1;x=y",
                        "1%00",
                        "%0d%0aX-Hostile:%201",
                        "",
                        "1?2",
                        "1#2"));
            case 3 -> Long.toString(random.nextInt(3000));
            default -> shortened(nasty.escaped(nasty.text()));
        };
    }

    /** Addresses may be long; what a server refuses for its length alone tells nothing of the product. */
    private static String shortened(String escaped) {
        int most = 6_000;
        return escaped.length() > most ? escaped.substring(0, most).replaceFirst("%.?$", "") : escaped;
    }

    private String query(JsonObject operation, Post post, boolean bad, Random random, Nasty nasty) {
        Map<String, String> query = new LinkedHashMap<>();
        List<String> names = known.query(operation);
        for (String name : names) {
            if (random.nextBoolean()) {
                query.put(name, nasty.escaped(known.value(name, random)));
            }
        }
        if (bad) {
            String name = names.isEmpty() || nasty.oneIn(6)
                    ? nasty.one(List.of("id", "admin", "field.x", "field.", "user", "_method", "format", "j_username"))
                    : nasty.one(names);
            post.wrong("query " + name);
            query.put(
                    name,
                    nasty.oneIn(8)
                            ? nasty.brokenEscape()
                            : shortened(nasty.escaped(nasty.oneIn(3) ? nasty.number() : nasty.text())));
        }
        List<String> pairs = new ArrayList<>(query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .toList());
        if (bad && nasty.oneIn(5) && !pairs.isEmpty()) {
            pairs.add(pairs.get(0)); // twice
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private void body(Map.Entry<String, JsonValue> body, Post post, boolean bad, Random random, Nasty nasty) {
        JsonObject schema = body.getValue().asJsonObject().getJsonObject("schema");
        post.type = body.getKey().equals("*/*") ? "application/json" : body.getKey();
        if (post.type.startsWith("multipart")) {
            new HostileParts(random)
                    .fill(post, Map.of("version", "1", "kind", "sheet", "token", "t" + random.nextLong()), bad);
        } else if (post.type.equals("application/octet-stream")) {
            post.body = new HostileParts(random).file();
            post.wrong("file");
        } else {
            JsonValue sample = known.sample("", schema, random);
            JsonValue object = sample instanceof JsonObject ? sample : JsonValue.EMPTY_JSON_OBJECT;
            if (bad) {
                post.body = new HostileJson(random).spoilt(object, post);
            } else {
                post.body(object.toString());
            }
        }
    }

    private static void head(Post post, Random random, Nasty nasty) {
        switch (random.nextInt(6)) {
            case 0 -> {
                post.method = nasty.one(
                        List.of("PATCH", "PUT", "DELETE", "POST", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "FOO"));
                post.wrong("method");
            }
            case 1, 2 -> {
                post.type = nasty.one(TYPES);
                post.wrong("type");
            }
            case 3 -> {
                post.headers.add("Accept: "
                        + nasty.one(List.of("text/html", "image/png", "x", "", "application/xml;q=2", "*/*;q=0")));
                post.wrong("accept");
            }
            case 4 -> {
                post.headers.add("Accept-Language: "
                        + nasty.one(List.of(
                                "xx-<hostile>",
                                "*",
                                "zh;q=9",
                                "en,".repeat(200),
                                "../../x",
                                "-",
                                "%0d%0aX-Hostile: 1")));
                post.wrong("language");
            }
            default -> {
                post.headers.add("Authorization: "
                        + nasty.one(List.of(
                                "Basic",
                                "Basic !!!",
                                "Basic " + "QUFB".repeat(300),
                                "Bearer a.b.c",
                                "Bearer x",
                                "Digest x",
                                "",
                                "Basic Og==",
                                "Basic AAAA")));
                post.basic = false;
                post.wrong("authorization");
            }
        }
    }
}
