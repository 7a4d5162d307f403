package org.liandong.outbox.robot;

import jakarta.json.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A call of a robot as the two messengers document it: POST of {@link #body} to {@link #address}; the answer has {@code errcode} 0. */
public record RobotCall(URI address, String body) {
    private static final String HMAC = "HmacSHA256";

    /** Both take {@code {"msgtype":"text","text":{"content":"…"}}}. */
    public static RobotCall of(RobotKind kind, String address, String secret, String text, Instant now) {
        String body = Json.createObjectBuilder()
                .add("msgtype", "text")
                .add("text", Json.createObjectBuilder().add("content", text))
                .build()
                .toString();
        boolean signed = kind == RobotKind.DINGTALK && secret != null;
        return new RobotCall(URI.create(signed ? address + signature(secret, now.toEpochMilli()) : address), body);
    }

    /** 钉钉 加签: HMAC-SHA256 over {@code timestamp + "\n" + secret} with the secret as key, in Base64. */
    static String signature(String secret, long timestamp) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] sign = mac.doFinal((timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return "&timestamp=" + timestamp + "&sign="
                    + URLEncoder.encode(Base64.getEncoder().encodeToString(sign), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
