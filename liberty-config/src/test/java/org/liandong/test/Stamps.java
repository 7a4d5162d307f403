package org.liandong.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a browser brings back about its sign-in, older than it is: made with the key out of the database, so that a test need not wait. */
public final class Stamps {
    private static final String COOKIE = "liandong-stamp";

    private Stamps() {}

    /** Moves the sign-in of a browser into the past. */
    public static void age(BrowserContext context, ServerUnderTest server, Duration signedIn, Duration seen) {
        Cookie cookie = context.cookies(server.url("")).stream()
                .filter(each -> each.name.equals(COOKIE))
                .findFirst()
                .orElseThrow();
        cookie.value = aged(server, cookie.value, signedIn, seen);
        context.addCookies(List.of(cookie));
    }

    private static String aged(ServerUnderTest server, String stamp, Duration signedIn, Duration seen) {
        String[] parts = stamp.split("\\.");
        Instant now = Instant.now();
        String text = String.join(
                ".",
                parts[0],
                parts[1],
                Long.toString(now.minus(signedIn).getEpochSecond()),
                Long.toString(now.minus(seen).getEpochSecond()),
                Long.toString(now.minus(signedIn).getEpochSecond()));
        return text + "." + seal(server, text);
    }

    /** Sends a body with the cookies of a browser, as a script of a page does; gives the code of the problem. */
    public static String post(BrowserContext context, ServerUnderTest server, String path, JsonObject body) {
        var response = context.request()
                .post(
                        server.url(path),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(body.toString()));
        try (JsonReader reader = Json.createReader(new StringReader(response.text()))) {
            return response.status() == 403 ? reader.readObject().getString("code") : response.text();
        }
    }

    /** The same stamp for another user, with the seal of the first. */
    public static void forge(BrowserContext context, ServerUnderTest server, String user) {
        Cookie cookie = context.cookies(server.url("")).stream()
                .filter(each -> each.name.equals(COOKIE))
                .findFirst()
                .orElseThrow();
        String[] parts = cookie.value.split("\\.");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        cookie.value = String.join(".", parts);
        context.addCookies(List.of(cookie));
    }

    private static String seal(ServerUnderTest server, String text) {
        try (Connection connection = server.connection();
                ResultSet row = connection.createStatement().executeQuery("select secret from stamp_key")) {
            row.next();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(row.getString(1).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
