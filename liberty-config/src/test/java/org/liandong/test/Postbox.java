package org.liandong.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A mail server and a messenger with robots in this JVM, to which servers under test send: {@code ServerUnderTest.fresh(…).set(postbox)}.
 * What arrived can be looked at here ({@link #to}), and from inside a server over HTTP ({@link PostboxDoor}).
 */
public final class Postbox {
    private static final String LOCAL = "127.0.0.1";
    private static Postbox shared;

    private final int port = ServerUnderTest.freePort();
    private final GreenMail mail = new GreenMail(new ServerSetup(port, LOCAL, ServerSetup.PROTOCOL_SMTP));
    private final List<MimeMessage> earlier = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final HttpServer door;

    private Postbox() {
        mail.start();
        try {
            door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door.createContext("/mail/", exchange -> answer(exchange, mails(last(exchange))));
        door.createContext("/down", exchange -> {
            down();
            answer(exchange, "[]");
        });
        door.createContext("/up", exchange -> {
            up();
            answer(exchange, "[]");
        });
        door.createContext(
                "/calls",
                exchange -> answer(
                        exchange, Json.createArrayBuilder(calls()).build().toString()));
        // robots as the messengers have them: one that takes what it is told, one that refuses
        door.createContext("/robot/ok", exchange -> robot(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}"));
        door.createContext(
                "/robot/no", exchange -> robot(exchange, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}"));
        door.start();
    }

    /** The one of this JVM. */
    public static synchronized Postbox shared() {
        if (shared == null) {
            shared = new Postbox();
        }
        return shared;
    }

    /** What a server must be told to send here. */
    public Map<String, String> variables() {
        return Map.of(
                "mail.host",
                LOCAL,
                "mail.port",
                Integer.toString(port),
                "mail.from",
                "liandong@example.edu",
                "base.address",
                "https://ld.example.edu/liandong",
                "webhook.origins",
                origin());
    }

    /** Where robots are: {@code /robot/ok} and {@code /robot/no}. */
    public String origin() {
        return "http://localhost:" + door.getAddress().getPort();
    }

    /** What has come for an address, in the order of arrival. */
    public synchronized List<MimeMessage> to(String address) {
        List<MimeMessage> all = new ArrayList<>(earlier);
        all.addAll(Arrays.asList(mail.getReceivedMessages()));
        return all.stream().filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody listens any more; what has arrived stays. */
    public synchronized void down() {
        earlier.addAll(Arrays.asList(mail.getReceivedMessages()));
        mail.stop();
    }

    public synchronized void up() {
        mail.start();
    }

    private String mails(String address) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        to(address).forEach(message -> {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            try {
                message.writeTo(raw);
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
            all.add(Base64.getEncoder().encodeToString(raw.toByteArray()));
        });
        return all.build().toString();
    }

    /** What robots were told: path, query and body of each call. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    private void robot(HttpExchange exchange, String answer) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            calls.add(exchange.getRequestURI() + " " + body);
        }
        answer(exchange, answer);
    }

    private static String last(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
