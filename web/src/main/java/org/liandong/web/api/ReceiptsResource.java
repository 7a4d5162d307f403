package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.liandong.dispatch.DispatchExportService;
import org.liandong.dispatch.DispatchListService.Page;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.GivenService;
import org.liandong.dispatch.GivenService.GivenRow;
import org.liandong.dispatch.ReceiptService;
import org.liandong.dispatch.ReceiptState;
import org.liandong.web.file.Dispositions;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** What units received by a dispatch, and what they do with it. */
@Path("dispatches/{id}/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ReceiptService receipts;

    @Inject
    private GivenService given;

    @Inject
    private DispatchExportService exports;

    @Inject
    private Preferences preferences;

    @Inject
    private DispatchViewService views;

    /** What a unit can do with what it received. */
    enum ReceiptAction {
        SIGN,
        PASS_ON,
        ANSWER
    }

    /** The receipt as it is after an action; {@code answer}: the request that answers, to be filled in and submitted as any other. */
    public record Done(DispatchView.OwnReceipt receipt, Integer passedOnTo, Long answer) {}

    /** Receipts that a unit of the caller's gave; {@code state} as one of the states, {@code after} as {@code next} of the page before. */
    @GET
    public Page<GivenRow> find(
            @PathParam("id") Long id,
            @QueryParam("giver") Long giver,
            @QueryParam("state") String state,
            @QueryParam("after") Long after,
            @QueryParam("size") @DefaultValue("20") int size) {
        return given.find(
                id,
                giver,
                state == null ? null : Codes.parse(ReceiptState.class, state.toLowerCase(Locale.ROOT), "state"),
                after,
                size);
    }

    /** The same as a file, in Excel with a second sheet of what was answered and accepted. */
    @GET
    @Path("list.{format: csv|xlsx}")
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response list(
            @PathParam("id") Long id, @QueryParam("giver") Long giver, @PathParam("format") String format) {
        given.find(id, giver, null, null, 1); // refuses before the first byte
        Locale locale = preferences.getLocale();
        boolean excel = format.equals("xlsx");
        StreamingOutput body =
                out -> exports.writeGiven(id, giver, excel, words("units", locale), words("answers", locale), out);
        return Response.ok(body, excel ? EXCEL : CSV)
                .header(
                        "Content-Disposition",
                        Dispositions.attachment(words("units", locale).name() + "." + format))
                .build();
    }

    private static DispatchExportService.Words words(String list, Locale locale) {
        return new DispatchExportService.Words(
                Sentences.of("dispatch_given.sheet-" + list, List.of(), locale),
                Arrays.asList(Sentences.of("dispatch_given.columns-" + list, List.of(), locale)
                        .split(",")),
                value -> Sentences.value(value, locale));
    }

    /** Acts for a unit: {@code {"action":"sign"}}, {@code {"action":"pass_on","recipients","expected"}}, {@code {"action":"answer","title","token"}}. */
    @POST
    @Path("{unit}/actions")
    public Done act(
            @PathParam("id") Long id,
            @PathParam("unit") Long unit,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.ReceiptAction.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        switch (Codes.parse(ReceiptAction.class, body.text("action"), "action")) {
            case SIGN -> {
                receipts.sign(id, unit);
                return done(id, unit, null, null);
            }
            case PASS_ON -> {
                int units = receipts.passOn(
                        id, unit, DispatchBody.recipients(body.body("recipients")), body.smallNumber("expected"));
                return done(id, unit, units, null);
            }
            case ANSWER -> {
                String token = body.optionalText("token");
                Long answer = receipts.answer(
                        id,
                        unit,
                        body.text("title"),
                        token == null ? UUID.randomUUID().toString() : token);
                return done(id, unit, null, answer);
            }
        }
        throw new IllegalStateException("every action has a case");
    }

    private Done done(Long id, Long unit, Integer passedOnTo, Long answer) {
        DispatchView.OwnReceipt receipt = views.get(id).receipts().stream()
                .filter(own -> own.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
        return new Done(receipt, passedOnTo, answer == null ? receipt.answer() : answer);
    }
}
