package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.organisation.mine.MyDataService;
import org.liandong.organisation.mine.Section;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** What is held about the caller, to take away (T7); there is no address for anybody else's. */
@Path("me/data")
public class MeDataResource {
    @Inject
    private MyDataService data;

    @Inject
    private Preferences preferences;

    /** For machines: sections by name, rows as objects, values as codes. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "sections by name, each a list of rows",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .OBJECT)))
    public String json() {
        return json(data.export()).toString();
    }

    /** For people: the same as JSON and, one sheet a section, as CSV in the language of the caller. */
    @GET
    @Path("zip")
    @Produces("application/zip")
    public Response zip() {
        List<Section> sections = data.export();
        Locale locale = preferences.getLocale();
        StreamingOutput body = out -> write(sections, locale, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"liandong-my-data.zip\"")
                .build();
    }

    private static void write(List<Section> sections, Locale locale, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("data.json"));
        zip.write(json(sections).toString().getBytes(StandardCharsets.UTF_8));
        for (Section section : sections) {
            zip.putNextEntry(new ZipEntry(Sentences.of("section." + section.name(), List.of(), locale) + ".csv"));
            CsvSheetWriter sheet = new CsvSheetWriter(zip); // flushed at the end, the next entry follows
            sheet.line(section.columns().stream()
                    .map(column -> Sentences.of("section_" + section.name() + "." + column, List.of(), locale))
                    .toList());
            for (List<Serializable> row : section.rows()) {
                sheet.line(row.stream()
                        .map(value -> Sentences.value(value, locale))
                        .toList());
            }
            sheet.close();
        }
        zip.finish();
    }

    private static JsonObject json(List<Section> sections) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (Section section : sections) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            for (List<Serializable> row : section.rows()) {
                JsonObjectBuilder object = Json.createObjectBuilder();
                for (int i = 0; i < row.size(); i++) {
                    object.add(section.columns().get(i), value(row.get(i)));
                }
                rows.add(object);
            }
            all.add(section.name(), rows);
        }
        return all.build();
    }

    private static JsonValue value(Serializable value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        return value instanceof Long number ? Json.createValue(number) : Json.createValue(value.toString());
    }
}
