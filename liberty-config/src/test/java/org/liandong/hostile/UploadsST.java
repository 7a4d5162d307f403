package org.liandong.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liandong.authority.Things;
import org.liandong.test.Api;
import org.liandong.test.FileApi;
import org.liandong.test.FileSamples;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/**
 * Every place that takes a file is sent those that nobody should send: each is refused with a sentence and leaves nothing, or is kept as what
 * its bytes are and never shown as a page (T5, T6).
 */
class UploadsST {
    private static final String BOUNDARY = "uploads-boundary";
    private static final String CLERK = "uni1-clerk";
    private static final String STATION = "uni1-fac1-class1";
    private static final String ADMIN = "uni1-admin";
    private static final String NEIGHBOUR = "uni2-admin";
    /** A sentence that refuses, in a problem, in what the page's script gets, or on the page. */
    private static final Pattern REFUSED = Pattern.compile(
            "\"code\":\"file|\"errors\":\\[|\"refused\":\"[^\"]+。|ui-message[^>]*error|class=\"[^\"]*error[^\"]*\"|errors/413.xhtml");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final List<String> faults = new ArrayList<>();
    private long draft;
    private final Verdict verdict = new Verdict(List.of());

    /**
     * A place that takes a file.
     *
     * @param part the part that holds it
     * @param press what is pressed; null for REST
     */
    private record Place(String path, String user, String part, String press) {}

    /** A file that should not come; {@code kept} where its bytes may be taken for what they are. */
    private record Sample(String name, byte[] bytes, boolean kept) {}

    private List<Place> places() throws Exception {
        Map<String, String> things = Things.made(server, "上传");
        String request = things.get("request");
        draft = Long.parseLong(things.get("draft"));
        Api clerk = new Api(server, CLERK);
        String dispatch = clerk.post(
                        "/dispatches",
                        Json.createObjectBuilder()
                                .add("unit", clerk.unit())
                                .add("title", "上传的任务")
                                .build())
                .json()
                .get("id")
                .toString();
        return List.of(
                new Place("api/v1/requests/" + things.get("draft") + "/files", STATION, "file", null),
                new Place("api/v1/requests/" + request + "/scans", STATION, "file", null),
                new Place("api/v1/exchange/imports?unit=" + things.get("unit"), ADMIN, null, null),
                new Place("approval/draft.xhtml?id=" + things.get("draft"), STATION, "file", "form:receive"),
                new Place("approval/list.xhtml?id=" + things.get("list"), STATION, "file", "form:importItems"),
                new Place("dispatch/compose.xhtml?id=" + dispatch, CLERK, "file", "form:receive"),
                new Place("dispatch/compose.xhtml?id=" + dispatch, CLERK, "file", "form:importTable"),
                new Place("exchange/index.xhtml", ADMIN, "form:file", ":upload"),
                new Place("calendar/days.xhtml?unit=" + things.get("unit"), ADMIN, "form:file", ":look"),
                new Place("paper/templates.xhtml", NEIGHBOUR, "form:logo", ":publish"), // whose sheets no story reads
                new Place("paper/sheet.xhtml?id=" + request, STATION, "form:file", ":add"));
    }

    private static List<Sample> samples() {
        byte[] html = FileSamples.text("<!DOCTYPE html><html><body onload=\"alert(1)\"><hostile></html>");
        byte[] zip = FileSamples.zip("run.exe", FileSamples.exe());
        return List.of(
                new Sample("程序.pdf", FileSamples.exe(), false),
                new Sample("程序.xlsx", FileSamples.exe(), false),
                new Sample("页.png", html, false),
                new Sample("页.html", html, false),
                new Sample(
                        "图.svg",
                        FileSamples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        false),
                new Sample("页在前.pdf", joined(html, FileSamples.pdf(1)), false),
                new Sample("页在后.pdf", joined(FileSamples.pdf(2), html), true),
                new Sample("图与程序.gif", FileSamples.text("GIF89a=1;alert(1)//\u0000<hostile>"), true),
                new Sample("附压缩包.pdf", joined(FileSamples.pdf(3), zip), true),
                new Sample("弹.docx", FileSamples.bomb(), false),
                new Sample("弹.xlsx", FileSamples.zip("xl/workbook.xml", new byte[64 << 20]), false),
                new Sample("空.csv", new byte[0], false),
                new Sample("空.pdf", new byte[0], false),
                new Sample(
                        "实体.xlsx",
                        FileSamples.zip(
                                "[Content_Types].xml",
                                FileSamples.text("<Types/>"),
                                "xl/workbook.xml",
                                FileSamples.text(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>")),
                        true),
                new Sample(
                        "实体.csv",
                        FileSamples.text(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        true),
                new Sample("../../越界.exe", FileSamples.exe(), false),
                new Sample("CON.exe", FileSamples.exe(), false),
                new Sample("\u202efdp.exe", FileSamples.exe(), false),
                new Sample("名\u0000.pdf", FileSamples.exe(), false),
                new Sample("长".repeat(300) + ".exe", FileSamples.exe(), false));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }

    @Test
    void T5_T6_whatShouldNotComeIsRefusedEverywhereOrKeptAsWhatItIs() throws Exception {
        Map<String, Attacker> users = new LinkedHashMap<>();
        for (Place place : places()) {
            if (!users.containsKey(place.user())) {
                users.put(place.user(), new Attacker(place.user(), server.port()));
            }
            for (Sample sample : samples()) {
                int before = kept();
                Post post = post(place, sample, users.get(place.user()));
                Wire.Answer answer = users.get(place.user()).send(post);
                String where =
                        place.path() + " " + place.press() + " " + sample.name() + " → " + answer.status() + ": ";
                verdict.faults(post, answer, false).forEach(fault -> faults.add(where + fault));
                boolean refused = answer.status() >= 400
                        || REFUSED.matcher(answer.text().replace("&#34;", "\"")).find();
                boolean none = sample.bytes().length == 0
                        && place.press() != null
                        && place.press().equals(":publish"); // as where nothing is chosen
                if (!sample.kept() && !none && (!refused || kept() != before)) {
                    faults.add(where + "is not refused, or something was kept");
                }
            }
        }
        shown(users.get(STATION));
        assertEquals("", String.join("\n", faults));
    }

    /** What was kept comes as a document or a picture with its own policy, or is saved; never as a page. */
    private void shown(Attacker attacker) throws IOException {
        for (JsonObject file : new FileApi(server, STATION).list(draft)) {
            Wire.Answer answer = attacker.page("approval/files/" + draft + "/" + file.get("id") + "?show");
            boolean strict = answer.header("content-security-policy").startsWith("default-src 'none'")
                    && answer.header("x-content-type-options").equals("nosniff");
            if (!strict
                    || !List.of("application/pdf", "image/gif", "application/octet-stream")
                            .contains(answer.type())) {
                faults.add(file + " is shown as " + answer.headers());
            }
        }
    }

    private int kept() {
        return Rows.count(
                server,
                "select (select count(*) from attachment) + (select count(*) from file_content)"
                        + " + (select count(*) from paper_scan) + (select count(*) from import_job) from org_unit where id = (select min(id) from org_unit where id > ?)",
                0);
    }

    private Post post(Place place, Sample sample, Attacker attacker) throws IOException {
        Post post = new Post("upload", "POST", Attacker.HOME + place.path());
        if (place.part() == null) {
            post.target += "&name=x.csv";
            post.type = "application/octet-stream";
            post.body = sample.bytes();
            return post;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        if (place.press() == null) {
            fields.putAll(Map.of("version", "1", "kind", "sheet", "token", "t" + sample.hashCode()));
        } else {
            List<Form> forms = Form.in(attacker.page(place.path()).text());
            Form form = forms.stream()
                    .filter(each -> each.hasParts)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form for files at " + place.path()));
            String source = place.press().startsWith(":")
                    ? form.buttons.stream()
                            .filter(name -> name.endsWith(place.press()))
                            .findFirst()
                            .orElseThrow()
                    : place.press();
            form.fields.forEach(field -> fields.put(field.name(), field.value()));
            fields.put(source, source);
            fields.put("jakarta.faces.partial.ajax", "true");
            fields.put("jakarta.faces.source", source);
            fields.put("jakarta.faces.partial.execute", "@all");
            fields.put("jakarta.faces.partial.render", "messages");
            post.headers.add("Faces-Request: partial/ajax");
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));

        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + place.part()
                        + "\"; filename=\"" + sample.name() + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(sample.bytes());
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        post.body = body.toByteArray();
        post.type = "multipart/form-data; boundary=" + BOUNDARY;
        return post;
    }
}
