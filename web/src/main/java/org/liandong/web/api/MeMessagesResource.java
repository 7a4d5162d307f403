package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.liandong.common.InvalidInputException;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.preference.PreferenceService;
import org.liandong.outbox.preference.Rhythm;
import org.liandong.outbox.preference.Wishes;

/** How the caller is told (D9); nobody else's can be asked for. */
@Path("me/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeMessagesResource {
    @Inject
    private PreferenceService preferences;

    /** {@code address} null = no mail comes; {@code given} waits for its code until {@code codeUntil}; {@code version} to be sent back. */
    public record Told(
            boolean mailOn,
            String address,
            Instant confirmedAt,
            String given,
            Instant codeUntil,
            List<String> mailed,
            String rhythm,
            int hour,
            int day,
            Integer quietFrom,
            Integer quietTo,
            boolean urgentAtOnce,
            String language,
            int version) {}

    @GET
    public Told get() {
        PreferenceService.Preferences own = preferences.get();
        Wishes wishes = own.wishes();
        return new Told(
                own.mailOn(),
                own.address(),
                own.confirmedAt(),
                own.given(),
                own.codeUntil(),
                wishes.mailed().stream().sorted().map(Codes::of).toList(),
                Codes.of(wishes.rhythm()),
                wishes.hour(),
                wishes.day(),
                wishes.quietFrom(),
                wishes.quietTo(),
                wishes.urgentAtOnce(),
                wishes.language(),
                own.version());
    }

    /** Keeps all of the wishes, with the version that was read. */
    @PUT
    public Told save(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.MessageWishes.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        Set<MessageGroup> mailed = EnumSet.noneOf(MessageGroup.class);
        body.texts("mailed").forEach(code -> mailed.add(Codes.parse(MessageGroup.class, code, "mailed")));
        preferences.save(
                body.smallNumber("version"),
                new Wishes(
                        mailed,
                        Codes.parse(Rhythm.class, body.text("rhythm"), "rhythm"),
                        body.smallNumber("hour"),
                        body.smallNumber("day"),
                        hour(body, "quietFrom"),
                        hour(body, "quietTo"),
                        body.flag("urgentAtOnce"),
                        body.text("language")));
        return get();
    }

    /** Mails a code to {@code address}. */
    @POST
    @Path("address")
    public Told give(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.MailAddress.class)))
                    InputStream stream) {
        preferences.giveAddress(Body.read(stream).text("address"));
        return get();
    }

    /** The {@code code} that came there; mail comes from then on. */
    @POST
    @Path("address/confirm")
    public Told confirm(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.MailCode.class)))
                    InputStream stream) {
        if (!preferences.confirmAddress(Body.read(stream).text("code"))) {
            throw new InvalidInputException("code", "code-wrong");
        }
        return get();
    }

    /** No mail comes any more. */
    @DELETE
    @Path("address")
    public Told remove() {
        preferences.removeAddress();
        return get();
    }

    private static Integer hour(Body body, String name) {
        return body.has(name) ? Integer.valueOf(body.smallNumber(name)) : null;
    }
}
