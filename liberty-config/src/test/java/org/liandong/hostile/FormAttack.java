package org.liandong.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.liandong.authority.Addresses;

/** A form of a page, opened as a browser does and sent with something wrong in it. */
final class FormAttack {
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "text/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "application/x-www-form-urlencoded; charset=x-none",
            "");
    private static final List<String> COMPONENTS = List.of(
            "@all",
            "@form",
            "@none",
            "@this",
            "@(.x)",
            "@widgetVar(x)",
            "form",
            "form:nowhere",
            "form:items:99999:drop",
            "form:items:-1:drop",
            "form:items:x",
            "::",
            ":",
            "form:",
            "j_idt2",
            "messages",
            "form:text form:text",
            "#{1234567901*8}",
            "<hostile>",
            "jakarta.faces.ViewRoot");
    private static final List<String> STATES = List.of(
            "",
            "stateless",
            "1:1",
            "-1:-1",
            "0:0",
            "a:b",
            "9223372036854775808:1",
            "rO0ABXQAAXg=",
            "<hostile>",
            "\u0000",
            "::",
            "-5187369826419823747:x");
    private static final String STATE = "jakarta.faces.ViewState";

    private final Map<String, String> things;
    /** States of forms that somebody opened before. */
    private final List<String> foreignStates = new ArrayList<>();

    FormAttack(Map<String, String> things) {
        this.things = things;
    }

    /** Opens the page of that row and spoils a form of it; where there is none, what is sent is one that was made up. */
    Post post(String row, Attacker attacker, Random random) throws IOException {
        Nasty nasty = new Nasty(random);
        String path = Addresses.path(row, things);
        if (nasty.oneIn(5) && path.contains("=")) {
            path = path.replaceFirst(
                    "=[^&]*",
                    "="
                            + (nasty.oneIn(4)
                                    ? nasty.brokenEscape()
                                    : shortened(nasty.escaped(nasty.oneIn(2) ? nasty.number() : nasty.text()))));
        }
        List<Form> forms =
                path.contains("%") ? List.of() : Form.in(attacker.page(path).text());
        if (forms.isEmpty()) {
            Post post = new Post("page", nasty.oneIn(2) ? "GET" : "POST", Attacker.HOME + path).wrong("made up");
            if (post.method.equals("POST")) {
                post.type = "application/x-www-form-urlencoded";
                post.body("form=form&form%3Asave=form%3Asave&" + STATE + "=" + nasty.escaped(nasty.one(STATES)));
            }
            return post;
        }
        Form form = nasty.one(forms);
        List<Form.Field> fields = new ArrayList<>(form.fields);
        Post post = new Post("form", "POST", form.action.startsWith("/") ? form.action : Attacker.HOME + path);
        press(form, fields, post, random, nasty);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            spoil(form, fields, post, random, nasty);
        }
        send(form, fields, post, random, nasty);
        remember(form);
        head(post, random, nasty);
        return post;
    }

    private synchronized void remember(Form form) {
        form.fields.stream().filter(Form.Field::isState).forEach(state -> foreignStates.add(state.value()));
        if (foreignStates.size() > 50) {
            foreignStates.remove(0);
        }
    }

    private synchronized String foreign(Nasty nasty) {
        return foreignStates.isEmpty() ? "1:1" : nasty.one(foreignStates);
    }

    /** By a button or by anything else, over the page's scripts or without them. */
    private static void press(Form form, List<Form.Field> fields, Post post, Random random, Nasty nasty) {
        String source = form.buttons.isEmpty() || nasty.oneIn(6)
                ? form.ids.isEmpty() ? "form" : nasty.one(form.ids)
                : nasty.one(form.buttons);
        if (nasty.oneIn(10)) {
            source = nasty.one(COMPONENTS);
            post.wrong("source");
        }
        fields.add(new Form.Field(source, source, "button", List.of()));
        if (random.nextBoolean()) {
            post.headers.add("Faces-Request: partial/ajax");
            fields.add(plain("jakarta.faces.partial.ajax", "true"));
            fields.add(plain("jakarta.faces.source", source));
            fields.add(plain("jakarta.faces.partial.execute", nasty.oneIn(6) ? nasty.one(COMPONENTS) : "@all"));
            fields.add(plain("jakarta.faces.partial.render", nasty.oneIn(6) ? nasty.one(COMPONENTS) : "form"));
            if (nasty.oneIn(3)) {
                fields.add(plain(
                        "jakarta.faces.behavior.event",
                        nasty.one(List.of("change", "itemSelect", "query", "x", "action"))));
            }
            if (nasty.oneIn(4)) {
                fields.add(plain(source + "_query", nasty.text()));
            }
        }
    }

    private static Form.Field plain(String name, String value) {
        return new Form.Field(name, value, "hidden", List.of());
    }

    private void spoil(Form form, List<Form.Field> fields, Post post, Random random, Nasty nasty) {
        List<Form.Field> own = fields.stream().filter(field -> !field.isState()).toList();
        if (own.isEmpty()) {
            return;
        }
        Form.Field field = nasty.one(own);
        int at = fields.indexOf(field);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> {
                fields.set(at, field.with(value(field, random, nasty)));
                post.wrong(field.name());
            }
            case 4 -> {
                fields.remove(at);
                post.wrong("without " + field.name());
            }
            case 5 -> {
                fields.add(field.with(value(field, random, nasty)));
                post.wrong("twice " + field.name());
            }
            case 6 -> {
                fields.add(plain(
                        nasty.one(List.of(
                                "id",
                                "form:id",
                                "form:version",
                                "form:unit",
                                "form:owner",
                                "form:admin",
                                "unit",
                                "j_username",
                                "jakarta.faces.ClientWindow",
                                "form:items:7:name",
                                "primefaces.nonce",
                                "form:unit_hinput",
                                "<hostile>",
                                "")),
                        nasty.oneIn(2) ? nasty.number() : nasty.text()));
                post.wrong("more");
            }
            case 7 -> {
                fields.set(
                        at,
                        field.named(
                                field.name() + nasty.one(List.of(":0", ":", "_input", "_hinput", "\u0000", ":-1:x"))));
                post.wrong("name of " + field.name());
            }
            case 8 -> state(fields, post, random, nasty);
            default -> {
                fields.replaceAll(each ->
                        each.isState() || !List.of("text", "textarea", "").contains(each.type())
                                ? each
                                : each.with(nasty.text()));
                post.wrong("all texts");
            }
        }
    }

    private void state(List<Form.Field> fields, Post post, Random random, Nasty nasty) {
        post.wrong("state");
        switch (random.nextInt(4)) {
            case 0 -> fields.removeIf(Form.Field::isState);
            case 1 -> fields.replaceAll(each -> each.isState() ? each.with(foreign(nasty)) : each);
            case 2 -> fields.replaceAll(each -> each.isState() ? each.with(nasty.text()) : each);
            default -> fields.replaceAll(each -> each.isState() ? each.with(nasty.one(STATES)) : each);
        }
    }

    private static String value(Form.Field field, Random random, Nasty nasty) {
        if (!field.offered().isEmpty() && nasty.oneIn(2)) {
            return nasty.one(field.offered());
        }
        if (field.value().matches("\\d+") && nasty.oneIn(2)) {
            return Long.toString(Long.parseLong(field.value()
                            .substring(0, Math.min(15, field.value().length())))
                    + random.nextInt(41)
                    - 20);
        }
        return nasty.oneIn(4) ? nasty.number() : nasty.oneIn(5) ? nasty.day() : nasty.text();
    }

    private static void send(Form form, List<Form.Field> fields, Post post, Random random, Nasty nasty) {
        if (form.hasParts && random.nextBoolean()) {
            Map<String, String> sent = new LinkedHashMap<>();
            fields.forEach(field -> sent.put(field.name(), field.value()));
            new HostileParts(random).fill(post, sent, nasty.oneIn(3));
            return;
        }
        post.type = "application/x-www-form-urlencoded; charset=UTF-8";
        String body = fields.stream()
                .map(field -> nasty.escaped(field.name()) + "=" + nasty.escaped(field.value()))
                .collect(Collectors.joining("&"));
        post.body(
                nasty.oneIn(12)
                        ? body + "&" + nasty.one(List.of("form%3Atext", "form%3Aname", "q")) + "="
                                + nasty.brokenEscape()
                        : body);
    }

    private static void head(Post post, Random random, Nasty nasty) {
        if (nasty.oneIn(15)) {
            post.type = nasty.one(TYPES);
            post.wrong("type");
        }
        if (nasty.oneIn(25)) {
            post.method = nasty.one(List.of("PUT", "DELETE", "PATCH", "GET", "HEAD", "OPTIONS", "TRACE", "FOO"));
            post.wrong("method");
        }
        if (post.isUnsafe() && nasty.oneIn(12)) {
            post.foreign = true;
            post.headers.add(nasty.one(
                    List.of("Origin: http://elsewhere.example", "Sec-Fetch-Site: cross-site", "Origin: null")));
            post.wrong("foreign");
        }
        if (nasty.oneIn(15)) {
            post.headers.add(nasty.one(List.of(
                    "Referer: http://elsewhere.example/<hostile>",
                    "Accept-Language: <hostile>",
                    "X-Forwarded-For: 1",
                    "X-HTTP-Method-Override: DELETE",
                    "Cookie: a=<hostile>; language=<hostile>; JSESSIONID=x")));
            post.wrong("head");
        }
    }

    private static String shortened(String escaped) {
        return escaped.length() > 6_000 ? escaped.substring(0, 6_000).replaceFirst("%.?$", "") : escaped;
    }
}
