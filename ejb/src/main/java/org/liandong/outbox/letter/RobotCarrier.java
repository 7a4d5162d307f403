package org.liandong.outbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.liandong.outbox.OutboxMessage.Channel;
import org.liandong.outbox.OutboxSettings;
import org.liandong.outbox.robot.RobotCall;

/** By the robot of a unit's group; only to where the operator allows it, which is looked at again before every call. */
@ApplicationScoped
class RobotCarrier implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean isOn() {
        return !OutboxSettings.ofServer().origins().isEmpty();
    }

    @Override
    public void carry(Contents letter, Instant now) throws NotCarriedException {
        OutboxSettings settings = OutboxSettings.ofServer();
        String text = new LetterText(letter.locale(), settings.base()).robot(letter);
        RobotCall call =
                RobotCall.of(letter.robot().kind(), letter.to(), letter.robot().secret(), text, now);
        if (!settings.allows(call.address())) {
            throw new NotCarriedException("the address is not allowed on this server (WEBHOOK_ORIGINS)", null);
        }
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(call.address())
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(call.body()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            check(answer);
        } catch (IOException e) {
            throw new NotCarriedException("no answer: " + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCarriedException("interrupted", e);
        }
    }

    private static void check(HttpResponse<String> answer) throws NotCarriedException {
        if (answer.statusCode() != OK) {
            throw new NotCarriedException("HTTP " + answer.statusCode(), null);
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject json = reader.readObject();
            if (json.getInt("errcode", -1) != 0) {
                String said = "errcode " + json.getInt("errcode", -1) + " " + json.getString("errmsg", "");
                throw new NotCarriedException(LetterText.oneLine(said), null);
            }
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            throw new NotCarriedException("an answer that no robot gives", e);
        }
    }
}
