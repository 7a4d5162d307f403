package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.liandong.common.MalformedException;
import org.liandong.outbox.letter.FailedService;

/** What could not be sent, for administrators of units (A15). */
@Path("messages/failed")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FailedMessagesResource {
    @Inject
    private FailedService failed;

    /** A letter that failed; {@code unit} null = the recipient belongs to none. */
    public record Failed(
            Long id,
            String channel,
            String recipient,
            String unit,
            List<String> kinds,
            int messages,
            int attempts,
            Instant since,
            Instant failedAt,
            String error) {}

    /** How many letters the action settled; those that somebody was quicker with do not count. */
    public record Settled(int settled) {}

    /** At most 200, the oldest first. */
    @GET
    public List<Failed> find() {
        return failed.find().stream()
                .map(row -> new Failed(
                        row.id(),
                        Codes.of(row.channel()),
                        row.recipient(),
                        row.unit(),
                        row.kinds().stream().map(Codes::of).toList(),
                        row.messages(),
                        row.attempts(),
                        row.since(),
                        row.failedAt(),
                        row.error()))
                .toList();
    }

    /** {@code {"action": "resend" or "give_up", "ids": […]}}. */
    @POST
    @Path("actions")
    public Settled act(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.LetterAction.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        List<Long> ids = body.numbers("ids");
        return switch (body.text("action")) {
            case "resend" -> new Settled(failed.resend(ids));
            case "give_up" -> new Settled(failed.giveUp(ids));
            default -> throw new MalformedException("body-field", "action");
        };
    }
}
