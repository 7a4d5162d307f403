package org.liandong.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One hostile call, as it goes over the wire. */
final class Post {
    final String kind;
    String method;
    /** Path and query as they are sent, percent signs and all. */
    String target;

    String type;
    byte[] body = new byte[0];
    final List<String> headers = new ArrayList<>();
    /** What was made wrong, for the report. */
    final List<String> wrong = new ArrayList<>();
    /** Signs in by password in the head, not by cookie. */
    boolean basic;
    /** Says that it comes from another site. */
    boolean foreign;

    Post(String kind, String method, String target) {
        this.kind = kind;
        this.method = method;
        this.target = target;
    }

    Post wrong(String what) {
        wrong.add(what);
        return this;
    }

    Post body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    boolean isRest() {
        return target.contains("/liandong/api/");
    }

    /** May change something. */
    boolean isUnsafe() {
        return !List.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    @Override
    public String toString() {
        String shown = target.length() > 300 ? target.substring(0, 300) + "…" : target;
        String sent = new String(body, StandardCharsets.UTF_8);
        return kind + ": " + method + " " + shown + " " + headers + " " + wrong + " " + type + " "
                + (sent.length() > 1500 ? sent.substring(0, 1500) + "… (" + body.length + " bytes)" : sent);
    }
}
